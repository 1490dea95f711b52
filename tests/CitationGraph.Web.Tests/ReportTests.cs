using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CitationGraph.Web.Tests;

public class ReportTests
{
    private static readonly string Sample = File.ReadAllText(Repository.At("samples", "ke-hoach-xa.txt"));

    [Fact]
    public async Task It_holds_what_an_officer_signs_for()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        IHtmlDocument page = await server.GetAsync(await server.ReviewAsync(Sample, "ke-hoach-xa.txt") + "/report");
        IElement report = page.QuerySelector(".report")!;
        report.TextContent.ShouldContain("Kế hoạch 36/KH-UBND");
        report.TextContent.ShouldContain("21/11/2026");
        report.TextContent.ShouldContain(Graph.Registry.RegistryVersion.Embedded);
        report.TextContent.ShouldContain("ký, ghi rõ họ tên");
        IElement[] rows = [.. report.QuerySelectorAll(".list tbody tr")];
        rows.Length.ShouldBe(22);
        rows[0].TextContent.ShouldContain("Căn cứ");
        IElement ended = rows.Single(static r => r.Children[1].TextContent.StartsWith("Nghị định 107/2021/NĐ-CP", StringComparison.Ordinal));
        ended.Children[4].TextContent.ShouldBe("bị bãi bỏ bởi 118/2025/NĐ-CP từ 01/07/2025");
        ended.Children[5].TextContent.ShouldContain("có lỗi");
        report.QuerySelectorAll("ol").Length.ShouldBe(2);
        report.QuerySelectorAll("h2").Length.ShouldBe(4);
    }

    [Fact]
    public async Task The_same_review_gives_the_same_report_byte_by_byte()
    {
        string[] reports = new string[2], tables = new string[2], words = new string[2];
        for (int i = 0; i < 2; i++)
        {
            await using RunningServer server = await RunningServer.StartAsync();
            string link = await server.ReviewAsync(Sample, "ke-hoach-xa.txt");
            reports[i] = (await server.GetAsync(link + "/report")).QuerySelector(".report")!.OuterHtml;
            words[i] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await server.Client.GetByteArrayAsync(link + "/report.docx")));
            tables[i] = Encoding.UTF8.GetString(await server.Client.GetByteArrayAsync(link + "/report.csv"));
        }

        reports[1].ShouldBe(reports[0]);
        tables[1].ShouldBe(tables[0]);
        words[1].ShouldBe(words[0]);
    }

    [Fact]
    public async Task The_Word_document_is_valid_and_says_the_same()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Sample + "\n\u0001 Căn cứ Nghị định số 61/2018/NĐ-CP;", "ke-hoach\u0001-xa.txt");
        using var file = new MemoryStream(await server.Client.GetByteArrayAsync(link + "/report.docx"));
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(file, false);
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(static e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        string text = document.MainDocumentPart!.Document!.Body!.InnerText;
        text.ShouldContain("Nghị định 107/2021/NĐ-CP");
        text.ShouldContain("bị bãi bỏ bởi 118/2025/NĐ-CP từ 01/07/2025");
        text.ShouldContain("Lãnh đạo đơn vị");
        text.ShouldContain(Graph.Registry.RegistryVersion.Embedded);
    }

    [Fact]
    public async Task What_was_dismissed_is_in_it_with_the_reason()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync("Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;");
        string place = (await server.GetAsync(link)).QuerySelector("input[name=citation]")!.GetAttribute("value")!;
        (await server.PostAsync(link, link + "/decide", ("citation", place), ("do", "no-action"), ("reason", "theo điều khoản chuyển tiếp"))).Dispose();
        string report = (await server.GetAsync(link + "/report")).QuerySelector(".report")!.TextContent;
        report.ShouldContain("theo điều khoản chuyển tiếp");
        report.ShouldContain("0 cảnh báo");
    }

    [Fact]
    public async Task The_table_has_a_row_an_instrument()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Sample, "ke-hoach-xa.txt");
        string table = Encoding.UTF8.GetString(await server.Client.GetByteArrayAsync(link + "/report.csv?as-of=2024-01-01"));
        string[] lines = table.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(23);
        lines[0].ShouldStartWith("\uFEFFdocument,number,date,as_of,registry,norm,id,");
        lines[1].ShouldContain("2024-01-01");
    }
}
