using System.IO.Enumeration;
using System.Text;

namespace CitationGraph.Documents;

/// <summary>A path pattern: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class Glob
{
    private const string AnyDepth = "**";
    private readonly string[] _pattern;

    private Glob(string root, string[] pattern) => (Root, _pattern) = (root, pattern);

    /// <summary>The folder that all matches lie under; empty for the current one.</summary>
    public string Root { get; }

    /// <summary>True when the pattern says which extension it wants, so that no other choice is made for it.</summary>
    public bool NamesExtension
    {
        get
        {
            string extension = Path.GetExtension(_pattern[^1]);
            return extension.Length > 1 && !IsGlob(extension);
        }
    }

    /// <summary>True when the path has a wildcard.</summary>
    public static bool IsGlob(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Splits a pattern into the folder before its first wildcard and the rest.</summary>
    public static Glob Parse(string pattern)
    {
        string[] parts = Split(pattern);
        int first = Array.FindIndex(parts, IsGlob);
        string root = Path.Join(parts[..first]);
        string prefix = Path.GetPathRoot(pattern) ?? string.Empty;
        return new Glob(Path.Join(prefix, root), parts[first..]);
    }

    /// <summary>True when the file, whose path begins with <see cref="Root"/>, matches.</summary>
    public bool Matches(string path) => Match(_pattern, Relative(path), prefix: false);

    /// <summary>True when a match may lie in this folder.</summary>
    public bool MayContain(string folder) => Match(_pattern, Relative(folder), prefix: true);

    private string[] Relative(string path) => Split(path[Root.Length..]);

    private static string[] Split(string path) =>
        path[(Path.GetPathRoot(path) ?? string.Empty).Length..]
            .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static bool Match(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path, bool prefix)
    {
        while (!pattern.IsEmpty)
        {
            if (pattern[0] == AnyDepth)
            {
                return prefix || MatchBelow(pattern[1..], path);
            }

            if (path.IsEmpty)
            {
                return prefix;
            }

            if (!MatchName(pattern[0], path[0]))
            {
                return false;
            }

            pattern = pattern[1..];
            path = path[1..];
        }

        return path.IsEmpty && !prefix;
    }

    private static bool MatchBelow(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
        {
            return true;
        }

        for (int skip = 0; skip <= path.Length; skip++)
        {
            if (Match(pattern, path[skip..], prefix: false))
            {
                return true;
            }
        }

        return false;
    }

    // Names come decomposed from some file systems, patterns composed from the keyboard.
    private static bool MatchName(string pattern, string name) => FileSystemName.MatchesSimpleExpression(
        pattern.Normalize(NormalizationForm.FormC),
        name.Normalize(NormalizationForm.FormC),
        ignoreCase: !OperatingSystem.IsLinux());
}
