using CitationGraph.Grammars.Combinators;

namespace CitationGraph.Grammars.Lexicon;

/// <content>The search through the noisy channel.</content>
internal sealed partial class ChannelTrie
{
    /// <summary>The first letters decide most searches, and most of those were made before: only a word that was not yet seen
    /// has its whole window read.</summary>
    private bool TrySearch(ReadOnlySpan<char> text, int start, int node, Channel channel, float perLetter, out Match match)
    {
        Span<char> letters = stackalloc char[PeekWindow];
        Span<int> ends = stackalloc int[PeekWindow];
        var key = new MemoKey(_id, node, perLetter);
        for (int peek = FirstPeek; ; peek = PeekWindow)
        {
            int length = Window(text, start, letters[..peek], ends);
            if (length == 0)
            {
                match = new Match(-1, start, 0, 0);
                return false;
            }

            if (channel.Memo.TryGet(key, letters[..length], length < peek, out Reading reading))
            {
                return Take(text, start, channel, perLetter, reading, ends, out match);
            }

            if (length < peek || peek == PeekWindow)
            {
                return TrySearchAll(text, start, node, channel, perLetter, out match);
            }
        }
    }

    private bool TrySearchAll(ReadOnlySpan<char> text, int start, int node, Channel channel, float perLetter, out Match match)
    {
        Span<char> letters = stackalloc char[FuzzyWindow];
        Span<int> ends = stackalloc int[FuzzyWindow];
        letters = letters[..Window(text, start, letters, ends)];
        var key = new MemoKey(_id, node, perLetter);
        if (!channel.Memo.TryGet(key, letters, isWhole: true, out Reading reading))
        {
            reading = Search(letters, ends[..letters.Length], node, channel.Confusions, perLetter, out int looked);
            channel.Memo.Add(key, letters, looked, reading);
        }

        return Take(text, start, channel, perLetter, reading, ends, out match);
    }

    private bool Take(ReadOnlySpan<char> text, int start, Channel channel, float perLetter, in Reading reading, ReadOnlySpan<int> ends, out Match match)
    {
        if (reading.Value < 0)
        {
            match = new Match(-1, start, 0, 0);
            return false;
        }

        match = new Match(reading.Value, ends[reading.LastLetter], reading.Cost, reading.Letters, reading.CanGrow) { Node = reading.Node };
        if (reading.Cost <= perLetter * NarrowShare * reading.Letters)
        {
            Grow(text, channel, perLetter, ref match);
        }

        return true;
    }

    /// <summary>Most misreadings are slight: a narrow search finds them at a fraction of the wide one's time.</summary>
    private Reading Search(ReadOnlySpan<char> letters, ReadOnlySpan<int> ends, int node, Confusions confusions, float perLetter, out int looked)
    {
        Span<char> seen = stackalloc char[FuzzyWindow];
        Span<byte> classes = stackalloc byte[FuzzyWindow];
        for (int i = 0; i < letters.Length; i++)
        {
            seen[i] = (char)(letters[i] & ~WordEnd);
            classes[i] = Confusions.SeenClass(seen[i]);
        }

        seen = seen[..letters.Length];
        var best = new Reading(-1, 0, 0, 0, false, 0);
        float[] rows = System.Buffers.ArrayPool<float>.Shared.Rent((seen.Length + 1) * LongestName);
        var search = new FuzzySearch(this, confusions, seen, classes[..seen.Length], ends, perLetter * NarrowShare, NarrowSlack, rows);
        search.Run(node, ref best);
        looked = search.Looked;
        if (best.Value < 0)
        {
            search = new FuzzySearch(this, confusions, seen, classes[..seen.Length], ends, perLetter, WideSlack, rows);
            search.Run(node, ref best);
            looked = search.Looked;
        }

        System.Buffers.ArrayPool<float>.Shared.Return(rows);
        return best;
    }

    /// <summary>Folded letters and digits from <paramref name="start"/> on with the offset behind each; a marker bit says where
    /// words end.</summary>
    private static int Window(ReadOnlySpan<char> text, int start, Span<char> letters, Span<int> ends)
    {
        int length = 0;
        int gap = 0;
        for (var cursor = new Cursor(text, start); length < letters.Length && gap < 16 && !cursor.AtEnd; cursor.Advance())
        {
            char c = cursor.Current;
            if (c is ';' or '"' or '(' or ')' or ':')
            {
                break;
            }

            if (c is ' ' or '\n' or ',' or '-' or '.' or '\'')
            {
                gap++;
                continue;
            }

            gap = 0;
            if (length > 0 && cursor.Position > ends[length - 1])
            {
                letters[length - 1] |= WordEnd;
            }

            letters[length] = c;
            ends[length++] = cursor.Position + 1;
        }

        return length;
    }

