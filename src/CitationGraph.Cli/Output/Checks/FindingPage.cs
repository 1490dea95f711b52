using System.Globalization;
using CitationGraph.Cli.Checking;
using CitationGraph.Cli.Output.Html;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Output.Checks;

/// <summary>Findings as a page: for each document the list of findings, each linked to its place in the text below, where
/// every citation is marked by its gravest finding, or else by its validity.</summary>
internal sealed class FindingPage : IReport<CheckedDocument, CheckTotals>
{
    private static readonly Bilingual Title = new("Kiểm tra văn bản được viện dẫn", "Check of the cited instruments");
    private static readonly Bilingual LegendTitle = new("Chú giải", "Legend");
    private static readonly Bilingual OverviewTitle = new("Tổng hợp", "Overview");

    private readonly HtmlPage _page;
    private readonly CheckRequest _request;
    private readonly List<(string Name, CheckTotals Totals)> _documents = [];

    /// <summary>A page over a printout, which stays open.</summary>
    public FindingPage(Printout printout, CheckRequest request)
    {
        _request = request;
        _page = new HtmlPage(printout.Stream, Title, printout.Language, Legend);
    }

    private Language Language => _page.Language;

    /// <inheritdoc/>
    public void Add(CheckedDocument result)
    {
        List<Finding> shown = [.. CheckReports.Shown(result, _request)];
        CheckTotals totals = CheckTotals.Of(shown);
        _documents.Add((result.Document.Name, totals));
        int document = _documents.Count;
        HtmlWriter html = _page.Html;
        html.Raw("<section").Attribute("id", Section(document)).Raw(">\n")
            .Element("h2", HeaderWords.Name(result.Document.Name, Language)).Raw("\n")
            .Element("p", HeaderWords.Line(result.Document.Extraction.Header, Language)).Raw("\n")
            .Element("p", CheckSummaries.Coverage(result.Check, Language)).Raw("\n");
        var marks = new FindingMarks(result, Anchor, Language);
        if (result.Check.Citations.Count > 0)
        {
            html.Raw("<p><b>").Text(CheckSummaries.Found(totals, Language)).Raw("</b></p>\n");
        }

        if (shown.Count > 0)
        {
            new FindingTable(html, marks, Language).Write(shown);
        }

        if (CheckSummaries.Hidden(CheckReports.Hidden(result, _request), Language) is { Length: > 0 } hidden)
        {
            html.Element("p", hidden).Raw("\n");
        }

        html.Raw("<div class=\"text\" lang=\"vi\">");
        MarkedText.Write(html, result.Document.Text, marks.Of(shown));
        html.Raw("</div>\n</section>\n");
        _page.Flush();

        string Anchor(int index) => string.Create(CultureInfo.InvariantCulture, $"d{document}c{index + 1}");
    }

    /// <inheritdoc/>
    public void Finish(CheckTotals totals)
    {
        HtmlWriter html = _page.Html;
        if (_documents.Count > 1)
        {
            html.Raw("<section id=\"overview\">\n").Element("h2", OverviewTitle.In(Language)).Raw("\n<ul>\n");
            for (int i = 0; i < _documents.Count; i++)
            {
                string counts = CheckSummaries.Counts(_documents[i].Totals, Language);
                html.Raw("<li><a").Attribute("href", "#" + Section(i + 1)).Raw(">")
                    .Text(HeaderWords.Name(_documents[i].Name, Language)).Raw("</a>: ")
                    .Text(counts.Length > 0 ? counts : "0").Raw("</li>\n");
            }

            html.Raw("</ul>\n</section>\n");
        }

        _page.Finish(CheckSummaries.Total(totals, _request.Knowledge.AsOf, Language));
    }

    /// <inheritdoc/>
    public void Dispose() => _page.Dispose();

    private void Legend(HtmlWriter html)
    {
        html.Raw("<aside>").Element("h3", LegendTitle.In(Language)).Raw("\n<ul class=\"legend\">\n");
        foreach (SeverityWords words in SeverityWords.All)
        {
            Item(words.Code, words.Mark.In(Language), words.Word.In(Language));
        }

        foreach (Validity validity in (Validity[])[Validity.InForce, Validity.Unknown])
        {
            Item(FindingMarks.Class(validity), FindingMarks.Sign(validity), ValidityWords.Of(validity, Language));
        }

        html.Raw("</ul></aside>\n");

        void Item(string style, string mark, string words) => html.Raw("<li><span").Attribute("class", $"role {style}").Raw(">")
            .Text(mark).Raw("</span> ").Text(words).Raw("</li>\n");
    }

    private static string Section(int document) => string.Create(CultureInfo.InvariantCulture, $"d{document}");
}
