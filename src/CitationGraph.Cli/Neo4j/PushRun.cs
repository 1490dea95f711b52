using System.Diagnostics;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Neo4j.Push;

namespace CitationGraph.Cli.Neo4j;

/// <summary>One run of <c>neo4j push</c>.</summary>
internal sealed class PushRun(CliHost host, Language language, ServerRequest server, KnowledgeRequest request, PushOptions options)
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="Neo4jException">The server refused or was lost; another run goes on.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using Knowledge knowledge = Knowledge.Open(host, language, request);
        IDriver driver = Servers.Open(host, language, server);
        await using (driver.ConfigureAwait(false))
        {
            await driver.VerifyConnectivityAsync(cancellation).ConfigureAwait(false);
            var source = new GraphSource(knowledge.Store!, knowledge.Registry, request.AsOf);
            long started = Stopwatch.GetTimestamp();
            PushReport report = await ServerProgress.RunAsync(host, language, tell =>
                new GraphPush(driver, source, options with { Progress = tell }).RunAsync(cancellation)).ConfigureAwait(false);
            ServerWords.Print(host, Neo4jMessages.Pushed(report, Stopwatch.GetElapsedTime(started)).In(language));
        }

        return ExitCodes.Success;
    }
}
