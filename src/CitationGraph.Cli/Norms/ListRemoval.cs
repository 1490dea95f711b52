using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Norms;

/// <summary>One run of <c>norms remove</c>: takes a list out of the user's folder, or a norm out of all lists there. What is not
/// there is said and is no failure, so that the same command can be run again.</summary>
internal static class ListRemoval
{
    /// <summary>Removes lists and norms and returns the exit code.</summary>
    /// <param name="host">The user's folder, and where messages go.</param>
    /// <param name="language">Of messages.</param>
    /// <param name="what">Names of lists, as files or without their ending; numbers or ids of norms.</param>
    /// <param name="day">The day that counts as today.</param>
    /// <exception cref="CommandException">A list cannot be changed; a number is that of several norms.</exception>
    public static int Run(CliHost host, Language language, IReadOnlyList<string> what, DateOnly day)
    {
        string folder = UserNorms.Folder(host);
        foreach (string one in what)
        {
            IReadOnlyList<string> lists = OwnLists.Names(folder);
            string list = OwnLists.NameOf(one);
            bool isFile = one.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
            if ((isFile || !one.Contains('/', StringComparison.Ordinal)) && lists.Contains(list))
            {
                Complaints.Say(host, language, RemoveList(folder, list, day));
            }
            else if (isFile || !RemoveNorm(host, language, folder, one, day))
            {
                Complaints.Warn(host, language, Messages.NothingToRemove(one, lists));
            }
        }

        return ExitCodes.Success;
    }

    private static Bilingual RemoveList(string folder, string name, DateOnly day)
    {
        // Also a list that cannot be read any more goes.
        string[] files = [.. OwnLists.Files(folder, name)];
        Bilingual removed = Messages.ListRemoved(name, files.Sum(file => Rows(file, day)), folder);
        OwnLists.Save(folder, name, [], []);
        return removed;
    }

    private static int Rows(string file, DateOnly day)
    {
        try
        {
            ImportResult list = UserNorms.Read(file, day);
            return list.Instruments.Count + list.Relations.Count;
        }
        catch (CommandException)
        {
            return 0;
        }
    }

    /// <summary>Takes a norm out of every list that names it; false where none does.</summary>
    private static bool RemoveNorm(CliHost host, Language language, string folder, string typed, DateOnly day)
    {
        var lists = OwnLists.Names(folder).Select(name => (Name: name, Parts: OwnLists.Files(folder, name).Select(file => (File: file, List: UserNorms.Read(file, day))).ToArray())).ToArray();
        ImportResult[] all = [.. lists.SelectMany(static list => list.Parts).Select(static part => part.List)];
        if (Pick(typed, all) is not { IsEmpty: false } norm)
        {
            return false;
        }

        foreach ((string name, (string File, ImportResult List)[] parts) in lists)
        {
            Instrument[] instruments = [.. parts.SelectMany(static part => part.List.Instruments)], keptInstruments = [.. instruments.Where(i => i.Id != norm)];
            Relation[] relations = [.. parts.SelectMany(static part => part.List.Relations)], keptRelations = [.. relations.Where(r => r.Source != norm && r.Target != norm)];
            int gone = instruments.Length - keptInstruments.Length + relations.Length - keptRelations.Length;
            if (gone == 0)
            {
                continue;
            }

            // Written anew, rows that cannot be read would be lost.
            if (parts.FirstOrDefault(static part => part.List.Problems.Count > 0) is { File: { } damaged } bad)
            {
                throw new CommandException(Messages.RemoveRefused(damaged, bad.List.Problems[0].Line));
            }

            OwnLists.Save(folder, name, keptInstruments, keptRelations);
            Complaints.Say(host, language, Messages.NormRemoved(norm.Value, gone, name));
        }

        return true;
    }

    /// <summary>The norm that was typed, among those that the lists name.</summary>
    private static InstrumentId Pick(string typed, ImportResult[] lists)
    {
        HashSet<InstrumentId> named = [.. lists.SelectMany(static list => list.Instruments.Select(static i => i.Id).Concat(list.Relations.SelectMany(static r => (InstrumentId[])[r.Source, r.Target])))];
        var exact = new InstrumentId(typed.Trim());
        if (named.Contains(exact))
        {
            return exact;
        }

        // A list may name a norm at the end of a relation alone; that is found by the beginning of its id.
        var known = new InstrumentRegistry(lists.SelectMany(static list => list.Instruments), []);
        InstrumentId[] found = [.. new NormSearch(known).Find(typed).Found.Where(named.Contains)];
        if (found.Length == 0)
        {
            found = [.. named.Where(id => id.Value.StartsWith(exact.Value + "|", StringComparison.Ordinal)).OrderBy(static id => id.Value, StringComparer.Ordinal)];
        }

        return found.Length switch
        {
            0 => InstrumentId.None,
            1 => found[0],
            _ => throw new CommandException(Messages.RemoveOneOf(typed, [.. found.Select(static id => id.Value)])),
        };
    }
}
