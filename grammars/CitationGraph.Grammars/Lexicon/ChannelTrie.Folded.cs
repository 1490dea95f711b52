namespace CitationGraph.Grammars.Lexicon;

/// <content>The names by their folded letters alone.</content>
internal sealed partial class ChannelTrie
{
    /// <summary>Names that differ in marks only are one path, and a letter leads on to one node at most. Immutable.</summary>
    private sealed class FoldedTrie
    {
        private const int Letters = 128;
        private const int None = -1;

        private readonly int[] _roots = new int[Letters];
        private readonly FoldedNode[] _nodes;

        /// <summary>Puts together what has the same folded letters.</summary>
        /// <param name="sources">The other trie, from its root on.</param>
        public FoldedTrie(ReadOnlySpan<Node> sources)
        {
            Array.Fill(_roots, None);
            var nodes = new FoldedNode[sources.Length];
            int count = 1;
            // What is one node here are several of the other trie: a chain from its first to its last.
            int[] next = new int[sources.Length];
            (int First, int Last)[] chains = new (int, int)[sources.Length];
            next[0] = None;
            for (int at = 0; at < count; at++)
            {
                nodes[at].FirstChild = count;
                for (int source = chains[at].First; source != None; source = next[source])
                {
                    for (int child = sources[source].FirstChild; child >= 0; child = sources[child].Sibling)
                    {
                        char letter = sources[child].Folded;
                        int same = nodes[at].FirstChild;
                        while (same < count && nodes[same].Letter != letter)
                        {
                            same++;
                        }

                        next[child] = None;
                        if (same == count)
                        {
                            nodes[count++] = new FoldedNode { Letter = letter, Name = None };
                            chains[same] = (child, child);
                        }
                        else
                        {
                            next[chains[same].Last] = child;
                            chains[same].Last = child;
                        }

                        nodes[same].Name = nodes[same].Name == None && sources[child].Value >= 0 ? child : nodes[same].Name;
                    }
                }

                nodes[at].EndOfChildren = count;
            }

            _nodes = nodes[..count];
            for (int root = _nodes[0].FirstChild; root < _nodes[0].EndOfChildren; root++)
            {
                if (_nodes[root].Letter < Letters)
                {
                    _roots[_nodes[root].Letter] = root;
                }
            }
        }

        /// <summary>The node that a first letter leads to, or -1.</summary>
        public int Root(char letter) => letter < Letters ? _roots[letter] : None;

        /// <summary>The node of the other trie where the name ends whose letters lead here, or -1: of those that differ in marks
        /// only the first.</summary>
        public int NameAt(int node) => _nodes[node].Name;

        /// <summary>The node that a letter leads to from a node, or -1.</summary>
        public int Child(int node, char letter)
        {
            FoldedNode[] nodes = _nodes;
            int end = nodes[node].EndOfChildren;
            for (int child = nodes[node].FirstChild; child < end; child++)
            {
                if (nodes[child].Letter == letter)
                {
                    return child;
                }
            }

            return None;
        }

        private struct FoldedNode
        {
            public char Letter;
            public int Name;
            public int FirstChild;
            public int EndOfChildren;
        }
    }
}