    /// <summary>Depth-first walk of the trie with one row of the alignment's costs a node; a branch is left as soon as no
    /// name below it can stay within the bound. Of a row only the cells within the bound are computed (Ukkonen's cut-off).</summary>
    private ref struct FuzzySearch
    {
        /// <summary>Costs pile up where a scan is bad: a prefix may cost more than its share, but not the whole name's.</summary>
        private const float PrefixShare = 0.75f;

        /// <summary>Of two readings that cost about the same, the one that explains more of the text.</summary>
        private const float Covered = 0.1f;
        private readonly ReadOnlySpan<Node> _nodes;
        private readonly Confusions _channel;
        private readonly ReadOnlySpan<char> _seen;
        private readonly ReadOnlySpan<byte> _classes;
        private readonly ReadOnlySpan<float> _insertions;
        private readonly ReadOnlySpan<int> _ends;
        private readonly float _perLetter;
        private readonly float _slack;
        private readonly float[] _rows;
        private readonly int _width;
        private int _reach;

        /// <summary>How many letters decided the result.</summary>
        public readonly int Looked => _reach + 1;

        public FuzzySearch(ChannelTrie trie, Confusions channel, ReadOnlySpan<char> seen, ReadOnlySpan<byte> classes, ReadOnlySpan<int> ends, float perLetter, float slack, float[] rows)
        {
            _slack = slack;
            _nodes = trie._nodes;
            _channel = channel;
            _seen = seen;
            _classes = classes;
            _insertions = channel.Insertions;
            _ends = ends;
            _perLetter = perLetter;
            _rows = rows;
            _width = seen.Length + 1;
        }

        public void Run(int node, ref Reading best)
        {
            int high = 0;
            _rows[0] = 0;
            while (high + 1 < _width && _rows[high] <= _slack)
            {
                high++;
                _rows[high] = _rows[high - 1] + _channel.Insert(_seen[high - 1]);
            }

            Visit(node, 0, 0, high, node == 0, ref best);
        }

        private void Visit(int node, int depth, int low, int high, bool atStart, ref Reading best)
        {
            if (depth + 1 >= LongestName)
            {
                return;
            }

            float bound = _slack + (PrefixShare * _perLetter * (depth + 1));
            for (int child = _nodes[node].FirstChild; child >= 0; child = _nodes[child].Sibling)
            {
                // A scan never loses the first letter of a name and still shows its beginning.
                int from = atStart ? 1 : low;
                if (Fill(_nodes[child].Index, _nodes[child].Folded, depth + 1, low, high, from, bound, out int childLow, out int childHigh))
                {
                    if (_nodes[child].Value >= 0)
                    {
                        Judge(child, depth + 1, childLow, childHigh, ref best);
                    }

                    Visit(child, depth + 1, childLow, childHigh, false, ref best);
                }
            }
        }

        /// <summary>Fills the row of one more letter from the cells of the row above that are within the bound.</summary>
        private bool Fill(byte truth, char folded, int depth, int aboveLow, int aboveHigh, int from, float bound, out int low, out int high)
        {
            Span<float> above = _rows.AsSpan((depth - 1) * _width, _width);
            Span<float> row = _rows.AsSpan(depth * _width, _width);
            ReadOnlySpan<float> substitutions = _channel.Substitutions(truth);
            ReadOnlySpan<float> expansions = _channel.Expansions(truth);
            float lost = _channel.Deletion(truth);
            low = -1;
            high = -1;
            float left = float.PositiveInfinity;
            int last = Math.Min(_width - 1, aboveHigh + 2);
            for (int i = from; i < _width && (i <= last || left <= bound); i++)
            {
                float cost = i <= aboveHigh ? above[i] + lost : float.PositiveInfinity;
                if (i > 0)
                {
                    int seen = _classes[i - 1];
                    if (i - 1 >= aboveLow && i - 1 <= aboveHigh)
                    {
                        float change = above[i - 1] + (_seen[i - 1] == folded ? 0 : substitutions[seen]);
                        cost = change < cost ? change : cost;
                    }

                    if (left <= bound)
                    {
                        float more = left + _insertions[seen];
                        cost = more < cost ? more : cost;
                    }

                    if (i - 2 >= aboveLow && i - 2 <= aboveHigh && !expansions.IsEmpty && above[i - 2] <= bound)
                    {
                        float two = above[i - 2] + expansions[(_classes[i - 2] * Confusions.SeenClasses) + seen];
                        cost = two < cost ? two : cost;
                    }
                }

                row[i] = cost;
                left = cost;
                _reach = i > _reach ? i : _reach;
                if (cost <= bound)
                {
                    low = low < 0 ? i : low;
                    high = i;
                }
            }

            return low >= 0;
        }

        private readonly void Judge(int node, int depth, int low, int high, ref Reading best)
        {
            int row = depth * _width;
            for (int i = Math.Max(1, low); i <= high; i++)
            {
                float cost = _rows[row + i];
                bool wordEnds = i == _width - 1 || _ends[i] > _ends[i - 1] + 1;
                // Longer names win when each further letter costs less than the bound allows.
                if (wordEnds && cost <= _perLetter * depth && Gain(cost, depth) + (Covered * i) > Gain(best.Cost, best.Letters) + (Covered * (best.LastLetter + 1)))
                {
                    best = new Reading(_nodes[node].Value, i - 1, cost, depth, _nodes[node].FirstChild >= 0, node);
                }
            }
        }

        private readonly float Gain(float cost, int letters) => letters == 0 ? 0 : (_perLetter * 1.5f * letters) - cost;
    }
}
