using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Neo4j.Tests;

/// <summary>Addresses and servers that are none; no server is needed.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("neo4j://localhost:7687", "http://localhost:7474")]
    [InlineData("bolt://graph.example.vn", "http://graph.example.vn:7474")]
    [InlineData("neo4j+s://graph.example.vn", "https://graph.example.vn:7473")]
    [InlineData("neo4j+s://abc123.databases.neo4j.io", "https://abc123.databases.neo4j.io")]
    public void An_address_of_bolt_is_answered_with_the_one_to_use(string address, string use)
    {
        Neo4jException e = Should.Throw<Neo4jException>(() => GraphDatabase.Driver(address, AuthToken.None));
        e.Code.ShouldBe(Neo4jException.BadAddress);
        e.Message.ShouldContain(use);
        e.English.ShouldContain(use);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("ftp://localhost")]
    [InlineData("")]
    [InlineData("http://neo4j:s3cret@localhost:7474")]
    public void What_is_no_address_or_carries_a_password_is_refused_without_showing_it(string address) =>
        Should.Throw<Neo4jException>(() => GraphDatabase.Driver(address, AuthToken.None)).Message.ShouldNotContain("s3cret");

    [Fact]
    public void A_token_prints_no_secret()
    {
        AuthToken.Basic("neo4j", "s3cret").ToString().ShouldBe("Basic neo4j ***");
        AuthToken.Bearer("s3cret").ToString().ShouldNotContain("s3cret");
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_said_at_once()
    {
        // Port 1 is reserved: nothing listens there.
        await using IDriver driver = GraphDatabase.Driver("http://127.0.0.1:1", AuthToken.None);
        Neo4jException e = await Should.ThrowAsync<Neo4jException>(() => driver.VerifyConnectivityAsync());
        e.Code.ShouldBe(Neo4jException.ServiceUnavailable);
        e.IsRetriable.ShouldBeTrue();
        e.Message.ShouldContain("http://127.0.0.1:1");
    }
}
