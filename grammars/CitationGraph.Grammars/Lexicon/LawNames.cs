namespace CitationGraph.Grammars.Lexicon;

/// <summary>Names of laws, codes and ordinances (law-names.csv), with the other spellings that stand for them.</summary>
internal static class LawNames
{
    /// <summary>Kind and name; <see cref="Trie"/> gives indices.</summary>
    public static readonly (string Type, string Name)[] All =
        [.. Rows().Select(static row => (row.Type, row.Name))];

    /// <summary>Finds names in a text.</summary>
    public static readonly ChannelTrie Trie = Build();

    private static ChannelTrie Build()
    {
        var trie = new ChannelTrie();
        for (int i = 0; i < All.Length; i++)
        {
            trie.Add(All[i].Name, i);
        }

        int index = 0;
        foreach ((_, _, string written) in Rows())
        {
            foreach (string other in written.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                trie.Add(other, index);
            }

            index++;
        }

        return trie;
    }

    private static IEnumerable<(string Type, string Name, string Written)> Rows() =>
        LexiconFile.Read("law-names.csv", ["type", "name", "written"], static f => (Type: f[0], Name: f[1], Written: f[2])).Where(static row => row.Type != "Hiến pháp");
}
