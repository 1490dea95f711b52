namespace CitationGraph.Grammars.Lexicon;

/// <summary>Names of laws, codes and ordinances (law-names.csv).</summary>
internal static class LawNames
{
    /// <summary>Kind and name; <see cref="Trie"/> gives indices.</summary>
    public static readonly (string Type, string Name)[] All =
        [.. LexiconFile.Read("law-names.csv", ["type", "name"], static f => (f[0], f[1])).Where(static n => n.Item1 != "Hiến pháp")];

    /// <summary>Finds names in a text.</summary>
    public static readonly ChannelTrie Trie = Build();

    private static ChannelTrie Build()
    {
        var trie = new ChannelTrie();
        for (int i = 0; i < All.Length; i++)
        {
            trie.Add(All[i].Name, i);
        }

        return trie;
    }
}
