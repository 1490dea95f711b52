using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Lexicon;

/// <summary>Names in canonical Vietnamese, found at a place of a text either to the letter (up to case, diacritics, spaces
/// and commas) or, through the noisy channel, as what a scan made of them. To be added to by one thread only, and not while others read.</summary>
internal sealed partial class ChannelTrie
{
    private const int LongestName = 160;
    private const int FuzzyWindow = 120;
    private const int PeekWindow = 24;
    private const int FirstPeek = 8;
    private const float NarrowShare = 0.4f;
    private const float NarrowSlack = 2.2f;
    private const float WideSlack = 5f;

    private const char WordEnd = (char)0x8000;
    private static uint _ids;

    private readonly uint _id = Interlocked.Increment(ref _ids);

    private Node[] _nodes = [new Node('\0', '\0')];
    private int _count = 1;
    private FoldedTrie? _folded;

    /// <summary>One match: the value of the name, where it ends, what it cost (0 for an exact one), how many letters the name has,
    /// and whether longer names begin with it.</summary>
    public readonly record struct Match(int Value, int End, float Cost, int Letters, bool CanGrow = false)
    {
        /// <summary>The node of the trie that the name ends at.</summary>
        internal int Node { get; init; }
    }

    /// <summary>Names whose values are their places, from 0.</summary>
    public static ChannelTrie Of(params IEnumerable<string> names)
    {
        var trie = new ChannelTrie();
        int place = 0;
        foreach (string name in names)
        {
            trie.Add(name, place++);
        }

        return trie;
    }

    /// <summary>Adds a name; the first value of a name stays.</summary>
    public void Add(string name, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        _folded = null;
        int at = 0;
        foreach (char unit in name)
        {
            char truth = char.ToLowerInvariant(unit);
            char folded = Fold.Of(truth);
            if (Fold.IsWord(folded) || folded == '&')
            {
                at = ChildOf(at, truth, folded);
            }
        }

        if (_nodes[at].Value < 0)
        {
            _nodes[at].Value = value;
        }
    }

    /// <summary>The longest name that stands at <paramref name="start"/> to the letter and ends with its word.</summary>
    public bool TryExact(ReadOnlySpan<char> text, int start, out Match match)
    {
        FoldedTrie folded = _folded ??= new FoldedTrie(_nodes.AsSpan(0, _count));
        var cursor = new Cursor(text, start);
        (int name, int end, int length) = (-1, start, 0);
        int letters = 0;
        for (int node = folded.Root(cursor.Current); node >= 0; node = folded.Child(node, cursor.Current))
        {
            cursor.Advance();
            letters++;
            bool inWord = Fold.IsWord(cursor.Current);
            if (folded.NameAt(node) is >= 0 and var here && (!inWord || IsGluedDate(cursor)))
            {
                (name, end, length) = (here, cursor.Position, letters);
            }

            if (!inWord && !TrySkipBetween(ref cursor))
            {
                break;
            }
        }

        if (name < 0)
        {
            match = new Match(-1, start, 0, 0);
            return false;
        }

        match = new Match(_nodes[name].Value, EndBehind(text, end), 0, length, _nodes[name].FirstChild >= 0) { Node = name };
        return true;
    }

    /// <summary>How far the text goes along with any name, to the letter: behind the last letter that does.</summary>
    public int Reach(ReadOnlySpan<char> text, int start)
    {
        FoldedTrie folded = _folded ??= new FoldedTrie(_nodes.AsSpan(0, _count));
        var cursor = new Cursor(text, start);
        int reach = start;
        for (int node = folded.Root(cursor.Current); node >= 0; node = folded.Child(node, cursor.Current))
        {
            cursor.Advance();
            reach = cursor.Position;
            if (!Fold.IsWord(cursor.Current) && !TrySkipBetween(ref cursor))
            {
                break;
            }
        }

        return reach;
    }

    /// <summary>'Ngân sách Nhà nướcngày 16 tháng 12': a conversion lost the blank before the date.</summary>
    private static bool IsGluedDate(Cursor cursor)
    {
        foreach (char letter in "ngay")
        {
            if (cursor.Current != letter)
            {
                return false;
            }

            cursor.Advance();
        }

        PageFurniture.SkipGap(ref cursor);
        return char.IsAsciiDigit(cursor.Raw);
    }

    /// <summary>The end of the last printed unit before the offset.</summary>
    private static int EndBehind(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && Fold.Of(text[end - 1]) is Fold.Nothing && !IsCombining(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsCombining(char unit) => unit is >= '\u0300' and <= '\u036F';

    private static bool TrySkipBetween(ref Cursor cursor)
    {
        int steps = 0;
        int wrapped = -1;
        while (cursor.Current is ' ' or '\n' or ',' or '-' or '.' or '\'' or '‹' or '!')
        {
            if (++steps > 12)
            {
                return false;
            }

            if (cursor.Current == '\n' && wrapped < 0)
            {
                wrapped = cursor.Position;
            }

            cursor.Advance();
        }

        if (wrapped >= 0)
        {
            // 'Bộ Giao / 12 / thông vận tải': the number of the page.
            var gap = new Cursor(cursor.Text, wrapped);
            PageFurniture.SkipGap(ref gap);
            cursor = gap.Position > cursor.Position ? gap : cursor;
        }

        return true;
    }

    /// <summary>The name at <paramref name="start"/>: to the letter where possible; through the channel where that finds nothing
    /// or where it finds a longer name that begins with the one found.</summary>
    public bool TryFind(ReadOnlySpan<char> text, int start, Channel channel, float perLetter, out Match match)
    {
        if (!TryExact(text, start, out match))
        {
            return TryFuzzy(text, start, channel, perLetter, out match);
        }

        Grow(text, channel, perLetter, ref match);
        return true;
    }

    /// <summary>Goes on from a name to a longer one that begins with it.</summary>
    private void Grow(ReadOnlySpan<char> text, Channel channel, float perLetter, ref Match match)
    {
        if (match.CanGrow && TrySearch(text, match.End, match.Node, channel, perLetter, out Match rest))
        {
            match = rest with { Letters = rest.Letters + match.Letters, Cost = rest.Cost + match.Cost };
        }
    }

    /// <summary>The name that the text from <paramref name="start"/> on most probably was before it was scanned.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="channel">The confusions of the scan.</param>
    /// <param name="perLetter">Highest mean cost a letter of the name may have.</param>
    /// <param name="match">The cheapest name for its length.</param>
    public bool TryFuzzy(ReadOnlySpan<char> text, int start, Channel channel, float perLetter, out Match match) =>
        TrySearch(text, start, 0, channel, perLetter, out match);

    private int ChildOf(int node, char truth, char folded)
    {
        int last = -1;
        for (int child = _nodes[node].FirstChild; child >= 0; child = _nodes[child].Sibling)
        {
            if (_nodes[child].True == truth)
            {
                return child;
            }

            last = child;
        }

        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        int added = _count++;
        _nodes[added] = new Node(truth, folded);
        if (last < 0)
        {
            _nodes[node].FirstChild = added;
        }
        else
        {
            _nodes[last].Sibling = added;
        }

        return added;
    }

    private struct Node(char truth, char folded)
    {
        public readonly char True = truth;
        public readonly char Folded = folded;
        public readonly byte Index = Confusions.IndexOf(truth);
        public int FirstChild = -1;
        public int Sibling = -1;
        public int Value = -1;
    }
}
