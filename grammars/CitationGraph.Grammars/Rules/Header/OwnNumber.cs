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
    /// <summary>Finds it among the lines of the first page.</summary>
    public static bool TryRead(string text, List<HeaderLine> lines, int typeLine, NoiseProfile noise, InstrumentKind? type,
        out string number, out int line, out InstrumentKind? kind)
    {
        number = string.Empty;
        kind = null;
        for (line = 0; line < lines.Count; line++)
        {
            HeaderLine at = lines[line];
            if (!TryBehindSo(text, at, noise, out Cursor cursor) || (typeLine >= 0 && line > typeLine + 4))
            {
                continue;
            }

            int reach = Math.Min(text.Length, cursor.Position + 40);
            int offset = text.AsSpan(cursor.Position, reach - cursor.Position).IndexOf('/');
            if (offset < 0)
            {
                continue;
            }

            int slash = cursor.Position + offset;
            if (NumberRule.TryParse(text, slash, cursor.Position, out NumberMatch match) && match.Span.Start <= cursor.Position + 3)
            {
                Span<char> buffer = stackalloc char[28];
                bool known = InstrumentKinds.TryByCode(NumberRule.Folded(text, match.Parts[0].Span, buffer), out InstrumentKind byCode);
                kind = known ? byCode : null;
                (number, _) = SignRule.Canonical(text, match, type ?? kind, noise, []);
                return true;
            }

            if (IsBlank(text, cursor.Position, slash))
            {
                return false;
            }
        }

        line = -1;
        return false;
    }

    /// <summary>The cursor behind 'Số:' where the line begins with it, after a kind at most.</summary>
    private static bool TryBehindSo(string text, HeaderLine line, NoiseProfile noise, out Cursor cursor)
    {
        cursor = new Cursor(text, line.Span.Start);
        if (!IsSo(ref cursor, noise))
        {
            if (!InstrumentKinds.Trie.TryExact(text, line.Span.Start, out ChannelTrie.Match kind) || kind.End >= line.Span.End)
            {
                return false;
            }

            cursor = new Cursor(text, kind.End);
            cursor.SkipSpace();
            if (!IsSo(ref cursor, noise))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSo(ref Cursor cursor, NoiseProfile noise)
    {
        Cursor start = cursor;
        Span<char> word = stackalloc char[4];
        int length = 0;
        while (length < 4 && cursor.Current is var c && (Fold.IsWord(c) || c is '$' or '\''))
        {
            word[length++] = c;
            cursor.Advance();
            if (length == 2 && noise.IsNoisy && char.IsAsciiDigit(cursor.Current) && word[0] is 's' or '$')
            {
                break;
            }
        }

        bool so = word[..length] is "so" || (noise.IsNoisy && length is 1 or 2 or 3 && word[0] is 's' or '$' or '5');
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
