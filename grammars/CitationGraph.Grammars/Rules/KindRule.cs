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
internal static partial class KindRule
{
    private const int MostWords = 8;

    /// <summary>Where bodies alone stand between, 'Nghị quyết của Hội đồng nhân dân tỉnh Thừa Thiên Huế số ...', 'Thông tư liên tịch của Bộ
    /// Tài chính và Bộ Nội vụ số ...', and before a colon that announces a list.</summary>
    private const int MostWordsWithBodies = 16;
    private const int FuzzyWords = 5;

    /// <summary>Reads the kind that ends before <paramref name="end"/>.</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int end, int floor, NoiseProfile noise, ReadOnlySpan<char> signCode, out KindMatch match)
    {
        match = default;
        int headEnd = HeadEnd(text, end, floor);
        int at = headEnd;
        bool joint = signCode is "ttlt" or "nqlt";
        int loose = (headEnd < end && text[headEnd] == ':') || joint ? MostWordsWithBodies : MostWords;
        int last = MostWordsWithBodies;
        for (int i = 0; i < last && TryWordBefore(text, ref at, floor, out int word); i++)
        {
            if (joint && at > floor && text[at - 1] == ',')
            {
                at = BackOverGap(text, at - 1, floor);
            }

            if (!(TryExactAt(text, word, headEnd, i >= loose, noise, out KindMatch found) || (GluedCapital(text, word) is var glued && glued > word && TryExactAt(text, glued, headEnd, i >= loose, noise, out found))) || IsOfRowAbove(found.Kind, text[found.Span.End..end], signCode))
            {
                continue;
            }

            // Only a kind directly before this one may still be the whole: 'Thông báo kết luận', 'Sắc lệnh', 'Thông tư liên tịch'.
            last = HasCode(found.Kind, signCode) ? 0 : Math.Min(MostWordsWithBodies, i + 4);
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

    /// <summary>Where a capital stands in the middle of a word, 'hiệnQuyết định': the blank before it was lost. Else the word itself.</summary>
    private static int GluedCapital(ReadOnlySpan<char> text, int word)
    {
        int at = word + 1;
        while (at < text.Length && char.IsLetter(text[at]))
        {
            if (char.IsUpper(text[at]) && char.IsLower(text[at - 1]))
            {
                return at;
            }

            at++;
        }

        return word;
    }

    private static bool TryExactAt(ReadOnlySpan<char> text, int start, int headEnd, bool far, NoiseProfile noise, out KindMatch match)
    {
        match = default;
        if (!InstrumentKinds.Trie.TryExact(text, start, out ChannelTrie.Match found) || found.End > headEnd
            || !IsBridge(text, found.End, headEnd, noise, far))
        {
            return false;
        }

        if (found.Letters <= 3 && !(Capitals.Fill(text[start..found.End]) && (start == 0 || Fold.IsGap(text[start - 1]) || text[start - 1] is '(' or '"' or '“')))
        {
            return false;
        }

        InstrumentKind kind = InstrumentKinds.All[found.Value];
        if (kind.Name == "Luật" && IsBehindPhap(text, start))
        {
            // 'văn bản quy phạm pháp luật' over '07/2021/NQ-HĐND'.
            return false;
        }

        match = new KindMatch(kind, new TextSpan(start, found.End), 0);
        return true;
    }

    private static bool IsBehindPhap(ReadOnlySpan<char> text, int start) => WordBefore.Of(text, start, 0, stackalloc char[8], out _) is "phap";

    /// <summary>What may stand between the kind and 'số': nothing, an issuing body, or a few small words that do not begin a
    /// new phrase; far from the kind only <paramref name="bodies"/>.</summary>
    private static bool IsBridge(ReadOnlySpan<char> text, int from, int to, NoiseProfile noise, bool bodies = false)
    {
        var cursor = new Cursor(text, from);
        while (noise.IsNoisy && cursor.Current == '\'' && cursor.Position < to)
        {
            // The hook of 'tư' that a scan took for a mark.
            cursor.Advance();
        }

        PageFurniture.SkipGap(ref cursor);
        if (cursor.Position >= to)
        {
            return true;
        }

        Cursor issuer = cursor;
        if ((IssuerRule.TryOf(ref issuer, noise, out _) || (char.IsUpper(issuer.Raw) && IssuerRule.TryBody(ref issuer, noise, out _))) && issuer.Position <= to)
        {
            cursor = issuer;
            while (JointIssuers.TryNext(ref issuer, noise, out _) && issuer.Position <= to)
            {
                cursor = issuer;
            }
        }
        else if (bodies)
        {
            return false;
        }

        while (true)
        {
            PageFurniture.SkipGap(ref cursor);
            if (cursor.Position >= to)
            {
                return true;
            }

            if (bodies || !Fold.IsLetter(cursor.Current) || BreakWord.StartsAt(cursor, noise.IsNoisy))
            {
                return false;
            }

            if (text[from..cursor.Position].EndsWith("\n\n", StringComparison.Ordinal))
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
        "tại", "theo", "và", "hoặc", "với", "kèm", "ngày", "năm", "này", "mẫu", "biểu", "phụ lục", "điện thoại", "nhà", "về", "trong", "các", "được", "có", "hết", "dự án", "giấy phép", "hợp đồng");

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
}
