using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Neo4j.Verify;

namespace CitationGraph.Cli.Neo4j;

/// <summary>One run of <c>neo4j verify</c>.</summary>
internal sealed class VerifyRun(CliHost host, Language language, ServerRequest server, KnowledgeRequest request)
{
    private const int Shown = 10;

    /// <summary>Runs and returns the exit code: 1 where the server is not as the store says.</summary>
    /// <exception cref="Neo4jException">The server cannot be read.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using Knowledge knowledge = Knowledge.Open(host, language, request);
        IDriver driver = Servers.Open(host, language, server);
        await using (driver.ConfigureAwait(false))
        {
            await driver.VerifyConnectivityAsync(cancellation).ConfigureAwait(false);
            VerifyReport report = await ServerProgress.RunAsync(host, language, tell =>
                new GraphVerify(driver, new GraphSource(knowledge.Store!, knowledge.Registry, request.AsOf)).RunAsync(read => tell(new PushProgress(PushStage.Reading, read, 0)), cancellation)).ConfigureAwait(false);
            string[] lines = [Neo4jMessages.Tally(report.Store, store: true).In(language), Neo4jMessages.Tally(report.Server, store: false).In(language)];
            ServerWords.Print(host, report.Equal ? [.. lines, Neo4jMessages.Same.In(language)] : lines);
            if (report.Equal)
            {
                return ExitCodes.Success;
            }

            if (report.AsOf != report.ServerAsOf)
            {
                Complaints.Write(host, language, Neo4jMessages.OtherDay(report));
            }

            if (report.Differing.Count > 0)
            {
                Complaints.Write(host, language, Neo4jMessages.Differs(report.Differing.Count, report.Differing.Take(Shown)));
            }

            return ExitCodes.Findings;
        }
    }
}
