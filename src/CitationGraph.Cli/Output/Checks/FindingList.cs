using CitationGraph.Cli.Checking;
using CitationGraph.Cli.Output.Tabular;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Checks;

/// <summary>Findings for people: for each document its name and identity, then a finding a paragraph, with its place, its
/// severity in words and colour, what is wrong and what to do.</summary>
internal sealed class FindingList(Printout printout, CheckRequest request) : IReport<CheckedDocument, CheckTotals>
{
    private const int LeastText = 40;
    private const int Margin = 2;

    private readonly IAnsiConsole _console = printout.Console;
    private readonly Language _language = printout.Language;
    private int _documents;

    /// <inheritdoc/>
    public void Add(CheckedDocument result)
    {
        if (_documents++ > 0)
        {
            _console.WriteLine();
        }

        _console.Write(new Text(HeaderWords.Name(result.Document.Name, _language) + "\n", new Style(decoration: Decoration.Bold)));
        Line(HeaderWords.Line(result.Document.Extraction.Header, _language));
        List<Finding> shown = [.. CheckReports.Shown(result, request)];
        if (shown.Count > 0)
        {
            _console.WriteLine();
            Findings(result, shown);
            _console.WriteLine();
        }

        Line(CheckSummaries.Coverage(result.Check, _language));
        if (result.Check.Citations.Count > 0)
        {
            Line(CheckSummaries.Found(CheckTotals.Of(shown), _language));
        }

        Line(CheckSummaries.Hidden(CheckReports.Hidden(result, request), _language));
        printout.Flush();
    }

    /// <inheritdoc/>
    public void Finish(CheckTotals totals)
    {
        _console.WriteLine();
        Line(CheckSummaries.Total(totals, request.Knowledge.AsOf, _language));
        printout.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Findings(CheckedDocument result, List<Finding> findings)
    {
        string[] places = [.. findings.Select(finding => result.Document.Places.Of(finding.Citation.Span.Start, _language))];
        int place = places.Max(static text => text.Length);
        int severity = SeverityWords.All.Max(words => TextTable.WidthOf(words.Loud(_language)));
        int text = _console.Profile.Width - Margin - place - 2 - severity - 2;
        for (int i = 0; i < findings.Count; i++)
        {
            SeverityWords words = SeverityWords.Of(findings[i].Severity);
            var loud = new Text(words.Loud(_language), new Style(words.Colour, decoration: Decoration.Bold));
            var sentence = new Text($"{Sentence(findings[i])} [{findings[i].Rule}]");
            if (text < LeastText)
            {
                _console.Write(new Padder(new Columns(new Text(places[i]), loud) { Expand = false }, new Padding(Margin, 0, 0, 0)));
                _console.Write(new Padder(sentence, new Padding(Margin * 2, 0, 0, 0)));
                continue;
            }

            var grid = new Grid();
            grid.AddColumn(Column(place, Margin, 2));
            grid.AddColumn(Column(severity, 0, 2));
            grid.AddColumn(Column(text, 0, 0));
            grid.AddRow(new Text(places[i]), loud, sentence);
            _console.Write(grid);
        }
    }

    private static GridColumn Column(int width, int left, int right) => new() { Width = width, Padding = new Padding(left, 0, right, 0) };

    private string Sentence(Finding finding) => Plain.Line(_language == Language.English ? finding.MessageEn : finding.Message);

    private void Line(string text)
    {
        if (text.Length > 0)
        {
            _console.Write(new Text(text + "\n"));
        }
    }
}
