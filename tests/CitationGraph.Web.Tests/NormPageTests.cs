using System.Net;
using AngleSharp.Html.Dom;

namespace CitationGraph.Web.Tests;

public class NormPageTests
{
    [Fact]
    public async Task A_norm_is_found_by_its_number_and_shows_what_happened_to_it()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        IHtmlDocument page = await server.GetAsync("/norm?q=61/2018/NĐ-CP");
        page.QuerySelector("h1")!.TextContent.ShouldContain("Nghị định 61/2018/NĐ-CP");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("bị bãi bỏ");
        page.QuerySelectorAll(".timeline li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Several_of_one_sign_are_listed()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.Client.GetAsync("/norm?q=Luật Tổ chức chính quyền địa phương");
        string body = await response.Content.ReadAsStringAsync();
        body.ShouldContain("65/2025/QH15");
        body.ShouldContain("72/2025/QH15");
    }

    [Theory]
    [InlineData("/norm?q=<script>alert(1)</script>")]
    [InlineData("/norm?q=")]
    [InlineData("/norm")]
    [InlineData("/norm?q=99999/2024/NĐ-CP")]
    public async Task What_is_not_known_is_said(string path)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.Client.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        string body = await response.Content.ReadAsStringAsync();
        body.ShouldContain("Danh mục không có văn bản này");
        body.ShouldNotContain("<script>alert");
    }
}
