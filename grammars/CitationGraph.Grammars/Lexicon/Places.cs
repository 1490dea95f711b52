namespace CitationGraph.Grammars.Lexicon;

/// <summary>Provinces and cities (provinces.csv), communes and former districts (communes.csv), and the words for their
/// levels.</summary>
internal static class Places
{
    /// <summary>The words for the levels in canonical form; <see cref="LevelTrie"/> gives indices into them.</summary>
    public static readonly string[] Levels = ["tỉnh", "thành phố", "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã"];

    /// <summary>Finds the words for levels.</summary>
    public static readonly ChannelTrie LevelTrie = BuildLevels();

    /// <summary>Bare names of provinces and cities, today's and former.</summary>
    public static readonly (string Name, string Level)[] Provinces =
        [.. LexiconFile.Read("provinces.csv", ["name", "level"], static f => (f[0], f[1]))];

    /// <summary>Finds provinces by bare name.</summary>
    public static readonly ChannelTrie ProvinceTrie = ChannelTrie.Of(Provinces.Select(static p => p.Name));

    /// <summary>Finds the city that goes by its letters, 'TP.HCM' or 'TPHCM'; gives indices into <see cref="Provinces"/>.</summary>
    public static readonly ChannelTrie CityLetters = BuildCityLetters();

    private static readonly Lazy<(string[] Names, ChannelTrie Trie)> LazyCommunes = new(static () =>
    {
        string[] names = [.. LexiconFile.Read("communes.csv", ["name"], static f => f[0]).Distinct(StringComparer.Ordinal)];
        return (names, ChannelTrie.Of(names));
    });

    /// <summary>Bare names of communes and former districts. Loaded when first asked for: only scans need them.</summary>
    public static string[] Communes => LazyCommunes.Value.Names;

    /// <summary>Finds communes and former districts by bare name.</summary>
    public static ChannelTrie CommuneTrie => LazyCommunes.Value.Trie;

    private static readonly Lazy<HashSet<string>> LazyAmbiguous = new(static () =>
        [.. Communes.GroupBy(static name => Folding.Fold.Of(name), StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(static same => same.Key)]);

    /// <summary>True where no other commune has the same name once the marks are lost.</summary>
    /// <param name="commune">Index into <see cref="Communes"/>.</param>
    public static bool IsUnmistakable(int commune) => !LazyAmbiguous.Value.Contains(Folding.Fold.Of(Communes[commune]));

    private static ChannelTrie BuildCityLetters()
    {
        int city = Array.FindIndex(Provinces, static p => p.Name == "Hồ Chí Minh");
        var trie = new ChannelTrie();
        trie.Add("HCM", city);
        trie.Add("TPHCM", city);
        return trie;
    }

    private static ChannelTrie BuildLevels()
    {
        ChannelTrie trie = ChannelTrie.Of(Levels);
        trie.Add("TP", 1);
        trie.Add("T.P", 1);
        trie.Add("TX", 8);
        trie.Add("TT", 4);
        return trie;
    }
}
