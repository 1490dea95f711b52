using System.Globalization;
using System.Text;
using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Output.Html;

/// <summary>One page for all documents, complete in itself: no script, no style or image from elsewhere.</summary>
internal sealed class HtmlReport : IReport<DocumentResult, RunTotals>
{
    private static readonly Bilingual CitationsTitle = new("Trích dẫn văn bản", "Citations of instruments");
    private static readonly Bilingual RelationsTitle = new("Quan hệ giữa các văn bản", "Relations between instruments");
    private static readonly Bilingual HeadersTitle = new("Thông tin của văn bản", "The documents themselves");
    private static readonly Bilingual LegendTitle = new("Chú giải", "Legend");
    private static readonly Bilingual ListTitle = new("Danh sách trích dẫn", "List of citations");

    private static readonly Bilingual DoubtLegend = new(
        "cần kiểm tra lại với bản gốc", "to be checked against the original");

    private readonly StreamWriter _output;
    private readonly HtmlWriter _html;
    private readonly OutputView _view;
    private readonly Language _language;
    private int _documents;

    /// <summary>A page over a stream, which stays open.</summary>
    public HtmlReport(Stream output, OutputView view, Language language)
    {
        (_view, _language) = (view, language);
        _output = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        _html = new HtmlWriter(_output);
    }

    /// <inheritdoc/>
    public void Add(DocumentResult result)
    {
        Start();
        _documents++;
        _html.Raw("<section>\n").Element("h2", HeaderWords.Name(result.Name, _language)).Raw("\n");
        if (_view == OutputView.Header)
        {
            new FactsTable(_html, _language).Header(result);
        }
        else
        {
            _html.Element("p", HeaderWords.Line(result.Extraction.Header, _language)).Raw("\n");
            Body(result);
        }

        _html.Raw("</section>\n");
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        Start();
        _html.Raw("<footer>").Element("p", Summaries.Total(totals, _view, _language)).Raw("</footer>\n</body>\n</html>\n");
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _output.Dispose();
        }
        catch (IOException)
        {
            // The reader is gone; whoever wrote last has been told.
        }
    }

    private void Body(DocumentResult result)
    {
        if (_view == OutputView.Relations)
        {
            _html.Element("p", Summaries.Relations(result.Extraction.Relations.Count, _language)).Raw("\n");
            new FactsTable(_html, _language).Relations(result);
            return;
        }

        int document = _documents;
        _html.Element("p", Summaries.Citations(result.Extraction.Citations, _language)).Raw("\n<div class=\"text\" lang=\"vi\">");
        new MarkedText(_html, _language).Write(result.Text, result.Extraction.Citations, Anchor);
        _html.Raw("</div>\n");
        if (result.Extraction.Citations.Count > 0)
        {
            _html.Element("h3", ListTitle.In(_language)).Raw("\n");
            new CitationList(_html, _language).Write(result, Anchor);
        }

        string Anchor(int index) => string.Create(CultureInfo.InvariantCulture, $"d{document}c{index + 1}");
    }

    private void Start()
    {
        if (_documents > 0)
        {
            return;
        }

        string language = _language == Language.English ? "en" : "vi";
        string title = (_view switch
        {
            OutputView.Relations => RelationsTitle,
            OutputView.Header => HeadersTitle,
            _ => CitationsTitle,
        }).In(_language);
        _html.Raw($"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", title)
            .Raw("\n<style>\n").Raw(Resources.Read("html/page.css")).Raw("</style>\n</head>\n<body>\n")
            .Element("h1", title).Raw("\n");
        if (_view == OutputView.Citations)
        {
            Legend();
        }
    }

    private void Legend()
    {
        _html.Raw("<aside>").Element("h3", LegendTitle.In(_language)).Raw("\n<ul class=\"legend\">\n");
        foreach (Role role in Roles.All)
        {
            _html.Raw("<li><span").Attribute("class", $"role {Roles.CssClass(role.Kind)}").Raw(">")
                .Text(role.Mark.In(_language)).Raw("</span> ").Text(role.Label.In(_language)).Raw("</li>\n");
        }

        _html.Raw("<li><span class=\"role doubt\">?</span> ").Text(DoubtLegend.In(_language)).Raw("</li>\n</ul></aside>\n");
    }
}
