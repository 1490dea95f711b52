using System.Net;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Neo4j.Verify;

namespace CitationGraph.Neo4j.Tests;

/// <summary>https with an authority of one's own, and tokens.</summary>
[Collection(SharedServer.Collection)]
public class SecureTests(SharedServer shared)
{
    [Neo4jFact(ownServer: true)]
    public async Task A_server_with_a_certificate_of_ones_own_authority_is_spoken_to_over_https()
    {
        using var documents = new RealDocuments(empty: true);
        documents.Store.Ingest([RealDocuments.Plan("a.txt", "TỈNH NINH BÌNH", "21/KH-UBND", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;")]);
        string certificates = Path.Combine(documents.Folder, "https");
        Certificates.Write(certificates, TimeProvider.System.GetUtcNow());
        int port = Certificates.FreePort();
        string Policy(string name, string value) => $"dbms.ssl.policy.https.{name}={value}";
        using var server = new LiveServer("--set", "server.https.enabled=true", "--set", $"server.https.listen_address=127.0.0.1:{port}", "--set", Policy("enabled", "true"), "--set", Policy("base_directory", certificates),
            "--set", Policy("private_key", "private.key"), "--set", Policy("public_certificate", "public.crt"), "--set", Policy("client_auth", "NONE"));

        var trusting = new DriverConfig { AuthorityFile = Path.Combine(certificates, "ca.crt") };
        AuthToken token = AuthToken.Basic("neo4j", LiveServer.Password);
        await using (IDriver driver = GraphDatabase.Driver($"https://localhost:{port}", token, trusting))
        {
            await driver.VerifyConnectivityAsync();
            await new GraphPush(driver, documents.Small(), new PushOptions()).RunAsync();
            (await new GraphVerify(driver, documents.Small()).RunAsync()).Equal.ShouldBeTrue();
        }

        // Nobody on this computer vouches for it; and the certificate is for another name.
        await RefusedAsync($"https://localhost:{port}", new DriverConfig());
        await RefusedAsync($"https://127.0.0.1:{port}", trusting);
        await RefusedAsync($"https://localhost:{new Uri(server.Uri).Port}", trusting);

        async Task RefusedAsync(string address, DriverConfig config)
        {
            await using IDriver driver = GraphDatabase.Driver(address, token, config);
            Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => driver.VerifyConnectivityAsync());
            e.Message.ShouldContain("--ca-file");
            e.IsRetriable.ShouldBeFalse();
            e.ToString().ShouldNotContain(LiveServer.Password);
        }
    }

    [Fact]
    public void A_file_without_a_certificate_is_said_to_be_none()
    {
        using var documents = new RealDocuments(empty: true);
        string file = Path.Combine(documents.Folder, "ca.pem");
        Should.Throw<Neo4jException>(() => GraphDatabase.Driver("https://localhost", AuthToken.None, new DriverConfig { AuthorityFile = file })).English.ShouldContain("ca.pem");
        File.WriteAllText(file, "no certificate");
        Should.Throw<Neo4jException>(() => GraphDatabase.Driver("https://localhost", AuthToken.None, new DriverConfig { AuthorityFile = file })).English.ShouldContain("PEM");
    }

    [Neo4jFact]
    public async Task A_token_that_the_server_does_not_take_is_refused_in_words_and_not_shown()
    {
        await using IDriver driver = GraphDatabase.Driver(shared.Uri, AuthToken.Bearer("s3cret-token"));
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => driver.VerifyConnectivityAsync());
        e.Code.ShouldBe("Neo.ClientError.Security.Unauthorized");
        e.English.ShouldContain("NEO4J_TOKEN");
        e.ToString().ShouldNotContain("s3cret");
    }

    [Fact]
    public async Task A_token_goes_out_as_a_bearer_on_every_request()
    {
        using var listener = new HttpListener();
        string address = $"http://127.0.0.1:{Certificates.FreePort()}/";
        listener.Prefixes.Add(address);
        listener.Start();
        var seen = new List<string?>();
        Task serving = Task.Run(async () =>
        {
            foreach (string answer in (string[])["""{"neo4j_version":"5.26.0","query":"x"}""", """{"data":{"fields":["1"],"values":[[1]]},"bookmarks":[]}"""])
            {
                HttpListenerContext context = await listener.GetContextAsync();
                seen.Add($"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath} {context.Request.Headers["Authorization"]}");
                await context.Response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(answer));
                context.Response.Close();
            }
        });
        await using IDriver driver = GraphDatabase.Driver(address, AuthToken.Bearer("abc.def"));
        (await driver.VerifyConnectivityAsync()).Agent.ShouldBe("Neo4j/5.26.0");
        await serving;
        seen.ShouldBe(["GET / Bearer abc.def", "POST /db/neo4j/query/v2 Bearer abc.def"]);
    }
}
