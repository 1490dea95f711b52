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

    /// <summary>A mean cost of a letter at which no other reading need be sought.</summary>
    private const float Convincing = 0.45f;

    /// <summary>Highest mean cost of a letter of a kind that a scan with the right model misread.</summary>
    private const float KindBudgetInPrint = 0.7f;

    /// <summary>Where 'số' before the number begins, or the number itself.</summary>
    public static int StepBackOverSo(ReadOnlySpan<char> text, int numberStart, int floor, NoiseProfile noise, out bool found)
    {
        int end = BackOverGap(text, numberStart, floor);
        int wordEnd = end > floor && text[end - 1] is ':' or '.' or ',' ? BackOverGap(text, end - 1, floor) : end;
        int start = BackOverToken(text, wordEnd, floor);
        found = wordEnd > start && IsSo(text[start..wordEnd], noise.IsNoisy);
        int hook = noise.IsNoisy && !found && wordEnd > start ? text[start..wordEnd].LastIndexOfAny('\'', '’') : -1;
        if (hook > 0)
        {
            // The hook of the word before glued it to 'số': 'tu's6'.
            start += hook + 1;
            found = wordEnd > start && IsSo(text[start..wordEnd], noisy: true);
        }

        return found ? start : numberStart;
    }

    /// <summary>Reads the kind that ends before <paramref name="end"/>.</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int end, int floor, NoiseProfile noise, ReadOnlySpan<char> signCode, out KindMatch match)
    {
        Span<int> words = stackalloc int[MostWords];
        int count = WordsBefore(text, end, floor, words, out int headEnd);
        match = default;
        int last = count;
        for (int i = 0; i < last; i++)
        {
            if (!TryExactAt(text, words[i], headEnd, noise, out KindMatch found))
            {
                continue;
            }

            // Only a kind directly before this one may still be the whole: 'Thông báo kết luận', 'Sắc lệnh', 'Thông tư liên tịch'.
            last = HasCode(found.Kind, signCode) ? 0 : Math.Min(count, i + 4);
            if (match.Kind is null || found.Span.End >= match.Span.End)
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
    public static bool TryMisreadBefore(ReadOnlySpan<char> text, int end, int floor, NoiseProfile noise, ReadOnlySpan<char> signCode, out KindMatch match)
    {
        Span<int> words = stackalloc int[MostWords];
        int count = WordsBefore(text, end, floor, words, out int headEnd);
        // Most kinds have two words: try the second one back first.
        if (count > 1)
        {
            (words[0], words[1]) = (words[1], words[0]);
        }

        return TryFuzzy(text, words[..Math.Min(count, FuzzyWords)], headEnd, noise, signCode, out match);
    }

    private static bool TryExactAt(ReadOnlySpan<char> text, int start, int headEnd, NoiseProfile noise, out KindMatch match)
    {
        match = default;
        if (!InstrumentKinds.Trie.TryExact(text, start, out ChannelTrie.Match found) || found.End > headEnd
            || !IsBridge(text, found.End, headEnd, noise))
        {
            return false;
        }

        if (found.Letters <= 3 && !(IsAbbreviation(text[start..found.End]) && (start == 0 || Fold.IsGap(text[start - 1]) || text[start - 1] is '(' or '"' or '“')))
        {
            return false;
        }

        match = new KindMatch(InstrumentKinds.All[found.Value], new TextSpan(start, found.End), 0);
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

    /// <summary>'CV', 'QĐ' in capitals.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (char unit in word)
        {
            if (char.IsLower(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The cheapest reading; one that the sign's code confirms is preferred, one that it contradicts is not believed.</summary>
    private static bool TryFuzzy(ReadOnlySpan<char> text, ReadOnlySpan<int> words, int headEnd, NoiseProfile noise, ReadOnlySpan<char> signCode, out KindMatch match)
    {
        match = default;
        float best = float.PositiveInfinity;
        bool coded = InstrumentKinds.TryByCode(signCode, out InstrumentKind byCode);
        float budget = noise.IsNoisy ? noise.PerLetter : KindBudgetInPrint;
        foreach (int start in words)
        {
            if (!InstrumentKinds.Trie.TryFuzzy(text, start, noise.Channel, budget, out ChannelTrie.Match found)
                || found.End > headEnd || !IsBridge(text, found.End, headEnd, noise))
            {
                continue;
            }

            InstrumentKind kind = InstrumentKinds.All[found.Value];
            bool confirmed = HasCode(kind, signCode);
            if (coded && confirmed && CommonPrefix(kind.Name, byCode.Name) >= 6)
            {
                kind = byCode;
            }
            else if (coded && !confirmed && kind != InstrumentKinds.Paper && found.Cost >= Convincing * found.Letters)
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

            if (!Fold.IsLetter(cursor.Current) || BreakWord.StartsAt(cursor, noise.IsNoisy))
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

    private static readonly WordSet BreakWord = new(
        "tại", "theo", "và", "hoặc", "với", "kèm", "ngày", "năm", "này", "mẫu", "biểu", "phụ lục", "điện thoại", "nhà", "về", "trong", "các", "được", "có", "dự án", "giấy phép", "hợp đồng");

    internal static bool HasCode(InstrumentKind kind, ReadOnlySpan<char> code)
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

        return start;
    }
}
