using System.Diagnostics;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j;
using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Cli.Neo4j;

/// <summary>One run of <c>neo4j open</c>: prints the Browser's address with a query filled in, and opens it where a person sits
/// at a terminal.</summary>
internal sealed class OpenRun(CliHost host, Language language, ServerRequest server, string query)
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="Neo4jException">The server cannot be reached.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (!CypherFile.Names.Contains(query, StringComparer.Ordinal))
        {
            throw new UsageException(Neo4jMessages.NoQuery(query, CypherFile.Names));
        }

        IDriver driver = Servers.Open(host, language, server);
        await using (driver.ConfigureAwait(false))
        {
            ServerInfo info = await driver.VerifyConnectivityAsync(cancellation).ConfigureAwait(false);
            Uri address = BrowserAddress.Of(info, Servers.Database(host, server), query);
            ServerWords.Print(host, address.AbsoluteUri);
            if (host.OutputTerminal is not null)
            {
                Show(address);
            }
        }

        return ExitCodes.Success;
    }

    private static void Show(Uri address)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // No desktop: the printed address is enough.
        }
    }
}
