using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <content>Steps back from a number.</content>
internal static partial class KindRule
{
    /// <summary>Where 'số' before the number begins, or the number itself.</summary>
    public static int StepBackOverSo(ReadOnlySpan<char> text, int numberStart, int floor, NoiseProfile noise, out bool found)
    {
        int end = BackOverGap(text, numberStart, floor);
        int wordEnd = end > floor && text[end - 1] is ':' or '.' or ',' or '\'' or '‘' or '’' ? BackOverGap(text, end - 1, floor) : end;
        int start = BackOverToken(text, wordEnd, floor);
        found = wordEnd > start && IsSo(text[start..wordEnd], noise.IsNoisy);
        if (wordEnd - start == 1 && text[start] is 'ố' or 'ô')
        {
            // A broken text layer: 's ố'.
            int letter = BackOverGap(text, start, floor);
            if (letter > floor && text[letter - 1] == 's' && (letter - 1 == floor || Fold.IsGap(text[letter - 2])))
            {
                found = true;
                return letter - 1;
            }
        }

        int hook = noise.IsNoisy && !found && wordEnd > start ? text[start..wordEnd].LastIndexOfAny('\'', '’') : -1;
        if (hook > 0)
        {
            // The hook of the word before glued it to 'số': 'tu's6'.
            start += hook + 1;
            found = wordEnd > start && IsSo(text[start..wordEnd], noisy: true);
        }

        return found ? start : numberStart;
    }

    /// <summary>Starts of the words before <paramref name="end"/>, nearest first, up to punctuation.</summary>
    private static int WordsBefore(ReadOnlySpan<char> text, int end, int floor, Span<int> words, out int headEnd)
    {
        headEnd = HeadEnd(text, end, floor);
        int count = 0;
        int at = headEnd;
        while (count < words.Length && TryWordBefore(text, ref at, floor, out words[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where the words before a number or its 'số' end: before the gap and a colon.</summary>
    private static int HeadEnd(ReadOnlySpan<char> text, int end, int floor)
    {
        int at = BackOverGap(text, end, floor);
        return at > floor && text[at - 1] is ':' or '(' ? BackOverGap(text, at - 1, floor) : at;
    }

    /// <summary>The start of the word that ends at <paramref name="at"/>, which then is the end of the word before it, or -1
    /// where there is none.</summary>
    private static bool TryWordBefore(ReadOnlySpan<char> text, ref int at, int floor, out int start)
    {
        start = at;
        if (at < 0)
        {
            return false;
        }

        start = BackOverToken(text, at, floor);
        if (start == at)
        {
            return false;
        }

        at = BackOverGap(text, start, floor);
        if (at <= floor || (at == start && Fold.Of(text[at - 1]) != '-'))
        {
            at = -1;
        }
        else if (Fold.Of(text[at - 1]) == '-')
        {
            at = BackOverGap(text, at - 1, floor);
        }

        return true;
    }

    private static bool IsSo(ReadOnlySpan<char> token, bool noisy)
    {
        Span<char> folded = stackalloc char[6];
        int length = 0;
        foreach (char unit in token)
        {
            char c = Fold.Of(unit);
            if (c != Fold.Nothing)
            {
                if (length == folded.Length)
                {
                    return false;
                }

                folded[length++] = c;
            }
        }

        ReadOnlySpan<char> word = folded[..length];
        return word is "so" || (noisy && (word is ['s' or '$' or '5'] or ['s' or '$' or '5', _] or ['s', _, _] or [_, '6'] or ['0'] or ['o'] or ['6']));
    }

    /// <summary>Back over white space; a bare page number on a line of its own counts as such.</summary>
    private static int BackOverGap(ReadOnlySpan<char> text, int end, int floor)
    {
        int lowest = Math.Max(floor, end - 200);
        int at = BackOverSpace(text, end, lowest, out bool broke);
        while (broke)
        {
            int line = at;
            while (line > lowest && char.IsAsciiDigit(text[line - 1]))
            {
                line--;
            }

            int before = BackOverSpace(text, line, lowest, out bool brokeAbove);
            if (line == at || at - line > 4 || !brokeAbove || before == line)
            {
                break;
            }

            at = before;
            broke = brokeAbove;
        }

        return at;
    }

    private static int BackOverSpace(ReadOnlySpan<char> text, int end, int lowest, out bool broke)
    {
        broke = false;
        while (end > lowest && Fold.IsGap(text[end - 1]))
        {
            broke |= Fold.Of(text[end - 1]) == '\n';
            end--;
        }

        return end;
    }

    private static int BackOverToken(ReadOnlySpan<char> text, int end, int floor)
    {
        int lowest = Math.Max(floor, end - 24);
        int start = end;
        while (start > lowest && (Fold.IsWord(Fold.Of(text[start - 1])) || text[start - 1] is '&' or '$' or '\'' or '’' or '¥' or '¢' or '|' or '>' or '?'
            || Fold.Of(text[start - 1]) == Fold.Nothing))
        {
            start--;
        }

        while (start < end && Fold.Of(text[start]) == Fold.Nothing)
        {
            start++;
        }

        return Backwards.BehindItem(text, start, end);
    }
}
