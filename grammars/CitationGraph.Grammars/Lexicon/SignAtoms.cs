using System.Globalization;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Lexicon;

/// <summary>The parts that signs (số, ký hiệu) are made of: 'NĐ', 'TTg', 'BLĐTBXH'.</summary>
internal static class SignAtoms
{
    private static readonly Dictionary<string, SignAtom> ByFold = Build();

    private static readonly Dictionary<string, SignAtom>.AlternateLookup<ReadOnlySpan<char>> ByFoldSpan =
        ByFold.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of letters of the longest atom.</summary>
    public static readonly int Longest = ByFold.Keys.Max(static k => k.Length);

    /// <summary>The atom of folded letters ('ubnd', 'nd').</summary>
    public static bool TryGet(ReadOnlySpan<char> folded, out SignAtom atom) => ByFoldSpan.TryGetValue(folded, out atom!);

    private static Dictionary<string, SignAtom> Build()
    {
        var atoms = new Dictionary<string, SignAtom>(StringComparer.Ordinal);
        foreach (SignAtom atom in LexiconFile.Read("sign-parts.csv", ["part", "kind_code", "body", "count"],
            static f => new SignAtom(f[0], f[1] == "1", f[2], int.Parse(f[3], CultureInfo.InvariantCulture))))
        {
            string key = Fold.Of(atom.Text);
            if (!atoms.TryGetValue(key, out SignAtom? known))
            {
                atoms[key] = atom;
                continue;
            }

            SignAtom better = known.Count >= atom.Count ? known : atom;
            atoms[key] = better with { Others = [.. known.Others, better == known ? atom.Text : known.Text] };
        }

        return atoms;
    }
}

/// <summary>One part of signs.</summary>
/// <param name="Text">Canonical letters, 'TTg'.</param>
/// <param name="IsKindCode">True when it stands for a kind of instrument.</param>
/// <param name="Body">The body it stands for, or empty.</param>
/// <param name="Count">How often it occurs in the facts.</param>
internal sealed record SignAtom(string Text, bool IsKindCode, string Body, int Count)
{
    /// <summary>Rarer parts that fold to the same letters.</summary>
    public string[] Others { get; init; } = [];
}
