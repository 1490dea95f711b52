using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Direct;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Neo4j;

/// <summary>One run of <c>neo4j settle</c>: the last step of <c>ingest --neo4j</c>.</summary>
internal sealed class SettleRun(CliHost host, Language language, ServerRequest server, KnowledgeRequest request)
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="Neo4jException">The server refused or was lost; another run goes on.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        InstrumentRegistry registry = UserNorms.Read(host, language, request)(InstrumentRegistry.Default);
        IDriver driver = Servers.Open(host, language, server);
        await using (driver.ConfigureAwait(false))
        {
            await driver.VerifyConnectivityAsync(cancellation).ConfigureAwait(false);
            await new ServerSink(driver).PrepareAsync(cancellation).ConfigureAwait(false);
            ServerWords.Print(host, Neo4jMessages.Settled(await RunAsync(host, language, driver, registry, request.AsOf, cancellation).ConfigureAwait(false)).In(language));
        }

        return ExitCodes.Success;
    }

    /// <summary>Settles, with a line that says how far it is.</summary>
    public static Task<PushReport> RunAsync(CliHost host, Language language, IDriver driver, InstrumentRegistry registry, DateOnly asOf, CancellationToken cancellation) =>
        ServerProgress.RunAsync(host, language, tell => new Settlement(driver, registry, asOf, new PushOptions { Progress = tell }).RunAsync(cancellation));
}
