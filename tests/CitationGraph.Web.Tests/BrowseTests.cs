using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Web.Tests;

public class BrowseTests
{
    private const string Ended = "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ";

    [Fact]
    public async Task The_dashboard_lists_who_cites_what_was_changed()
    {
        await using RunningServer server = await StartAsync(3);
        IHtmlDocument page = await server.GetAsync("/affected");
        IElement[] rows = [.. page.QuerySelectorAll(".list tbody tr")];
        rows.Length.ShouldBe(3);
        rows[0].TextContent.ShouldContain("118/2025/NĐ-CP");
        rows[0].Children[0].TextContent.ShouldBe("01/07/2025");
        page.QuerySelector("nav a[href^='/affected']").ShouldNotBeNull();
        IElement month = page.QuerySelectorAll(".facets a").Single(static a => a.TextContent == "07/2025");
        (await server.GetAsync(month.GetAttribute("href")!)).QuerySelectorAll(".list tbody tr").Length.ShouldBe(3);
        (await server.GetAsync("/affected?month=2020-01")).QuerySelectorAll(".list tbody tr").ShouldBeEmpty();
        (await server.GetAsync("/affected?words=2/KH-UBND")).QuerySelectorAll(".list tbody tr").Length.ShouldBe(1);
        (await server.GetAsync("/affected?as-of=2024-01-01")).QuerySelector(".list tbody tr")!.TextContent.ShouldNotContain("118/2025/NĐ-CP");
    }

    [Fact]
    public async Task The_filter_holds_for_the_download_too()
    {
        await using RunningServer server = await StartAsync(3);
        string all = Encoding.UTF8.GetString(await server.Client.GetByteArrayAsync("/affected.csv"));
        all.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        Encoding.UTF8.GetString(await server.Client.GetByteArrayAsync("/affected.csv?words=2/KH-UBND")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_plan_shows_its_norms_and_what_happened_to_them()
    {
        await using RunningServer server = await StartAsync(1);
        IHtmlDocument page = await server.GetAsync("/document?path=ke-hoach-1.txt");
        page.QuerySelector("h1")!.TextContent.ShouldContain("1/KH-UBND");
        IElement row = page.QuerySelectorAll(".list tbody tr").Single();
        row.TextContent.ShouldContain("bị bãi bỏ");
        row.TextContent.ShouldContain("Căn cứ");
        (await server.Client.GetAsync("/document?path=../../etc/passwd")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(60, 2)]
    public async Task The_picture_shows_few_one_by_one_and_many_by_place(int plans, int boxes)
    {
        await using RunningServer server = await StartAsync(plans);
        IHtmlDocument page = await server.GetAsync("/norm?id=61/2018/NĐ-CP");
        IElement[] links = [.. page.QuerySelectorAll("svg a")];
        links.Length.ShouldBe(2 + 1 + boxes);
        links.ShouldAllBe(static a => a.GetAttribute("href")!.StartsWith('/'));
        links.Select(static a => a.GetAttribute("href")!).Count(h => h.Contains(plans == 3 ? "/document" : "place=", StringComparison.Ordinal)).ShouldBe(boxes);
        if (plans > 3)
        {
            IHtmlDocument place = await server.GetAsync(links[^1].GetAttribute("href")!);
            place.QuerySelectorAll("#documents ~ table tbody tr").Length.ShouldBe(plans / 2);
        }
    }

    [Fact]
    public async Task The_picture_is_a_file_that_stands_alone_and_always_the_same()
    {
        await using RunningServer server = await StartAsync(3);
        string picture = await server.Client.GetStringAsync("/norm.svg?id=61/2018/NĐ-CP");
        picture.ShouldBe(await server.Client.GetStringAsync("/norm.svg?id=61/2018/NĐ-CP"));
        System.Xml.Linq.XDocument.Parse(picture).Root!.Name.LocalName.ShouldBe("svg");
        picture.ShouldNotContain("style");
        picture.ShouldNotContain("class=");
    }

    [Fact]
    public async Task What_is_stored_while_it_runs_is_seen()
    {
        await using RunningServer server = await StartAsync(1);
        (await server.GetAsync("/affected")).QuerySelectorAll(".list tbody tr").Length.ShouldBe(1);
        Store(Path.Join(server.Folder, "citations.db"), 5);
        (await server.GetAsync("/affected")).QuerySelectorAll(".list tbody tr").Length.ShouldBe(5);
        (await server.GetAsync("/norm?id=61/2018/NĐ-CP")).QuerySelectorAll("#documents ~ table tbody tr").Length.ShouldBe(5);
    }

    [Fact]
    public async Task A_decree_in_the_store_teaches_the_review()
    {
        await using RunningServer server = await StartAsync(0, ("nghi-dinh.txt", """
            CHÍNH PHỦ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 901/2026/NĐ-CP             Hà Nội, ngày 01 tháng 10 năm 2026

            NGHỊ ĐỊNH
            Quy định về việc thử

            Điều 1. Hiệu lực thi hành
            Nghị định này có hiệu lực từ ngày 01 tháng 11 năm 2026 và thay thế Nghị định số 900/2024/NĐ-CP ngày 01 tháng 8 năm 2024 của Chính phủ.
            """));
        IHtmlDocument page = await server.GetAsync(await server.ReviewAsync("Căn cứ Nghị định số 900/2024/NĐ-CP ngày 01 tháng 8 năm 2024 của Chính phủ;"));
        page.QuerySelector(".card summary")!.TextContent.ShouldContain("bị thay thế");
    }

    [Fact]
    public async Task Without_a_store_it_is_said()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.Client.GetAsync("/affected");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("citegraph ingest");
        (await server.GetAsync("/")).QuerySelector("nav a[href^='/affected']").ShouldBeNull();
    }

    internal static async Task<RunningServer> StartAsync(int plans, params (string Path, string Text)[] others)
    {
        var folder = new TempFolder();
        Store(folder["citations.db"], plans, others);
        return await RunningServer.StartAsync(folder, settings => settings with { StorePath = folder["citations.db"] });
    }

    private static void Store(string path, int plans, params (string Path, string Text)[] others)
    {
        using GraphStore store = GraphStore.Open(path);
        store.Ingest(Enumerable.Range(1, plans).Select(static i => ($"ke-hoach-{i}.txt", Plan(i))).Concat(others)
            .Select(static d => StoredDocument.Of(d.Item1, d.Item2, CitationExtractor.Default.Extract(d.Item2), InstrumentRegistry.Default)));
    }

    private static string Plan(int number) => $"""
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        {(number % 2 == 0 ? "XÃ BÌNH GIANG" : "XÃ TRÀ BỒNG")}                  Độc lập - Tự do - Hạnh phúc
        Số: {number}/KH-UBND             {(number % 2 == 0 ? "Bình Giang" : "Trà Bồng")}, ngày 14 tháng 01 năm 2026

        KẾ HOẠCH
        Cải cách hành chính

        Căn cứ {Ended};
        """;
}
