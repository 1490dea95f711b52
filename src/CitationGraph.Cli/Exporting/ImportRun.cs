using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Export;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Exporting;

/// <summary>One run of <c>import</c>.</summary>
internal static class ImportRun
{
    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">There is no such folder.</exception>
    /// <exception cref="StoreException">A table is not as exported; the store is not empty, or cannot be written.</exception>
    public static int Run(CliHost host, Language language, string folder, string path)
    {
        if (!Directory.Exists(folder))
        {
            throw new CommandException(Messages.NoFolder(folder));
        }

        CsvStoreImport.Expect(folder);
        using GraphStore store = GraphStore.Open(path);
        CsvStoreImport.Read(folder, store);
        StoreCounts counts = store.Counts();
        Complaints.Say(host, language, Messages.Imported(path, counts.Documents, counts.Citations));
        return ExitCodes.Success;
    }
}
