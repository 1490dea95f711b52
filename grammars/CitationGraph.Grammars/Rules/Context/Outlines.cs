using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>Restores the cue words of a misread clause by their outline: first and last letter survive a scan far better than
/// the marked vowel between them ('sta d6i', 'si¥a déi', 'stra doi' are all 'sửa đổi'). Only used on text that lost its
/// marks.</summary>
internal static class Outlines
{
    private const int LongestForce = 4;

    private readonly record struct Word(char First, char Last, int Shortest, int Longest, string Canonical);

    private static readonly Word[] Single =
    [
        new('c', 'a', 2, 5, "cua"), new('d', 'c', 3, 5, "duoc"), new('d', 'e', 4, 5, "duoc"), new('b', 'i', 2, 4, "boi"), new('n', 'y', 3, 3, "nay"), new('d', 'u', 3, 4, "dieu"),
        new('t', 'o', 4, 4, "theo"), new('l', 'c', 2, 4, "luc"), new('m', 't', 2, 4, "mot"),
    ];

    private static readonly (Word First, Word Second)[] Pairs =
    [
        (new('s', 'a', 2, 5, "sua"), new('d', 'i', 2, 4, "doi")),
        (new('b', '\0', 1, 3, "bo"), new('s', 'g', 3, 5, "sung")),
        (new('h', 'g', 3, 6, "huong"), new('d', 'n', 2, 4, "dan")),
        (new('t', 'y', 3, 5, "thay"), new('t', '\0', 2, 4, "the")),
        (new('h', 't', 2, 4, "het"), new('h', 'u', 3, 5, "hieu")),
        (new('m', 't', 2, 4, "mot"), new('s', '\0', 2, 2, "so")),
        (new('q', 'y', 3, 4, "quy"), new('d', 'h', 3, 5, "dinh")),
        (new('c', 'i', 2, 3, "chi"), new('t', 't', 3, 5, "tiet")),
        (new('b', 'i', 3, 3, "bai"), new('b', '\0', 2, 2, "bo")),
    ];

    /// <summary>The folded clause with its cue words restored, in <paramref name="buffer"/>.</summary>
    public static ReadOnlySpan<char> Restore(scoped ReadOnlySpan<char> folded, Span<char> buffer)
    {
        int length = 0;
        int at = 0;
        while (at < folded.Length)
        {
            int end = WordEnd(folded, at);
            if (end == at)
            {
                if (length < buffer.Length)
                {
                    buffer[length++] = folded[at];
                }

                at++;
                continue;
            }

            ReadOnlySpan<char> word = folded[at..end];
            int secondEnd = end < folded.Length && folded[end] == ' ' ? WordEnd(folded, end + 1) : end;
            ReadOnlySpan<char> second = secondEnd > end ? folded[(end + 1)..secondEnd] : default;
            if (!second.IsEmpty && TryPair(word, second, out string first, out string next))
            {
                length = Append(Append(length, first, buffer), " ", buffer);
                length = Append(length, next, buffer);
                at = secondEnd;
                if (first is "het" && secondEnd < folded.Length && folded[secondEnd] == ' ' && WordEnd(folded, secondEnd + 1) is var third && folded[(secondEnd + 1)..third] is ['l', _, ..] and { Length: <= LongestForce })
                {
                    // 'het hieu lu'
                    length = Append(length, " luc", buffer);
                    at = third;
                }

                continue;
            }

            length = Append(length, TrySingle(word, out string one) ? one : word, buffer);
            at = end;
        }

        return buffer[..length];
    }

    private static int Append(int length, ReadOnlySpan<char> text, Span<char> buffer)
    {
        int room = Math.Min(text.Length, buffer.Length - length);
        text[..room].CopyTo(buffer[length..]);
        return length + room;
    }

    private static bool TryPair(ReadOnlySpan<char> word, ReadOnlySpan<char> second, out string first, out string next)
    {
        foreach ((Word a, Word b) in Pairs)
        {
            if (Fits(word, a) && Fits(second, b) && !(a.Canonical == "bai" && word is "boi"))
            {
                (first, next) = (a.Canonical, b.Canonical);
                return true;
            }
        }

        (first, next) = (string.Empty, string.Empty);
        return false;
    }

    private static bool TrySingle(ReadOnlySpan<char> word, out string canonical)
    {
        foreach (Word candidate in Single)
        {
            if (Fits(word, candidate) && !(candidate.Canonical == "boi" && word is "bai" or "bui"))
            {
                canonical = candidate.Canonical;
                return true;
            }
        }

        canonical = string.Empty;
        return false;
    }

    private static bool Fits(ReadOnlySpan<char> word, Word outline) =>
        word.Length >= outline.Shortest && word.Length <= outline.Longest && word[0] == outline.First && (outline.Last == '\0' || word[^1] == outline.Last);

    private static int WordEnd(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && (Fold.IsWord(folded[at]) || folded[at] is '¥' or '\'' or '@' or '&' or '$' or '?' or '¢'))
        {
            at++;
        }

        return at;
    }
}
