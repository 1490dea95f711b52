using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CitationGraph.Web.Tests;

public class ReviewTests
{
    private static readonly string Sample = File.ReadAllText(Repository.At("samples", "ke-hoach-xa.txt"));

    [Fact]
    public async Task A_plan_is_shown_with_its_citations_and_findings()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        IHtmlDocument page = await server.GetAsync(await server.ReviewAsync(Sample, "ke-hoach-xa.txt"));
        page.QuerySelector("h1")!.TextContent.ShouldBe("ke-hoach-xa.txt");
        IHtmlCollection<IElement> marks = page.QuerySelectorAll("mark");
        marks.Length.ShouldBe(24);
        IElement ended = marks.Single(static m => m.TextContent.StartsWith("Nghị định số 107/2021/NĐ-CP", StringComparison.Ordinal));
        ended.ClassList.ShouldContain("error");
        string number = ended.Id![1..];
        page.QuerySelector($".findings a[href='#c{number}']").ShouldNotBeNull();
        IElement card = page.GetElementById($"card{number}")!;
        card.TextContent.ShouldContain("118/2025/NĐ-CP");
        card.TextContent.ShouldContain("bị bãi bỏ");
        card.TextContent.ShouldContain("Việc cần làm");
        card.QuerySelectorAll(".timeline li").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_text_is_whole_but_for_the_tags()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        IHtmlDocument page = await server.GetAsync(await server.ReviewAsync(Sample));
        foreach (IElement tag in page.QuerySelectorAll(".text .tag").ToList())
        {
            tag.Remove();
        }

