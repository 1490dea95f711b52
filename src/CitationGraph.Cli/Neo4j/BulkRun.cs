using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Bulk;
using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Cli.Neo4j;

/// <summary>One run of <c>export neo4j-admin</c>: the files, and the command line that imports them.</summary>
internal static class BulkRun
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">The folder cannot be written.</exception>
    /// <exception cref="Graph.Store.StoreException">There is no store, or it cannot be used.</exception>
    public static int Run(CliHost host, Language language, string folder, KnowledgeRequest request)
    {
        using Knowledge knowledge = Knowledge.Open(host, language, request);
        try
        {
            IReadOnlyList<string> arguments = new BulkExport(new GraphSource(knowledge.Store!, knowledge.Registry, request.AsOf), folder).Write();
            ServerWords.Print(host, Neo4jMessages.Import(folder).In(language), "neo4j-admin " + string.Join(' ', arguments));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.OutputRefused(folder, e));
        }

        return ExitCodes.Success;
    }
}
