using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>A known name whose last syllable is glued to the word behind it: 'Luật Đất đainăm 2024', 'Luật Khiếu nạivà Luật Tố cáo',
/// '... Hội đồng nhân dânchậm nhất'. A Vietnamese syllable has one group of vowels.</summary>
internal static class GluedName
{
    /// <summary>Nothing else explains the letters.</summary>
    public const float Cost = 2f;

    private const int Longest = 160;

    /// <summary>The end of the name that begins at <paramref name="start"/> and its index among the known ones.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out int end, out int known)
    {
        (end, known) = (0, -1);
        int limit = Math.Min(text.Length, start + Longest);
        for (int at = start; at < limit;)
        {
            int word = at;
            while (at < limit && (char.IsLetter(text[at]) || Fold.Of(text[at]) == Fold.Nothing))
            {
                at++;
            }

            if (at > word && IsGlued(text[word..at]))
            {
                return TryCut(text[start..at], word - start, out end, out known) && (end += start) > 0;
            }

            if (at >= limit || !(Fold.IsSpace(Fold.Of(text[at])) || text[at] == ','))
            {
                return false;
            }

            at++;
        }

        return false;
    }

    /// <summary>The longest known name that ends inside the last word.</summary>
    private static bool TryCut(ReadOnlySpan<char> words, int last, out int end, out int known)
    {
        for (end = words.Length - 1; end > last + 1; end--)
        {
            if (LawNames.Trie.TryExact(words[..end].ToString(), 0, out ChannelTrie.Match match) && match.End == end)
            {
                known = match.Value;
                return true;
            }
        }

        known = -1;
        return false;
    }

    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        int groups = 0;
        bool vowel = false;
        foreach (char unit in word)
        {
            char folded = Fold.Of(unit);
            if (folded == Fold.Nothing)
            {
                continue;
            }

            bool now = folded is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }

        return groups > 1;
    }
}
