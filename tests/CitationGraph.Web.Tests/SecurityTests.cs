using System.Net;
using System.Text;

namespace CitationGraph.Web.Tests;

public class SecurityTests
{
    private const string Hostile = "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của <script>alert(1)</script> Chính phủ\"'><img src=x onerror=alert(2)>;";

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("10.0.0.1")]
    public async Task A_foreign_host_is_refused_with_nothing(string host)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("evil.example", 400)]
    [InlineData("10.1.2.3:5080", 200)]
    [InlineData("127.0.0.1", 200)]
    public async Task Open_to_others_it_still_answers_to_no_foreign_name(string host, int status)
    {
        await using RunningServer server = await RunningServer.StartAsync(change: static settings => settings with { Bind = IPAddress.Any });
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{server.Address.Port}/"));
        request.Headers.Host = host;
        ((int)(await client.SendAsync(request)).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task It_listens_on_loopback_alone()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        server.Address.Host.ShouldBe("127.0.0.1");
        using var localhost = new HttpRequestMessage(HttpMethod.Get, "/");
        localhost.Headers.Host = $"localhost:{server.Address.Port}";
        (await server.Client.SendAsync(localhost)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/norm?q=178/2024/NĐ-CP")]
    public async Task Every_answer_forbids_inline_script_frames_and_other_hosts(string path)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.Client.GetAsync(path);
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.Contains("Server").ShouldBeFalse();
        string page = await response.Content.ReadAsStringAsync();
        page.ShouldNotContain(" style=");
        page.ShouldNotContain("<style");
        page.ShouldNotContain(" onclick");
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using var form = new FormUrlEncodedContent([new("text", Hostile)]);
        using HttpResponseMessage response = await server.Client.PostAsync("/review", form);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await server.GetAsync("/")).QuerySelectorAll(".lately li").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_of_another_browser_does_not_hold()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        string token = await server.TokenAsync("/");
        using HttpClient other = server.Browser();
        using var form = new FormUrlEncodedContent([new("token", token), new("text", Hostile)]);
        (await other.PostAsync("/review", form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task What_another_site_sends_is_refused_even_with_a_token(string header, string value)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/review")
        {
            Content = new FormUrlEncodedContent([new("token", await server.TokenAsync("/")), new("text", Hostile)]),
        };
        request.Headers.Add(header, value);
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await server.GetAsync("/")).QuerySelectorAll(".lately li").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hostile_document_and_its_name_stay_text()
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.UploadAsync("<script>alert(3)</script>.txt", Encoding.UTF8.GetBytes(Hostile));
        var page = await server.GetAsync(response.Headers.Location!.OriginalString);
        page.QuerySelectorAll("script").Length.ShouldBe(1);
        page.QuerySelectorAll("img").ShouldBeEmpty();
        page.QuerySelectorAll("mark").Length.ShouldBe(1);
        page.QuerySelector(".text")!.TextContent.ShouldContain("<script>alert(1)</script>");
        (await server.GetAsync("/")).QuerySelectorAll("script").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("../../../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\Windows\\win.ini.txt", "win.ini.txt")]
    [InlineData("a\r\nb.txt", "a")]
    [InlineData("..", "..")]
    public async Task The_name_of_a_file_is_only_shown(string sent, string shown)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        int before = Directory.GetFiles(server.Folder, "*", SearchOption.AllDirectories).Count(static f => !Path.GetFileName(f).StartsWith("reviews.db", StringComparison.Ordinal));
        using HttpResponseMessage response = await server.UploadAsync(sent.ReplaceLineEndings(" "), Encoding.UTF8.GetBytes(Hostile));
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await server.GetAsync("/")).QuerySelector(".lately a")!.TextContent.ShouldStartWith(shown);
        Directory.GetFiles(server.Folder, "*", SearchOption.AllDirectories).Count(static f => !Path.GetFileName(f).StartsWith("reviews.db", StringComparison.Ordinal)).ShouldBe(before);
    }

    [Theory]
    [InlineData("/review/../../etc/passwd")]
    [InlineData("/review/..%2f..%2fetc%2fpasswd")]
    [InlineData("/review/00000000000000000000000000000000")]
    [InlineData("/review/%00")]
    [InlineData("/assets/../appsettings.json")]
    public async Task An_address_that_is_no_page_gives_404(string path)
    {
        await using RunningServer server = await RunningServer.StartAsync();
        using HttpResponseMessage response = await server.Client.GetAsync(path);
        ((int)response.StatusCode).ShouldBeOneOf(400, 404);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused_in_words()
    {
        await using RunningServer server = await RunningServer.StartAsync(change: static s => s with { MaxUpload = 1 << 16 });
        using HttpResponseMessage response = await server.UploadAsync("lon.txt", new byte[(1 << 16) + 100]);
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldContain("lớn quá giới hạn");
    }

    [Fact]
    public async Task A_fault_shows_no_trace_and_is_logged()
    {
        await using RunningServer server = await RunningServer.StartAsync(change: static s => s with { Today = static () => throw new InvalidOperationException("secret detail") });
        using HttpResponseMessage response = await server.Client.GetAsync("/norm?q=x&as-of=2026-01-01");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using HttpResponseMessage failed = await server.Client.GetAsync("/");
        failed.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await failed.Content.ReadAsStringAsync()).ShouldNotContain("secret");
        server.Faults.ShouldContain(static f => f.Contains("secret detail", StringComparison.Ordinal));
    }
}
