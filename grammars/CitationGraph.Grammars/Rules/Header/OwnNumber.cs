using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The document's own number.
/// <code>
/// own = [KIND] 'Số' [':'] ( number | blank '/' sign )       Số: 21/KH-UBND, Nghị quyết số: 99/2025/UBTVQH15, Số:     /KH-MTTQ-BTT
/// </code></summary>
internal static class OwnNumber
{
    /// <summary>How far behind 'Số:' the slash may stand: the number is often stamped into a wide gap, 'Số: 64            /2024/QĐ-UBND'.</summary>
    private const int Reach = 40;

    /// <summary>Finds it among the lines of the first page.</summary>
    public static bool TryRead(string text, List<HeaderLine> lines, NoiseProfile noise, out OwnNumberMatch own)
    {
        own = new OwnNumberMatch { Line = -1 };
        OwnNumberMatch heading = own;
        for (int line = 0; line < lines.Count; line++)
        {
            if (lines[line].Initial == 'c' && !lines[line].IsCapitals && Cues.IsCanCu(text, lines[line].Span.Start, noise))
            {
                break;
            }

            if ((IsItem(text, lines[line].Span.Start) && !Dateline.Stands(text, lines[line], noise)) || !TryBehindSo(text, lines[line], noise, out Cursor cursor, out bool behindKind))
            {
                continue;
            }

            int reach = Math.Min(text.Length, cursor.Position + Reach);
            int offset = text.AsSpan(cursor.Position, reach - cursor.Position).IndexOf('/');
            if (offset < 0)
            {
                continue;
            }

            int slash = cursor.Position + offset;
            bool numbered = NumberRule.TryParse(text, slash, cursor.Position, out NumberMatch match, Reach) && match.Span.Start <= cursor.Position + 3;
            if (numbered ? EndsHere(text, match.Span.End) : IsBlank(text, cursor.Position, slash))
            {
                var found = new OwnNumberMatch { Line = line, IsBlank = !numbered, Match = match };
                if (behindKind && numbered && heading.Line < 0)
                {
                    // 'Công văn số: 5452/TCHQ-GSQL V/v ...' may be the heading of a web page above the letterhead with the same number.
                    heading = found;
                    continue;
                }

                own = heading.Line < 0 || (numbered && text.AsSpan(match.Span.Start, match.Span.Length).SequenceEqual(text.AsSpan(heading.Match.Span.Start, heading.Match.Span.Length)))
                    ? found : heading;
                return !own.IsBlank;
            }
        }

        own = heading;
        return own.Line >= 0;
    }

    /// <summary>A number that stands alone on a line beside the dateline: a scan lost the 'Số:' before it.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="lines">The lines of the first page.</param>
    /// <param name="typeLine">The line of the kind.</param>
    /// <param name="noise">How the text was read.</param>
    /// <param name="own">The number.</param>
    public static bool TryAlone(string text, List<HeaderLine> lines, int typeLine, NoiseProfile noise, out OwnNumberMatch own)
    {
        own = new OwnNumberMatch { Line = -1 };
        Span<char> code = stackalloc char[28];
        for (int i = 1; i < typeLine; i++)
        {
            TextSpan line = lines[i].Span;
            int slash = char.IsAsciiDigit(text[line.Start]) ? text.AsSpan(line.Start, line.Length).IndexOf('/') : -1;
            if (slash > 0 && NumberRule.TryParse(text, line.Start + slash, line.Start, out NumberMatch match) && match.Span == line && match.PartCount > 1
                && InstrumentKinds.TryByCode(NumberRule.Folded(text, match.Parts[0].Span, code), out _)
                && (Dateline.Stands(text, lines[i - 1], noise) || Dateline.Stands(text, lines[i + 1], noise)))
            {
                own = new OwnNumberMatch { Line = i, Match = match };
                return true;
            }
        }

        return false;
    }

    /// <summary>A citation in a list ('- Nghị định số ...') is no letterhead.</summary>
    internal static bool IsItem(string text, int start)
    {
        int at = start;
        int dashes = 0;
        while (at > 0 && text[at - 1] != '\n')
        {
            at--;
            dashes += Fold.Of(text[at]) is '-' or '+' ? 1 : 0;
        }

        return dashes == 1;
    }

    /// <summary>The line ends behind a letterhead's number, or the place and date of the right column follow, with a capital. Specks
    /// of a scan may stand between the columns: 'Số: 155/KH-UBND h Bắc Ninh', 'Số: 02/CT-UB ˆ Độc lập'.</summary>
    private static bool EndsHere(string text, int end)
    {
        int at = OverMarks(text, end);
        if (at > end && at + 1 < text.Length && (char.IsLower(text[at]) || char.IsAsciiDigit(text[at])) && text[at + 1] == ' ')
        {
            at = OverMarks(text, at + 1);
        }

        return at >= text.Length || text[at] is '\n' or '\r' || (char.IsUpper(text[at]) && !Continued.StartsAt(new Cursor(text, at), noisy: true));
    }

