using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>The kind of instrument before a number.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">Its words.</param>
/// <param name="Cost">What reading it through the channel cost.</param>
internal readonly record struct KindMatch(InstrumentKind Kind, TextSpan Span, float Cost);

/// <summary>Looks back from a number for its kind.
/// <code>
/// head = kind { word } ['của' body] [':'] ['số' [':']] number
/// </code>
/// 'Nghị định số', 'Báo cáo thẩm tra số', 'Thông báo kết luận số', 'Quy chế phối hợp số', 'Các Công điện: số', 'Nghị quyết của
/// Quốc hội số'.</summary>
internal static class KindRule
{
    private const int MostWords = 8;
    private const int FuzzyWords = 5;

    /// <summary>Where 'số' before the number begins, or the number itself.</summary>
    public static int StepBackOverSo(ReadOnlySpan<char> text, int numberStart, int floor, NoiseProfile noise, out bool found)
    {
        int end = BackOverGap(text, numberStart, floor);
        int wordEnd = end > floor && text[end - 1] is ':' or '.' or ',' ? BackOverGap(text, end - 1, floor) : end;
        int start = BackOverToken(text, wordEnd, floor);
        found = wordEnd > start && IsSo(text[start..wordEnd], noise.IsNoisy);
        return found ? start : numberStart;
    }

    /// <summary>Reads the kind that ends before <paramref name="end"/>.</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int end, int floor, NoiseProfile noise, ReadOnlySpan<char> signCode, out KindMatch match)
    {
        Span<int> words = stackalloc int[MostWords];
        int count = WordsBefore(text, end, floor, words, out int headEnd);
        match = default;
        for (int i = 0; i < count; i++)
        {
            if (!TryExactAt(text, words[i], headEnd, noise, out KindMatch found))
            {
                continue;
            }

            if (match.Kind is null)
            {
                match = found;
            }
            else if (IsAdjacent(text, found.Span.End, match.Span.Start) && !HasCode(match.Kind, signCode) && HasCode(found.Kind, signCode))
            {
                match = found;
            }
        }

        return match.Kind is not null;
    }

    /// <summary>Reads a misread kind that ends before <paramref name="end"/>.</summary>
    public static bool TryMisreadBefore(ReadOnlySpan<char> text, int end, int floor, NoiseProfile noise, out KindMatch match)
    {
        Span<int> words = stackalloc int[MostWords];
        int count = WordsBefore(text, end, floor, words, out int headEnd);
        return TryFuzzy(text, words[..Math.Min(count, FuzzyWords)], headEnd, noise, out match);
    }

    private static bool TryExactAt(ReadOnlySpan<char> text, int start, int headEnd, NoiseProfile noise, out KindMatch match)
    {
        match = default;
        if (!InstrumentKinds.Trie.TryExact(text, start, out ChannelTrie.Match found) || found.End > headEnd
            || !IsBridge(text, found.End, headEnd, noise))
        {
            return false;
        }

        match = new KindMatch(InstrumentKinds.All[found.Value], new TextSpan(start, found.End), 0);
        return true;
    }

    private static bool TryFuzzy(ReadOnlySpan<char> text, ReadOnlySpan<int> words, int headEnd, NoiseProfile noise, out KindMatch match)
    {
        match = default;
        float best = float.PositiveInfinity;
        foreach (int start in words)
        {
            if (InstrumentKinds.Trie.TryFuzzy(text, start, noise.Channel, noise.PerLetter, out ChannelTrie.Match found)
                && found.End <= headEnd && found.Cost / found.Letters < best && IsBridge(text, found.End, headEnd, noise))
            {
                best = found.Cost / found.Letters;
                match = new KindMatch(InstrumentKinds.All[found.Value], new TextSpan(start, found.End), found.Cost);
            }
        }

        return match.Kind is not null;
    }

