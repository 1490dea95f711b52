using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CitationGraph.Web.Tests;

public class DecisionTests
{
    private const string Text = "Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ; theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.";

    [Fact]
    public async Task Accepting_is_kept_and_shown()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Text);
        (await DecideAsync(server, link, 1, ("do", "accept"))).ShouldBe(link + "#k1");
        IHtmlDocument page = await server.GetAsync(link);
        page.GetElementById("card1")!.QuerySelector("summary")!.TextContent.ShouldContain("đã xác nhận");
        page.GetElementById("c1")!.ClassList.ShouldContain("warning");
    }

    [Fact]
    public async Task A_correction_is_checked_like_any_citation()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Text);
        await DecideAsync(server, link, 2, ("do", "correct"), ("type", "Nghị định"), ("number", "61/2018/NĐ-CP"), ("date", "23/4/2018"), ("issuer", "Chính phủ"), ("name", ""), ("reason", "đọc nhầm"));
        IHtmlDocument page = await server.GetAsync(link);
        IElement card = page.GetElementById("card2")!;
        card.QuerySelector("summary")!.TextContent.ShouldContain("61/2018/NĐ-CP");
        card.QuerySelector("summary")!.TextContent.ShouldContain("bị bãi bỏ");
        card.TextContent.ShouldContain("đọc nhầm");
        page.GetElementById("c2")!.TextContent.ShouldStartWith("Nghị quyết số 76/NQ-CP");
    }

    [Fact]
    public async Task What_is_picked_among_candidates_keeps_the_kind_and_the_day_that_the_text_states()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync("Thực hiện Kế hoạch số 09/KH-UBND ngày 31/7/2025 của Ủy ban nhân dân xã Ninh Giang.");
        (await server.GetAsync(link)).GetElementById("card1")!.TextContent.ShouldNotContain("|");
        await DecideAsync(server, link, 1, ("do", "correct"), ("pick", "09/KH-UBND|2025|Ủy ban nhân dân xã Ninh Giang, tỉnh Ninh Bình"));
        IElement card = (await server.GetAsync(link)).GetElementById("card1")!;
        card.QuerySelector("summary")!.TextContent.ShouldContain("Kế hoạch 09/KH-UBND");
        card.TextContent.ShouldContain("xã Ninh Giang, tỉnh Ninh Bình");
        card.QuerySelector("input[name=date]")!.GetAttribute("value").ShouldBe("31/07/2025");
        card.TextContent.ShouldNotContain("thiếu thời gian ban hành");
    }

    [Fact]
    public async Task Dismissing_settles_findings_and_undo_brings_them_back()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Text);
        string before = (await server.GetAsync(link)).QuerySelector(".sum")!.TextContent;
        before.ShouldContain("1 cảnh báo");
        await DecideAsync(server, link, 1, ("do", "no-action"), ("reason", "điều khoản chuyển tiếp"));
        IHtmlDocument page = await server.GetAsync(link);
        page.QuerySelector(".sum")!.TextContent.ShouldContain("0 cảnh báo");
        page.GetElementById("c1")!.ClassList.ShouldContain("settled");
        IElement undo = page.QuerySelector(".head form[action$='/undo'] input[name=seq]")!;
        using HttpResponseMessage response = await server.PostAsync(link, link + "/undo", ("seq", undo.GetAttribute("value")!));
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await server.GetAsync(link)).QuerySelector(".sum")!.TextContent.ShouldBe(before);
        using HttpResponseMessage again = await server.PostAsync(link, link + "/undo", ("seq", undo.GetAttribute("value")!));
        again.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_no_citation_is_not_counted_and_stays_in_sight()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Text);
        await DecideAsync(server, link, 1, ("do", "no-citation"), ("reason", "tên dự án"));
        IHtmlDocument page = await server.GetAsync(link);
        page.QuerySelector(".sum")!.TextContent.ShouldContain("Đã xét 1 viện dẫn");
        page.GetElementById("c1").ShouldNotBeNull();
        page.QuerySelectorAll(".findings a[href='#c1']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Decisions_outlive_the_server_and_come_back_with_the_same_text()
    {
        RunningServer first = await RunningServer.StartAsync();
        string link = await first.ReviewAsync(Text);
        await DecideAsync(first, link, 1, ("do", "no-action"), ("reason", "chuyển tiếp"));
        await using RunningServer second = await RunningServer.StartAsync(await first.StopAsync());
        string same = await second.ReviewAsync(Text, "ten-khac.txt");
        (await second.GetAsync(same)).GetElementById("c1")!.ClassList.ShouldContain("settled");
    }

    [Theory]
    [InlineData("no-action", "", "1", "lý do")]
    [InlineData("correct", "x", "1", "số, ký hiệu")]
    [InlineData("nonsense", "x", "1", "không đọc được")]
    [InlineData("accept", "", "99-100", "Không có viện dẫn")]
    public async Task What_cannot_be_decided_is_told_and_not_kept(string what, string reason, string place, string told)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Text);
        string citation = place == "1" ? await PlaceAsync(server, link, 1) : place;
        using HttpResponseMessage response = await server.PostAsync(link, link + "/decide", ("citation", citation), ("do", what), ("reason", reason), ("number", "khong/phai so"));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain(told);
        (await server.GetAsync(link)).QuerySelectorAll("form[action$='/undo']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("khong/phai so", "23/4/2018", "số, ký hiệu")]
    [InlineData("61/2018/NĐ-CP", "34/4/2018", "không phải ngày")]
    public async Task A_correction_that_is_refused_keeps_what_was_typed_and_is_sent_again_from_there(string number, string date, string told)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Text);
        (string Name, string Value)[] typed = [("type", "Nghị định"), ("number", number), ("date", date), ("issuer", "Chính \"phủ\""), ("name", "Đất đai"), ("reason", "đọc nhầm")];
        using HttpResponseMessage refused = await server.PostAsync(link, link + "/decide", [("citation", await PlaceAsync(server, link, 1)), ("do", "correct"), .. typed]);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        IHtmlDocument page = await new HtmlParser().ParseDocumentAsync(await refused.Content.ReadAsStringAsync());
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(told);
        var form = (IHtmlFormElement)page.QuerySelector("form[action$='/decide']")!;
        foreach ((string name, string value) in typed)
        {
            form.QuerySelector($"input[name={name}]")!.GetAttribute("value").ShouldBe(value);
        }

        Dictionary<string, string> fields = form.QuerySelectorAll<IHtmlInputElement>("input").ToDictionary(static i => i.Name!, static i => i.Value);
        fields["number"] = "61/2018/NĐ-CP";
        fields["date"] = "23/4/2018";
        fields["do"] = form.QuerySelector("button")!.GetAttribute("value")!;
        using HttpResponseMessage kept = await server.Client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
        kept.Headers.Location!.OriginalString.ShouldBe(link + "#k1");
        (await server.GetAsync(link)).GetElementById("card1")!.TextContent.ShouldContain("đọc nhầm");
    }

    [Fact]
    public async Task Decisions_are_exported_as_labelled_data_without_formulas()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string link = await server.ReviewAsync(Text, "=cmd.txt");
        await DecideAsync(server, link, 1, ("do", "no-action"), ("reason", "=HYPERLINK(\"http://evil.example\")"));
        await DecideAsync(server, link, 2, ("do", "correct"), ("type", "Nghị quyết"), ("number", "77/NQ-CP"), ("date", "2021"), ("issuer", ""), ("name", ""));
        foreach (string address in (string[])[link + "/decisions.csv", "/decisions.csv"])
        {
            byte[] bytes = await server.Client.GetByteArrayAsync(address);
            bytes.Take(3).ShouldBe(new byte[] { 0xEF, 0xBB, 0xBF });
            string[] lines = Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            lines.Length.ShouldBe(3);
            lines[0].ShouldStartWith("\uFEFFdocument,text_id,start,end,text,");
            lines[1].ShouldNotContain(",=");
            lines[1].ShouldNotStartWith("=");
            lines[2].ShouldContain("76/NQ-CP");
            lines[2].ShouldContain("77/NQ-CP|2021");
        }
    }

    private static async Task<string> PlaceAsync(RunningServer server, string link, int number) =>
        ((IHtmlInputElement)(await server.GetAsync(link)).GetElementById($"card{number}")!.QuerySelector("input[name=citation]")!).Value;

    private static async Task<string> DecideAsync(RunningServer server, string link, int number, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage response = await server.PostAsync(link, link + "/decide", [("citation", await PlaceAsync(server, link, number)), .. fields]);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.OriginalString;
    }
}
