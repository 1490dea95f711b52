using System.Security.Cryptography;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Knowing;

/// <summary>The user's own lists of norms: CSV files in a folder of the user, which <c>norms import</c> fills, or those that
/// <c>--norms</c> names in its place.</summary>
internal static class UserNorms
{
    /// <summary>The folder that counts where <c>--norms</c> does not say.</summary>
    public static string Folder(CliHost host) => Path.Join(host.UserFolder(), "norms");

    /// <summary>Reads the user's lists; what it gives puts their rows above those of a registry.</summary>
    /// <exception cref="CommandException">A list is not there or cannot be read.</exception>
    public static Func<InstrumentRegistry, InstrumentRegistry> Read(CliHost host, Language language, KnowledgeRequest request)
    {
        var instruments = new List<Instrument>();
        var relations = new List<Relation>();
        foreach (string file in Files(host, request.Norms))
        {
            ImportResult list = Read(file, request.AsOf);
            instruments.AddRange(list.Instruments);
            relations.AddRange(list.Relations);
            if (list.Problems.Count > 0)
            {
                Complaints.Warn(host, language, Messages.BadNormRows(file, list.Problems.Count, list.Problems[0].Line));
            }
        }

        return registry => instruments.Count + relations.Count == 0 ? registry : registry.With(instruments, relations);
    }

    /// <summary>What tells one set of lists from another: a hash of the files; empty for none.</summary>
    /// <param name="host">Knows the user's folder.</param>
    /// <param name="named">What <c>--norms</c> names.</param>
    /// <exception cref="CommandException">A list is not there or cannot be read.</exception>
    public static string Fingerprint(CliHost host, IReadOnlyList<string> named)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        bool any = false;
        foreach (string file in Files(host, named))
        {
            try
            {
                hash.AppendData(File.ReadAllBytes(file));
                any = true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new CommandException(Messages.NormsRefused(file, e));
            }
        }

        return any ? Convert.ToHexStringLower(hash.GetHashAndReset()) : string.Empty;
    }

    /// <summary>Reads one list.</summary>
    /// <exception cref="CommandException">It is not there, cannot be read, or is no list of norms.</exception>
    public static ImportResult Read(string file, DateOnly day)
    {
        try
        {
            return NormsImport.FromFile(file, day);
        }
        catch (InputFileException e)
        {
            throw new CommandException(new Bilingual(e.Vietnamese, e.English));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.NormsRefused(file, e));
        }
    }

    private static IEnumerable<string> Files(CliHost host, IReadOnlyList<string> named)
    {
        if (named is [KnowledgeRequest.NoNorms])
        {
            return [];
        }

        string own = Folder(host);
        return named.Count > 0 ? named.SelectMany(static path => Directory.Exists(path) ? InFolder(path) : [path])
            : Directory.Exists(own) ? InFolder(own) : [];
    }

    private static IEnumerable<string> InFolder(string folder) => Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal);
}
