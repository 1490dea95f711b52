using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Graph;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Norms;

/// <summary>The lists in the user's folder: one is <c>NAME.csv</c> for its instruments and <c>NAME.relations.csv</c> for its
/// relations, or one of the two.</summary>
internal static class OwnLists
{
    private const string Ending = ".csv", RelationsEnding = ".relations.csv";

    /// <summary>The names of the lists of a folder, in order.</summary>
    public static IReadOnlyList<string> Names(string folder) => !Directory.Exists(folder) ? []
        : [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The name of the list that a file is, or becomes when it is imported.</summary>
    public static string NameOf(string file)
    {
        string name = Path.GetFileName(file);
        foreach (string ending in (string[])[RelationsEnding, Ending])
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return name[..^ending.Length];
            }
        }

        return Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>The files of a list, those that are there.</summary>
    public static IEnumerable<string> Files(string folder, string name) =>
        ((string[])[name + Ending, name + RelationsEnding]).Select(file => Path.Join(folder, file)).Where(File.Exists);

    /// <summary>Writes a list in the place of the one of that name; of an empty one nothing stays.</summary>
    /// <returns>The file, the first where there are two.</returns>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static string Save(string folder, string name, IReadOnlyCollection<Instrument> instruments, IReadOnlyCollection<Relation> relations)
    {
        string first = Path.Join(folder, name + Ending), second = Path.Join(folder, name + RelationsEnding);
        try
        {
            Directory.CreateDirectory(folder);
            var registry = new InstrumentRegistry(instruments, relations);
            Replace(first, instruments.Count > 0, stream => NormsExport.Instruments(registry, stream));
            Replace(second, relations.Count > 0, stream => NormsExport.Relations(registry, stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Messages.OutputRefused(folder, e));
        }

        return instruments.Count > 0 ? first : second;
    }

    private static void Replace(string path, bool isNeeded, Action<Stream> write)
    {
        if (!isNeeded)
        {
            File.Delete(path);
            return;
        }

        using OutputTarget target = OutputTarget.File(path);
        write(target.Stream);
        target.Complete();
    }
}
