namespace CitationGraph.Grammars.Lexicon;

/// <summary>The names of a <see cref="ChannelTrie"/> by their folded letters alone: names that differ in marks only are one path,
/// and a letter leads on to one node at most. Immutable.</summary>
internal sealed class FoldedTrie
{
    private const int Letters = 128;

    private readonly int[] _roots = new int[Letters];
    private readonly Node[] _nodes;

    /// <summary>Puts together what has the same folded letters.</summary>
    /// <param name="childrenOf">The nodes below a node of the other trie, with the folded letter of each; 0 is its root.</param>
    /// <param name="isName">True where a name ends at a node of the other trie.</param>
    public FoldedTrie(Func<int, IEnumerable<(char Letter, int Node)>> childrenOf, Func<int, bool> isName)
    {
        Array.Fill(_roots, -1);
        var nodes = new List<Node> { default };
        List<int[]> sources = [[0]];
        for (int at = 0; at < nodes.Count; at++)
        {
            var groups = sources[at].SelectMany(childrenOf).GroupBy(static child => child.Letter).ToList();
            nodes[at] = nodes[at] with { FirstChild = nodes.Count, Children = groups.Count };
            foreach (IGrouping<char, (char Letter, int Node)> group in groups)
            {
                int[] same = [.. group.Select(static child => child.Node)];
                if (at == 0 && group.Key < Letters)
                {
                    _roots[group.Key] = nodes.Count;
                }

                int name = Array.FindIndex(same, node => isName(node));
                nodes.Add(new Node(group.Key, name < 0 ? -1 : same[name], 0, 0));
                sources.Add(same);
            }
        }

        _nodes = [.. nodes];
    }

    /// <summary>The node that a first letter leads to, or -1.</summary>
    public int Root(char letter) => letter < Letters ? _roots[letter] : -1;

    /// <summary>The node of the other trie where the name ends whose letters lead here, or -1.</summary>
    public int NameAt(int node) => _nodes[node].Name;

    /// <summary>The node that a letter leads to from a node, or -1.</summary>
    public int Child(int node, char letter)
    {
        Node[] nodes = _nodes;
        int child = nodes[node].FirstChild;
        for (int end = child + nodes[node].Children; child < end; child++)
        {
            if (nodes[child].Letter == letter)
            {
                return child;
            }
        }

        return -1;
    }

    private readonly record struct Node(char Letter, int Name, int FirstChild, int Children);
}
