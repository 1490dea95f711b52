using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CitationGraph.Documents;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Tests;

public class ReadingTests
{
    private const string Text = "Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ;\n\ntheo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.";

    [Fact]
    public async Task Several_files_are_listed_with_what_was_found()
    {
        string marked = $"{Text}\n{Guid.NewGuid()}";
        await using RunningServer server = await RunningServer.StartAsync();
        IHtmlDocument page = await server.GetAsync(await GiveAsync(server, ("mot.txt", Encoding.UTF8.GetBytes(marked)), ("hong.docx", "không phải Word"u8.ToArray()), ("../../hai.txt", Encoding.UTF8.GetBytes("hai " + marked))));
        IElement[] items = [.. page.QuerySelectorAll(".items li")];
        items.Length.ShouldBe(3);
        items[0].TextContent.ShouldContain("1 cảnh báo");
        items[1].TextContent.ShouldContain("hong.docx");
        items[1].QuerySelector("a").ShouldBeNull();
        items[2].QuerySelector("a")!.TextContent.ShouldBe("hai.txt");
        (await server.GetAsync(items[2].QuerySelector("a")!.GetAttribute("href")!)).QuerySelectorAll("mark").Length.ShouldBe(2);
        server.Faults.ShouldBeEmpty();
        Directory.GetDirectories(Path.GetTempPath(), "citegraph-*").Where(folder => Holds(folder, marked)).ShouldBeEmpty();
    }

    private static bool Holds(string folder, string text)
    {
        try
        {
            return Directory.GetFiles(folder, "document*").Any(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What another test holds, and gives up meanwhile.
            return false;
        }
    }

    [Fact]
    public async Task An_archive_and_a_mail_give_their_documents_to_choose_from()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using var zip = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(zip, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string name in (string[])["Năm 2026/kế hoạch.txt", "../../ngoài.txt"])
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(name + "\n" + Text));
            }
        }

        const string mail = "From: a@example.vn\r\nSubject: gui ke hoach\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKính gửi.\r\n"
            + "--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=\"dinh-kem.txt\"\r\n\r\n" + Text + "\r\n--x--\r\n";
        IHtmlDocument page = await server.GetAsync(await GiveAsync(server, ("gói.zip", zip.ToArray()), ("thu.eml", Encoding.UTF8.GetBytes(mail))));
        string[] names = [.. page.QuerySelectorAll(".items li").Select(static li => li.TextContent)];
        string told = string.Join('\n', names);
        names.ShouldContain(static name => name.StartsWith("gói.zip/Năm 2026/kế hoạch.txt", StringComparison.Ordinal) && name.Contains("1 cảnh báo", StringComparison.Ordinal), told);
        names.ShouldContain(static name => name.StartsWith("thu.eml/dinh-kem.txt", StringComparison.Ordinal) && name.Contains("1 cảnh báo", StringComparison.Ordinal), told);
        server.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task How_a_file_was_read_is_told_and_kept()
    {
        RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.UploadAsync("cu.txt", [.. Enumerable.Repeat("C¨n cø NghÞ ®Þnh sè 107/2021/N§-CP ngµy 06/12/2021 cña ChÝnh phñ vÒ viÖc thùc hiÖn c¬ chÕ mét cöa, mét cöa liªn th«ng trong gi¶i quyÕt thñ tôc hµnh chÝnh;\n", 20).SelectMany(Encoding.Latin1.GetBytes)]);
        string link = await server.ReadAsync(response.Headers.Location!.OriginalString);
        (await server.GetAsync(link)).QuerySelector(".told")!.TextContent.ShouldContain("TCVN3");
        await using RunningServer again = await RunningServer.StartAsync(await server.StopAsync());
        (await again.GetAsync(link)).QuerySelector(".told")!.TextContent.ShouldContain("TCVN3");
    }

    [Fact]
    public async Task Pages_are_shown_in_the_text_and_beside_each_finding()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        ReviewedText text = ReviewedText.Of("trang.pdf", "trang đầu\n" + Text) with { Pages = [0, 10] };
        ReviewStore.Open(Path.Join(server.Folder, "reviews.db")).Keep(text);
        IHtmlDocument page = await server.GetAsync("/review/" + text.Id);
        page.QuerySelectorAll(".text .page").Select(static p => p.GetAttribute("data-page")).ShouldBe(["Trang 1", "Trang 2"]);
        page.QuerySelector(".findings li")!.TextContent.ShouldContain("tr.2");
        page.GetElementById("k2")!.TextContent.ShouldContain("tr.2, dòng 3");
    }

    [Fact]
    public async Task What_was_found_so_far_is_shown_while_the_rest_is_read()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        ReviewedText text = ReviewedText.Of("ban-quet.pdf", Text);
        var job = new ReadingJob("0", RunningServer.Today, default);
        var state = new ReadingState([], text.Name, 3, 12, Review.Of(text, [], Graph.Registry.InstrumentRegistry.Default, RunningServer.Today), IsDone: false);
        IHtmlDocument page = await PageOfAsync(job, state);
        page.QuerySelector("#reading")!.HasAttribute("data-running").ShouldBeTrue();
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("đã đọc 3/12 trang");
        page.QuerySelector("progress")!.GetAttribute("value").ShouldBe("3");
        page.QuerySelector(".findings")!.TextContent.ShouldContain("118/2025/NĐ-CP");
    }

    [Fact]
    public async Task A_reading_that_is_gone_is_told()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.Client.GetAsync("/reading/0123");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Đã soát gần đây");
    }

    private static async Task<IHtmlDocument> PageOfAsync(ReadingJob job, ReadingState state)
    {
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        Microsoft.Extensions.DependencyInjection.AntiforgeryServiceCollectionExtensions.AddAntiforgery(services);
        Microsoft.Extensions.DependencyInjection.LoggingServiceCollectionExtensions.AddLogging(services);
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services) };
        var page = new Web.Pages.PageContext(http, Language.Vietnamese, job.AsOf, asOfIsChosen: false, hasStore: false);
        using var written = new StringWriter();
        new Web.Pages.ReadingPage(page, job, state, static _ => throw new InvalidOperationException()).Write(new Web.Markup.Html(written, Language.Vietnamese));
        return await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(written.ToString(), default);
    }

    private static async Task<string> GiveAsync(RunningServer server, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await server.TokenAsync("/")), "token" } };
        foreach ((string name, byte[] content) in files)
        {
            form.Add(new ByteArrayContent(content), "file", name);
        }

        using HttpResponseMessage response = await server.Client.PostAsync("/review", form);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await response.Content.ReadAsStringAsync());
        return await server.ReadAsync(response.Headers.Location!.OriginalString);
    }
}