        page.QuerySelector(".text")!.TextContent.ShouldBe(Sample);
    }

    [Fact]
    public async Task Every_link_within_the_page_leads_somewhere_and_ids_are_single()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        IHtmlDocument page = await server.GetAsync(await server.ReviewAsync(Sample));
        foreach (IElement link in page.QuerySelectorAll("a[href^='#']"))
        {
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.OuterHtml);
        }

        string[] ids = [.. page.QuerySelectorAll("[id]").Select(static e => e.Id!)];
        ids.Distinct().Count().ShouldBe(ids.Length);
    }

    [Theory]
    [InlineData("Không viện dẫn gì.", "Không thấy viện dẫn nào để kiểm tra.")]
    [InlineData("Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;", "Đã xét 1 viện dẫn của 1 văn bản.")]
    public async Task What_there_is_none_of_is_not_counted(string text, string told)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        (await server.GetAsync(await server.ReviewAsync(text))).QuerySelector(".sum")!.TextContent.ShouldEndWith(told);
    }

    [Fact]
    public async Task The_day_that_counts_as_now_is_in_the_address()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync("Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;");
        (await server.GetAsync(link)).QuerySelector(".card summary")!.TextContent.ShouldContain("bị bãi bỏ");
        IHtmlDocument before = await server.GetAsync(link + "?as-of=2024-01-01");
        before.QuerySelector(".card summary")!.TextContent.ShouldNotContain("bị bãi bỏ");
        before.QuerySelector("a[href^='/norm']")!.GetAttribute("href")!.ShouldContain("as-of=2024-01-01");
    }

    [Fact]
    public async Task English_is_chosen_by_a_link_and_stays()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Sample);
        IHtmlDocument page = await server.GetAsync(link);
        string english = page.QuerySelector("a.language")!.GetAttribute("href")!;
        (await server.GetAsync(english)).DocumentElement.GetAttribute("lang").ShouldBe("en");
        IHtmlDocument later = await server.GetAsync(link);
        later.QuerySelector(".side h2")!.TextContent.ShouldBe("Findings");
        later.QuerySelector(".text")!.GetAttribute("lang").ShouldBe("vi");
    }

    [Fact]
    public async Task What_is_pasted_is_reviewed_and_the_same_text_is_the_same_review()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.PostAsync("/", "/review", ("text", "Căn cứ Luật số 80/2025/QH15;\r\nhết."));
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.OriginalString.ShouldBe(await server.ReviewAsync("Căn cứ Luật số 80/2025/QH15;\nhết."));
    }

    [Fact]
    public async Task A_stopped_server_loses_nothing_and_open_pages_still_send()
    {
        RunningServer first = await RunningServer.StartAsync();
        string link = await first.ReviewAsync(Sample, "giữ lại.txt");
        TempFolder folder = await first.StopAsync();
        await using RunningServer second = await RunningServer.StartAsync(folder);
        (await second.GetAsync("/")).QuerySelector(".lately a")!.TextContent.ShouldBe("giữ lại.txt");
        (await second.GetAsync(link)).QuerySelectorAll("mark").Length.ShouldBe(24);
    }

    [Fact]
    public async Task A_review_can_be_deleted()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Sample);
        (await server.PostAsync("/", link + "/delete")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await server.Client.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("rong.txt", "", "dán văn bản")]
    [InlineData("nhi-phan.txt", "\0\0\0\0", "nhi-phan.txt")]
    public async Task What_cannot_be_read_is_told_in_words(string name, string content, string told)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.UploadAsync(name, Encoding.UTF8.GetBytes(content));
        ((int)response.StatusCode).ShouldBeOneOf(400, 422);
        (await response.Content.ReadAsStringAsync()).ShouldContain(told);
    }

    [Fact]
    public async Task Many_users_at_once_each_get_their_own()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string[] texts = [.. Enumerable.Range(1, 12).Select(static i => $"Căn cứ Nghị định số {i}/2024/NĐ-CP ngày 31/12/2024 của Chính phủ; bản {i}.")];
        await server.GetAsync("/");
        string[] links = await Task.WhenAll(texts.Select(t => server.ReviewAsync(t)));
        links.Distinct().Count().ShouldBe(texts.Length);
        for (int i = 0; i < texts.Length; i++)
        {
            (await server.GetAsync(links[i])).QuerySelector(".text")!.TextContent.ShouldContain($"bản {i + 1}.");
        }
    }

    [Fact]
    public async Task A_Word_document_is_reviewed_like_its_text()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.UploadAsync("ke-hoach.docx", WordFile.Of(Sample));
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await response.Content.ReadAsStringAsync());
        IHtmlDocument page = await server.GetAsync(response.Headers.Location!.OriginalString);
        page.QuerySelector("h1")!.TextContent.ShouldBe("ke-hoach.docx");
        page.QuerySelectorAll("mark").Length.ShouldBe(24);
    }

    [Fact]
    public async Task Nested_and_overlapping_citations_keep_the_text_and_the_page_whole()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        const string text = "theo Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương năm 2019;";
        IHtmlDocument page = await server.GetAsync(await server.ReviewAsync(text));
        page.QuerySelectorAll("mark mark").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll("a a").ShouldBeEmpty();
    }

    [Fact]
    public async Task All_documents_of_an_archive_are_reviewed_and_what_is_not_read_is_said()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage sent = await server.UploadAsync(
            "goi.zip", Zip(("a.txt", Sample), ("b/c.txt", "Căn cứ Luật Đất đai năm 2024;"), ("../x.txt", "x")));
        IHtmlDocument page = await server.GetAsync(await server.ReadAsync(sent.Headers.Location!.OriginalString));
        page.Body!.TextContent.ShouldContain("goi.zip/a.txt");
        page.Body.TextContent.ShouldContain("goi.zip/b/c.txt");
        page.Body.TextContent.ShouldContain("goi.zip/../x.txt: tên trong gói không hợp lệ");
        (await server.GetAsync("/")).QuerySelectorAll(".lately a").Select(static a => a.TextContent).ShouldBe(["goi.zip/a.txt", "goi.zip/b/c.txt"], ignoreOrder: true);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using MemoryStream bytes = new();
        using (System.IO.Compression.ZipArchive archive = new(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
