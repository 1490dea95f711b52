using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CitationGraph.Cli.Output.Html;
using CitationGraph.Cli.Wording;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public class HtmlReportTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_page_is_complete_in_itself(string language)
    {
        string html = await Page(Samples.Plan, Samples.Extract, "--lang", language);
        IDocument page = new HtmlParser().ParseDocument(html);

        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelectorAll("script, link, img, iframe, [onclick], [onload]").ShouldBeEmpty();
        html.ShouldNotContain("http");
        page.QuerySelector("style")!.TextContent.ShouldContain("@media print");
        page.QuerySelectorAll(".legend li").Length.ShouldBe(Roles.All.Count + 1);
    }

    [Fact]
    public async Task Every_link_leads_to_a_mark_and_the_text_is_whole()
    {
        IDocument page = new HtmlParser().ParseDocument(await Page(Samples.Plan, Samples.Extract));

        string[] marks = [.. page.QuerySelectorAll("mark").Select(mark => mark.Id!)];
        marks.Length.ShouldBe(7);
        marks.ShouldBeUnique();
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]).Distinct().ShouldBe(marks, ignoreOrder: true);
        page.QuerySelector(".text")!.TextContent.ShouldBe(Samples.Plan);
    }

    [Fact]
    public async Task A_citation_within_another_is_a_mark_within_a_mark()
    {
        IDocument page = new HtmlParser().ParseDocument(await Page(Samples.Plan, Samples.Extract));
        IElement inner = page.QuerySelector("mark mark").ShouldNotBeNull();
        inner.TextContent.ShouldBe("Luật Đầu tư công");
        inner.ParentElement!.TextContent.ShouldBe("Luật số 58/2024/QH15 sửa đổi, bổ sung một số điều của Luật Đầu tư công");
    }

    [Fact]
    public async Task What_documents_say_is_never_markup()
    {
        const string Attack = "<script>alert(1)</script>\"'><img src=x onerror=y>&amp;\u0001\uFFFF";
        Citation citation = new()
        {
            Span = new TextSpan(0, Attack.Length),
            Text = Attack,
            Type = Attack,
            Number = Attack,
            Issuer = Attack,
            Pinpoint = Attack,
            Notes = [new RepairNote(Attack, Attack, Attack)],
        };
        StatedRelation relation = new()
        {
            Source = Attack,
            Relation = RelationKind.Amends,
            Target = Attack,
            Evidence = citation.Span,
            EvidenceText = Attack,
        };
        DocumentHeader header = new() { Type = Attack, Number = Attack, Issuer = Attack, Title = Attack };
        foreach (string[] view in (string[][])[[], ["--relations"], ["--header"]])
        {
            string html = await Page(Attack, _ => new Extraction(header, [citation], [relation]), view);
            IDocument page = new HtmlParser().ParseDocument(html);
            page.QuerySelectorAll("script, img").ShouldBeEmpty();
            page.QuerySelectorAll("*").SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            html.ShouldNotContain("\u0001");
            page.Body!.TextContent.ShouldContain("<script>alert(1)</script>\"'><img src=x onerror=y>&amp;");
        }
    }

    [Theory]
    [InlineData("abcdef", "0-6,2-4", "<m>ab<m>cd</m>ef</m>")]
    [InlineData("abcdef", "2-4,0-6", "<m>ab<m>cd</m>ef</m>")]
    [InlineData("abcdef", "0-3,3-6", "<m>abc</m><m>def</m>")]
    [InlineData("abcdef", "0-4,2-6", "<m>ab<m>cd</m></m>ef")]
    [InlineData("abcdef", "0-3,0-3", "<m><m>abc</m></m>def")]
    [InlineData("abcdef", "0-6,1-5,2-4", "<m>a<m>b<m>cd</m>e</m>f</m>")]
    [InlineData("abcdef", "1-1", "a<m></m>bcdef")]
    [InlineData("abcdef", "4-99", "abcd<m>ef</m>")]
    [InlineData("a&<b", "1-3", "a<m>&amp;&lt;</m>b")]
    [InlineData("a\r\nb\rc", "3-4", "a\n<m>b</m>\nc")]
    [InlineData("", "", "")]
    public void Marks_are_balanced_whatever_the_spans(string text, string spans, string expected)
    {
        Mark[] marks = [.. spans.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static span =>
        {
            string[] ends = span.Split('-');
            return new Mark(new TextSpan(int.Parse(ends[0], null), int.Parse(ends[1], null)), "c", "cites", "DC", "");
        })];
        using var output = new StringWriter();
        MarkedText.Write(new HtmlWriter(output), text, marks);
        System.Text.RegularExpressions.Regex.Replace(output.ToString(), "<mark [^>]*>", "<m>")
            .Replace("</mark>", "</m>", StringComparison.Ordinal).ShouldBe(expected);
    }

    private static async Task<string> Page(string text, Func<string, Extraction> extract, params string[] options)
    {
        CliResult result = await new CliRun { Input = text, Extract = extract }.RunAsync(["extract", "-", "--format", "html", .. options]);
        result.ExitCode.ShouldBe(0, result.Error);
        return result.Output;
    }
}
