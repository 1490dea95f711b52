using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Lexicon;

/// <summary>A kind of instrument.</summary>
/// <param name="Name">Canonical name, 'Nghị định'.</param>
/// <param name="Codes">Its abbreviations in a sign, 'NĐ', the usual one first.</param>
/// <param name="NameOnly">True for what is cited by name: laws, codes, ordinances, the Constitution.</param>
/// <param name="Cited">False for papers that carry a number but are no instrument (contracts, forms, invitations).</param>
internal sealed record InstrumentKind(string Name, string[] Codes, bool NameOnly, bool Cited);

/// <summary>The kinds of kinds.csv (Nghị định 30/2020/NĐ-CP, Article 7 and appendix III; Hướng dẫn 36-HD/VPTW for the
/// Party's).</summary>
internal static class InstrumentKinds
{
    /// <summary>All kinds, in the table's order.</summary>
    public static readonly InstrumentKind[] All = [.. LexiconFile.Read("kinds.csv", ["name", "codes", "name_only", "cited"],
        static f => new InstrumentKind(f[0], f[1].Split(';', StringSplitOptions.RemoveEmptyEntries), f[2] == "1", f[3] == "1"))];

    /// <summary>Kinds that running text abbreviates before a number: 'CV số', 'QĐ số'.</summary>
    private static readonly string[] Abbreviated = ["Công văn", "Quyết định", "Nghị định", "Nghị quyết", "Thông tư", "Kế hoạch", "Chỉ thị", "Thông báo", "Kết luận", "Công điện"];

    /// <summary>Finds kinds in a text; values are indices of <see cref="All"/>.</summary>
    public static readonly ChannelTrie Trie = BuildTrie();

    private static readonly Dictionary<string, InstrumentKind> ByCode = BuildByCode();

    private static readonly Dictionary<string, InstrumentKind>.AlternateLookup<ReadOnlySpan<char>> ByCodeSpan =
        ByCode.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The untyped 'văn bản'.</summary>
    public static readonly InstrumentKind Paper = Named("Văn bản");

    /// <summary>'Luật'.</summary>
    public static readonly InstrumentKind Law = Named("Luật");

    /// <summary>'Pháp lệnh'.</summary>
    public static readonly InstrumentKind Ordinance = Named("Pháp lệnh");

    private static readonly Dictionary<string, InstrumentKind> ByName = All.ToDictionary(static k => k.Name, StringComparer.Ordinal);

    /// <summary>The kind of a name, or null.</summary>
    public static InstrumentKind? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The kind of a name.</summary>
    public static InstrumentKind Named(string name) => Array.Find(All, kind => kind.Name == name)
        ?? throw new InvalidDataException($"kinds.csv lacks '{name}'.");

    private const string WithOthers = " phối hợp";

    /// <summary>The kind that several bodies agree upon is that of one: 'Quy chế phối hợp' is a Quy chế. All others are themselves.</summary>
    public static InstrumentKind OfOneBody(InstrumentKind kind) =>
        kind.Name.EndsWith(WithOthers, StringComparison.Ordinal) ? Named(kind.Name[..^WithOthers.Length]) : kind;

    /// <summary>The kind that a sign's code (folded, 'nd' for NĐ) stands for.</summary>
    public static bool TryByCode(ReadOnlySpan<char> foldedCode, out InstrumentKind kind)
    {
        bool found = ByCodeSpan.TryGetValue(foldedCode, out InstrumentKind? value);
        kind = value ?? Paper;
        return found;
    }

    private static ChannelTrie BuildTrie()
    {
        ChannelTrie trie = ChannelTrie.Of(All.Select(static kind => kind.Name));
        foreach (string name in Abbreviated)
        {
            int kind = Array.FindIndex(All, k => k.Name == name);
            trie.Add(All[kind].Codes[0], kind);
        }

        return trie;
    }

    private static Dictionary<string, InstrumentKind> BuildByCode()
    {
        var byCode = new Dictionary<string, InstrumentKind>(StringComparer.Ordinal);
        foreach (InstrumentKind kind in All.Where(static k => !k.NameOnly).OrderByDescending(static k => k.Cited))
        {
            if (kind.Codes.Length > 0)
            {
                byCode.TryAdd(Fold.Of(kind.Codes[0]), kind);
            }
        }

        foreach (InstrumentKind kind in All.Where(static k => !k.NameOnly).OrderByDescending(static k => k.Cited))
        {
            foreach (string code in kind.Codes)
            {
                byCode.TryAdd(Fold.Of(code), kind);
            }
        }

        return byCode;
    }
}