    private static int OverMarks(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r' or '(') && !Fold.IsWord(Fold.Of(text[at])))
        {
            at++;
        }

        return at;
    }

    private static readonly WordSet Continued = new("ngày", "của", "về", "và", "năm");

    /// <summary>The cursor behind 'Số:' where the line begins with it, after a kind at most.</summary>
    private static bool TryBehindSo(string text, HeaderLine line, NoiseProfile noise, out Cursor cursor, out bool behindKind)
    {
        behindKind = false;
        cursor = new Cursor(text, OverSpecks(text, line.Span));
        if (!IsSo(ref cursor, noise))
        {
            if (BehindBody(text, line) is >= 0 and var so)
            {
                cursor = new Cursor(text, so);
                return IsSo(ref cursor, noise);
            }

            if (!InstrumentKinds.Trie.TryExact(text, line.Span.Start, out ChannelTrie.Match kind) || kind.End >= line.Span.End
                || !(line.IsCapitals || text.AsSpan(kind.End, line.Span.End - kind.End).Contains(':')))
            {
                return false;
            }

            behindKind = true;
            cursor = new Cursor(text, kind.End);
            cursor.SkipSpace();
            if (!IsSo(ref cursor, noise, behindKind: true))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>'.Số: 298/QĐ-UBND', '_§ố: 12/QĐ-UBND': specks before the word, which then has its colon.</summary>
    private static int OverSpecks(string text, TextSpan line)
    {
        int at = line.Start;
        while (at < line.End && text[at] is '.' or ':' or '_' or ' ' or '‘' or '\'' or '`')
        {
            at++;
        }

        return at > line.Start && at + 2 < line.End && text[at] is 'S' or '§' or '$' && text[at + 2] == ':' ? at : line.Start;
    }

    /// <summary>Offset of 'Số:' on one line with the body's name: 'ỦY BAN NHÂN DÂN Số: 53/2017/QĐ-UBND', or -1.</summary>
    internal static int BehindBody(string text, HeaderLine line)
    {
        int capitals = 0;
        for (int i = line.Span.Start; i < line.Span.End && !char.IsLower(text[i]); i++)
        {
            if (text[i] == ' ' && IsSoBehind(text.AsSpan(i, line.Span.End - i)))
            {
                return capitals >= 4 ? i + 1 : -1;
            }

            capitals += char.IsUpper(text[i]) ? 1 : 0;
        }

        return -1;
    }

    /// <summary>' Số:', and what scans make of it: ' S6:', ' S0:'.</summary>
    private static bool IsSoBehind(ReadOnlySpan<char> words) =>
        words.Length > 3 && words[1] == 'S' && words[3] == ':' && words[2] is 'ố' or '6' or '0';

    private static bool IsSo(ref Cursor cursor, NoiseProfile noise, bool behindKind = false)
    {
        Cursor start = cursor;
        bool small = !char.IsUpper(cursor.Raw) && cursor.Raw is not ('$' or '5' or '§') && start.Position > 0 && Fold.Of(start.Text[start.Position - 1]) != ' ';
        if (small && !noise.IsNoisy)
        {
            return false;
        }

        Span<char> word = stackalloc char[4];
        int length = 0;
        if (cursor.Raw == '§')
        {
            word[length++] = 's';
            cursor.Advance();
        }

        while (length < 4 && cursor.Current is var c && (Fold.IsWord(c) || c is '$' or '\''))
        {
            word[length++] = c;
            cursor.Advance();
            if (length == 2 && noise.IsNoisy && char.IsAsciiDigit(cursor.Current) && word[0] is 's' or '$')
            {
                break;
            }
        }

        bool so = word[..length] is "so" || (noise.IsNoisy && length is 1 or 2 or 3 && (word[0] is 's' or '$' or '5' || word[..length] is "86" or "8o" or "80"));
        so |= behindKind && noise.IsNoisy && word[..length] is "6" or "o" or "0";

        // A line of a citation may begin with 'số 12/...' or '86/...': a small letter or a digit wants the colon.
        bool doubtful = small || word[0] == '8';
        if (doubtful && cursor.Current != ':')
        {
            cursor = start;
            return false;
        }

        cursor.SkipSpace();
        bool colon = cursor.Current is ':' or '.' or ';' or ',';
        if (!so || (!colon && noise.IsNoisy && length == 1))
        {
            cursor = start;
            return false;
        }

        while (cursor.Current is ':' or '.' or ';' or ',')
        {
            cursor.Advance();
            cursor.SkipSpace();
        }

        return true;
    }

    private static bool IsBlank(string text, int start, int slash)
    {
        for (int i = start; i < slash; i++)
        {
            if (Fold.Of(text[i]) is not (' ' or Fold.Nothing or '.' or '…' or '\n'))
            {
                return false;
            }
        }

        return true;
    }
}