    /// <summary>What may stand between the kind and 'số': nothing, an issuing body, or a few small words that do not begin a
    /// new phrase.</summary>
    private static bool IsBridge(ReadOnlySpan<char> text, int from, int to, NoiseProfile noise)
    {
        var cursor = new Cursor(text, from);
        PageFurniture.SkipGap(ref cursor);
        if (cursor.Position >= to)
        {
            return true;
        }

        Cursor issuer = cursor;
        if (IssuerRule.TryOf(ref issuer, noise, out _) && issuer.Position <= to)
        {
            cursor = issuer;
        }

        while (true)
        {
            PageFurniture.SkipGap(ref cursor);
            if (cursor.Position >= to)
            {
                return true;
            }

            if (!Fold.IsLetter(cursor.Current) || Breaks(cursor))
            {
                return false;
            }

            while (Fold.IsWord(cursor.Current))
            {
                cursor.Advance();
            }

            if (cursor.Current == '-' && Fold.IsSpace(cursor.Next))
            {
                return false;
            }

            if (cursor.Current is not ('-' or ' ' or '\n') && cursor.Position < to)
            {
                return false;
            }

            if (cursor.Current == '-')
            {
                cursor.Advance();
            }
        }
    }

    private static readonly Parser<Unit> BreakWord = Parse.OneOf(
        Parse.Word("tai"), Parse.Word("theo"), Parse.Word("va"), Parse.Word("hoac"), Parse.Word("voi"), Parse.Word("kem"), Parse.Word("ngay"),
        Parse.Word("nam"), Parse.Word("nay"), Parse.Word("mau"), Parse.Word("bieu"), Parse.Word("phu luc"), Parse.Word("dien thoai"), Parse.Word("nha"), Parse.Word("ve"),
        Parse.Word("trong"), Parse.Word("cac"), Parse.Word("duoc"), Parse.Word("co"), Parse.Word("du an"), Parse.Word("giay phep"), Parse.Word("hop dong"));

    private static bool Breaks(Cursor cursor) => BreakWord.TryParse(ref cursor, out _);

    private static bool HasCode(InstrumentKind kind, ReadOnlySpan<char> code)
    {
        if (code.IsEmpty)
        {
            return false;
        }

        foreach (string own in kind.Codes)
        {
            if (own.Length == code.Length && Equal(own, code))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Equal(string own, ReadOnlySpan<char> code)
    {
        for (int i = 0; i < own.Length; i++)
        {
            if (Fold.Of(own[i]) != code[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAdjacent(ReadOnlySpan<char> text, int from, int to)
    {
        foreach (char unit in text[from..to])
        {
            if (Fold.Of(unit) is not (' ' or '\n' or Fold.Nothing))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Starts of the words before <paramref name="end"/>, nearest first, up to punctuation.</summary>
    private static int WordsBefore(ReadOnlySpan<char> text, int end, int floor, Span<int> words, out int headEnd)
    {
        int at = BackOverGap(text, end, floor);
        if (at > floor && text[at - 1] == ':')
        {
            at = BackOverGap(text, at - 1, floor);
        }

        headEnd = at;
        int count = 0;
        while (count < words.Length)
        {
            int start = BackOverToken(text, at, floor);
            if (start == at)
            {
                break;
            }

            words[count++] = start;
            at = BackOverGap(text, start, floor);
            if (at <= floor || (at == start && Fold.Of(text[at - 1]) != '-'))
            {
                break;
            }

            if (Fold.Of(text[at - 1]) == '-')
            {
                at = BackOverGap(text, at - 1, floor);
            }
        }

        return count;
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
        return word is "so" || (noisy && (word is ['s' or '$' or '5'] or ['s' or '$' or '5', _] or ['s', _, _] or [_, '6'] or ['0'] or ['o']));
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
        while (end > lowest && Fold.Of(text[end - 1]) is ' ' or '\n' or Fold.Nothing)
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
            || text[start - 1] is >= '\u0300' and <= '\u036F'))
        {
            start--;
        }

        return start;
    }
}
