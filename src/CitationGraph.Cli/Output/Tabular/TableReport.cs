using CitationGraph.Cli.Extracting;
using CitationGraph.Documents;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Tabular;

/// <summary>Results for people: for each document its name and identity, a table, and a line that sums it up.</summary>
internal sealed class TableReport(IAnsiConsole console, OutputView view, Language language) : IReport
{
    private int _documents;

    /// <inheritdoc/>
    public void Add(DocumentResult result)
    {
        if (_documents++ > 0)
        {
            console.WriteLine();
        }

        console.Write(new Text(HeaderWords.Name(result.Name, language) + "\n", new Style(decoration: Decoration.Bold)));
        switch (view)
        {
            case OutputView.Relations:
                WriteRelations(result);
                break;
            case OutputView.Header:
                WriteHeader(result);
                break;
            default:
                WriteCitations(result);
                break;
        }
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        if (totals.Read + totals.Failed > 1)
        {
            console.WriteLine();
            Line(Summaries.Total(totals, view, language));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void WriteCitations(DocumentResult result)
    {
        Line(HeaderWords.Line(result.Extraction.Header, language));
        if (result.Extraction.Citations.Count > 0)
        {
            new CitationTable(console, language).Write(result);
        }

        Line(Summaries.Citations(result.Extraction.Citations, language));
    }

    private void WriteRelations(DocumentResult result)
    {
        Line(HeaderWords.Line(result.Extraction.Header, language));
        if (result.Extraction.Relations.Count > 0)
        {
            new RelationTable(console, language).Write(result);
        }

        Line(Summaries.Relations(result.Extraction.Relations.Count, language));
    }

    private void WriteHeader(DocumentResult result)
    {
        List<(string Name, string Value)> parts = [.. HeaderWords.Parts(result.Extraction.Header, language)];
        if (parts.Count == 0)
        {
            Line(HeaderWords.Line(result.Extraction.Header, language));
        }

        foreach ((string name, string value) in parts)
        {
            console.Write(new Padder(new Text($"{name}: {value}"), new Padding(2, 0, 0, 0)));
        }
    }

    private void Line(string text) => console.Write(new Text(text + "\n"));
}
