using CitationGraph.Cli.Extracting;
using CitationGraph.Documents;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Tabular;

/// <summary>Results for people: for each document its name and identity, a table, and a line that sums it up.</summary>
internal sealed class TableReport(Printout printout, OutputView view) : IReport<DocumentResult, RunTotals>
{
    private readonly IAnsiConsole _console = printout.Console;
    private readonly Language _language = printout.Language;
    private int _documents;

    /// <inheritdoc/>
    public void Add(DocumentResult result)
    {
        if (_documents++ > 0)
        {
            _console.WriteLine();
        }

        _console.Write(new Text(HeaderWords.Name(result.Name, _language) + "\n", new Style(decoration: Decoration.Bold)));
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

        printout.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        if (totals.Read + totals.Failed > 1)
        {
            _console.WriteLine();
            Line(Summaries.Total(totals, view, _language));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void WriteCitations(DocumentResult result)
    {
        Line(HeaderWords.Line(result.Extraction.Header, _language));
        if (result.Extraction.Citations.Count > 0)
        {
            new CitationTable(_console, _language).Write(result);
        }

        Line(Summaries.Citations(result.Extraction.Citations, _language));
    }

    private void WriteRelations(DocumentResult result)
    {
        Line(HeaderWords.Line(result.Extraction.Header, _language));
        if (result.Extraction.Relations.Count > 0)
        {
            new RelationTable(_console, _language).Write(result);
        }

        Line(Summaries.Relations(result.Extraction.Relations.Count, _language));
    }

    private void WriteHeader(DocumentResult result)
    {
        List<(string Name, string Value)> parts = [.. HeaderWords.Parts(result.Extraction.Header, _language)];
        if (parts.Count == 0)
        {
            Line(HeaderWords.Line(result.Extraction.Header, _language));
        }

        foreach ((string name, string value) in parts)
        {
            _console.Write(new Padder(new Text($"{name}: {value}"), new Padding(2, 0, 0, 0)));
        }
    }

    private void Line(string text) => _console.Write(new Text(text + "\n"));
}
