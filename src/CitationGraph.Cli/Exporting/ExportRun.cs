using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Export;

namespace CitationGraph.Cli.Exporting;

/// <summary>One run of <c>export</c>.</summary>
internal static class ExportRun
{
    private const string FileName = "citations";

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="CommandException">The folder cannot be written.</exception>
    /// <exception cref="Graph.Store.StoreException">There is no store, or it cannot be used.</exception>
    public static int Run(CliHost host, Language language, ExportFormat format, string folder, KnowledgeRequest request)
    {
        using Knowledge knowledge = Knowledge.Open(host, language, request);
        try
        {
            Directory.CreateDirectory(folder);
            if (format == ExportFormat.Csv)
            {
                CsvExport.Write(knowledge.Store!, folder, knowledge.All, request.AsOf);
            }
            else
            {
                using FileStream file = File.Create(Path.Join(folder, $"{FileName}.{format.ToString().ToLowerInvariant()}"));
                if (format == ExportFormat.GraphMl)
                {
                    GraphFiles.GraphMl(knowledge.Store!, file, knowledge.All, request.AsOf);
                }
                else
                {
                    GraphFiles.Dot(knowledge.Store!, file);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.OutputRefused(folder, e));
        }

        Complaints.Say(host, language, new Bilingual($"đã ghi vào {folder}", $"written to {folder}"));
        return ExitCodes.Success;
    }
}
