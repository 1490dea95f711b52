using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Lexicon;

/// <summary>Names of laws, codes and ordinances (law-names.csv), with the other spellings that stand for them.</summary>
internal static class LawNames
{
    /// <summary>Kind and name; <see cref="Trie"/> gives indices.</summary>
    public static readonly (string Type, string Name)[] All =
        [.. Rows().Select(static row => (row.Type, row.Name))];

    /// <summary>Syllables that are written with i or y alike: 'kỹ thuật' and 'kĩ thuật', 'liệt sĩ' and 'liệt sỹ'.</summary>
    private static readonly HashSet<string> EitherWay = new(StringComparer.Ordinal) { "hi", "hy", "ki", "ky", "li", "ly", "mi", "my", "qui", "quy", "si", "sy", "ti", "ty" };

    /// <summary>Finds names in a text.</summary>
    public static readonly ChannelTrie Trie = Build();

    private static ChannelTrie Build()
    {
        var trie = new ChannelTrie();
        for (int i = 0; i < All.Length; i++)
        {
            Add(trie, All[i].Name, i);
        }

        int index = 0;
        foreach ((_, _, string written) in Rows())
        {
            foreach (string other in written.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(trie, other, index);
            }

            index++;
        }

        return trie;
    }

    private const string WithI = "iìíỉĩị";

    private const string WithY = "yỳýỷỹỵ";

    /// <summary>Adds a name and its spellings: each such syllable the other way, wherever it stands.</summary>
    private static void Add(ChannelTrie trie, string name, int index)
    {
        trie.Add(name, index);
        string[] words = name.Split(' ');
        string[] either = [.. words.Select(static word => Fold.Of(word.TrimEnd(','))).Where(EitherWay.Contains).Distinct(StringComparer.Ordinal)];
        for (int chosen = 1; chosen < 1 << either.Length; chosen++)
        {
            trie.Add(string.Join(' ', words.Select(word => Array.IndexOf(either, Fold.Of(word.TrimEnd(','))) is >= 0 and var at && ((chosen >> at) & 1) == 1 ? Otherwise(word) : word)), index);
        }
    }

    private static string Otherwise(string word)
    {
        int vowel = word.TrimEnd(',').Length - 1;
        int i = WithI.IndexOf(word[vowel], StringComparison.Ordinal);
        char other = i >= 0 ? WithY[i] : WithI[WithY.IndexOf(word[vowel], StringComparison.Ordinal)];
        return word[..vowel] + other + word[(vowel + 1)..];
    }

    private static List<(string Type, string Name, string Written)> Rows() =>
        LexiconFile.Read("law-names.csv", ["type", "name", "written"], static f => (Type: f[0], Name: f[1], Written: f[2]));
}
