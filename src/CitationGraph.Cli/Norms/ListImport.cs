using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Norms;

/// <summary>One run of <c>norms import</c>: lists that people keep become lists in the user's folder, which every command then
/// uses. A list takes the place of an earlier one of the same name.</summary>
internal static class ListImport
{
    private const int MostProblems = 200;

    /// <summary>Imports lists and returns the exit code.</summary>
    /// <param name="host">The user's folder, and where messages go.</param>
    /// <param name="language">Of messages.</param>
    /// <param name="files">The lists.</param>
    /// <param name="day">The day for which stated statuses count where a list does not say.</param>
    /// <param name="dryRun">True to only tell what would be read.</param>
    public static int Run(CliHost host, Language language, IReadOnlyList<string> files, DateOnly day, bool dryRun)
    {
        int imported = 0;
        bool complete = true;
        foreach (string file in files)
        {
            try
            {
                ImportResult list = UserNorms.Read(file, day);
                Tell(host, language, file, list.Problems);
                complete &= list.Problems.Count == 0;
                if (list.Instruments.Count + list.Relations.Count == 0)
                {
                    throw new CommandException(Messages.EmptyList(file));
                }

                string saved = dryRun ? string.Empty : OwnLists.Save(UserNorms.Folder(host), Path.GetFileNameWithoutExtension(file), list.Instruments, list.Relations);
                Complaints.Say(host, language, Messages.Imported(file, list.Instruments.Count, list.Relations.Count, saved));
                imported++;
            }
            catch (CommandException e)
            {
                Complaints.Write(host, language, e.Reason);
                complete = false;
            }
        }

        return imported == 0 ? ExitCodes.Failed : complete ? ExitCodes.Success : ExitCodes.Partial;
    }

    private static void Tell(CliHost host, Language language, string file, IReadOnlyList<ImportProblem> problems)
    {
        foreach (ImportProblem problem in problems.Take(MostProblems))
        {
            Complaints.Warn(host, language, Messages.BadNormRow(file, problem));
        }

        if (problems.Count > MostProblems)
        {
            Complaints.Warn(host, language, Messages.MoreBadRows(file, problems.Count - MostProblems));
        }
    }
}
