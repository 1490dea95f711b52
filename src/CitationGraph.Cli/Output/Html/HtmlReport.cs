using System.Globalization;
using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output.Html;

/// <summary>One page for all documents, complete in itself: no script, no style or image from elsewhere.</summary>
internal sealed class HtmlReport : IReport<DocumentResult, RunTotals>
{
    private static readonly Bilingual CitationsTitle = new("Trích dẫn văn bản", "Citations of instruments");
    private static readonly Bilingual RelationsTitle = new("Quan hệ giữa các văn bản", "Relations between instruments");
    private static readonly Bilingual HeadersTitle = new("Thông tin của văn bản", "The documents themselves");
    private static readonly Bilingual PageTitle = new("Trang", "Page");
    private static readonly Bilingual LegendTitle = new("Chú giải", "Legend");
    private static readonly Bilingual ListTitle = new("Danh sách trích dẫn", "List of citations");

    private static readonly Bilingual DoubtLegend = new(
        "cần kiểm tra lại với bản gốc", "to be checked against the original");

    private readonly HtmlPage _page;
    private readonly OutputView _view;
    private int _documents;

    /// <summary>A page over a stream, which stays open.</summary>
    public HtmlReport(Stream output, OutputView view, Language language)
    {
        _view = view;
        Bilingual title = view switch
        {
            OutputView.Relations => RelationsTitle,
            OutputView.Header => HeadersTitle,
            _ => CitationsTitle,
        };
        _page = new HtmlPage(output, title, language, html => Legend(html, view, language));
    }

    /// <inheritdoc/>
    public void Add(DocumentResult result)
    {
        _documents++;
        _page.Html.Raw("<section>\n").Element("h2", HeaderWords.Name(result.Name, _page.Language)).Raw("\n");
        if (_view == OutputView.Header)
        {
            new FactsTable(_page.Html, _page.Language).Header(result);
        }
        else
        {
            _page.Html.Element("p", HeaderWords.Line(result.Extraction.Header, _page.Language)).Raw("\n");
            Body(result);
        }

        _page.Html.Raw("</section>\n");
        _page.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals) => _page.Finish(Summaries.Total(totals, _view, _page.Language));

    /// <inheritdoc/>
    public void Dispose() => _page.Dispose();

    private void Body(DocumentResult result)
    {
        (HtmlWriter html, Language language) = (_page.Html, _page.Language);
        if (_view == OutputView.Relations)
        {
            html.Element("p", Summaries.Relations(result.Extraction.Relations.Count, language)).Raw("\n");
            new FactsTable(html, language).Relations(result);
            return;
        }

        int document = _documents;
        IReadOnlyList<Citation> citations = result.Extraction.Citations;
        html.Element("p", Summaries.Citations(citations, language)).Raw("\n<div class=\"text\" lang=\"vi\">");
        MarkedText.Write(html, result.Text, [.. citations.Select((citation, index) => MarkOf(citation, Anchor(index), language))], result.Pages, PageTitle.In(language));
        html.Raw("</div>\n");
        if (citations.Count > 0)
        {
            html.Element("h3", ListTitle.In(language)).Raw("\n");
            new CitationList(html, language).Write(result, Anchor);
        }

        string Anchor(int index) => string.Create(CultureInfo.InvariantCulture, $"d{document}c{index + 1}");
    }

    private static Mark MarkOf(Citation citation, string anchor, Language language)
    {
        Role role = Roles.Of(citation.Relation);
        bool doubtful = Doubt.Concerns(citation);
        string title = Plain.Line($"{role.Label.In(language)}: {citation.Type} {citation.Number} {citation.Name}");
        return new Mark(
            citation.Span,
            anchor,
            doubtful ? $"{Roles.CssClass(role.Kind)} doubt" : Roles.CssClass(role.Kind),
            doubtful ? $"{role.Mark.In(language)}?" : role.Mark.In(language),
            doubtful ? $"{title} ({Doubt.Check.In(language)})" : title);
    }

    private static void Legend(HtmlWriter html, OutputView view, Language language)
    {
        if (view != OutputView.Citations)
        {
            return;
        }

        html.Raw("<aside>").Element("h3", LegendTitle.In(language)).Raw("\n<ul class=\"legend\">\n");
        foreach (Role role in Roles.All)
        {
            html.Raw("<li><span").Attribute("class", $"role {Roles.CssClass(role.Kind)}").Raw(">")
                .Text(role.Mark.In(language)).Raw("</span> ").Text(role.Label.In(language)).Raw("</li>\n");
        }

        html.Raw("<li><span class=\"role doubt\">?</span> ").Text(DoubtLegend.In(language)).Raw("</li>\n</ul></aside>\n");
    }
}
