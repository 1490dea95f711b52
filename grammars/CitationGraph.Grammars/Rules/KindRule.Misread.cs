using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>Kinds that a scan misread.</content>
internal static partial class KindRule
{
    /// <summary>A mean cost of a letter at which no other reading need be sought.</summary>
    private const float Convincing = 0.45f;

    /// <summary>Highest mean cost of a letter of a kind that a scan with the right model misread.</summary>
    private const float KindBudgetInPrint = 0.7f;

    /// <summary>Reads a misread kind that ends before <paramref name="end"/>.</summary>
    public static bool TryMisreadBefore(ReadOnlySpan<char> text, int end, int floor, NoiseProfile noise, ReadOnlySpan<char> signCode, out KindMatch match)
    {
        Span<int> words = stackalloc int[MostWords];
        int count = WordsBefore(text, end, floor, words, out int headEnd);
        // Most kinds have two words: try the second one back first.
        if (count > 1)
        {
            (words[0], words[1]) = (words[1], words[0]);
        }

        return TryFuzzy(text, words[..Math.Min(count, FuzzyWords)], headEnd, end, noise, signCode, out match);
    }

    private const float OutlineCost = 4f;
    private const int MostLettersApart = 2;

    /// <summary>'Két luGin': two words that begin like those of the kind that the sign names, and are about as long.</summary>
    public static bool TryOutlineBefore(ReadOnlySpan<char> text, int end, int floor, InstrumentKind kind, out KindMatch match)
    {
        match = default;
        Span<int> words = stackalloc int[2];
        int blank = kind.Name.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || WordsBefore(text, end, floor, words, out int headEnd) < 2 || headEnd < end - 1
            || Fold.Of(text[words[1]]) != Fold.Of(kind.Name[0]) || Fold.Of(text[words[0]]) != Fold.Of(kind.Name[blank + 1])
            || Math.Abs(headEnd - words[1] - kind.Name.Length) > MostLettersApart)
        {
            return false;
        }

        match = new KindMatch(kind, new TextSpan(words[1], headEnd), OutlineCost);
        return true;
    }

    private static int CommonPrefix(string one, string other)
    {
        int length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
        {
            length++;
        }

        return length;
    }

    /// <summary>The cheapest reading; one that the sign's code confirms is preferred, one that it contradicts is not believed.</summary>
    private static bool TryFuzzy(ReadOnlySpan<char> text, ReadOnlySpan<int> words, int headEnd, int end, NoiseProfile noise, ReadOnlySpan<char> signCode, out KindMatch match)
    {
        match = default;
        float best = float.PositiveInfinity;
        bool coded = InstrumentKinds.TryByCode(signCode, out InstrumentKind byCode);
        float budget = noise.IsNoisy ? noise.PerLetter : KindBudgetInPrint;
        foreach (int start in words)
        {
            if (!InstrumentKinds.Trie.TryFuzzy(text, start, noise.Channel, budget, out ChannelTrie.Match found)
                || found.End > headEnd || (found.Letters <= 3 && !Capitals.Fill(text[start..found.End])) || !IsBridge(text, found.End, headEnd, noise))
            {
                continue;
            }

            InstrumentKind kind = InstrumentKinds.All[found.Value];
            if (IsOfRowAbove(kind, text[found.End..end], signCode))
            {
                continue;
            }

            // A tax office (Cục Thuế) signs its letters like a Chỉ thị.
            bool confirmed = HasCode(kind, signCode);
            if (coded && confirmed && CommonPrefix(kind.Name, byCode.Name) >= 6)
            {
                kind = byCode;
            }
            else if (coded && !confirmed && kind != InstrumentKinds.Paper && !(kind.Name == "Công văn" && signCode is "ct") && found.Cost >= Convincing * found.Letters)
            {
                if (!byCode.Name.StartsWith(kind.Name[..Math.Min(4, kind.Name.Length)], StringComparison.Ordinal))
                {
                    continue;
                }

                kind = byCode;
            }

            float cost = found.Cost / found.Letters;
            if (cost < best)
            {
                best = cost;
                match = new KindMatch(kind, new TextSpan(start, found.End), found.Cost);
                if (cost < Convincing)
                {
                    break;
                }
            }
        }

        return match.Kind is not null;
    }
}
