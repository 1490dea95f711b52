using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <content>The kind's words before the name.</content>
internal static partial class LawRule
{
    /// <summary>Reads the kind's words around the anchor.</summary>
    private static bool TryKind(ReadOnlySpan<char> text, int anchor, int floor, NoiseProfile noise, out string type, out int start, out Cursor behind, out bool capital)
    {
        type = string.Empty;
        start = anchor;
        capital = char.IsUpper(text[anchor]);
        behind = new Cursor(text, anchor);
        if (anchor > floor && Fold.IsWord(Fold.Of(text[anchor - 1])) && !IsItem(text, anchor))
        {
            return false;
        }

        Span<char> letters = stackalloc char[8];
        int count = 0;
        while (count < 8 && (Fold.IsWord(behind.Current) || (noise.IsNoisy && count > 1 && behind.Current == '@')))
        {
            letters[count++] = behind.Current;
            behind.Advance();
        }

        ReadOnlySpan<char> word = letters[..count];
        bool law = word is "luat" || (word is "lu" && SkipRest(ref behind)) || (noise.IsNoisy && capital && word is ['l', 'u', .., 't'] && count is >= 3 and <= 6);
        law |= noise.IsNoisy && word is ['l', 'a' or 'w', 't'] && IsCode(text, anchor, floor);
        law |= noise.IsNoisy && capital && word is ['l', 'u', ..] && count is 3 or 4 && AmendingRule.LeadsToLongName(behind, noise);
        bool ordinance = !law && (word is "lenh" || (noise.IsNoisy && word is ['l' or '1' or 'i', 'e', .., 'h'] && count is 3 or 4 or 5));
        if (!law && !ordinance)
        {
            return false;
        }

        ReadOnlySpan<char> before = PreviousWord(text, anchor, floor, stackalloc char[8], out int beforeStart);
        if (law && before is "bo" && IsAnnounced(text, beforeStart))
        {
            type = "Luật";
            return true;
        }

        if (law && before is "bo" or "b0" or "b6" or "bd" or "be" && beforeStart >= floor && (noise.IsNoisy || before is "bo") && !IsClub(text, beforeStart, floor))
        {
            type = "Bộ luật";
            start = beforeStart;
            capital |= char.IsUpper(text[beforeStart]);
            return true;
        }

        if (law)
        {
            type = "Luật";
            if (before is "dan")
            {
                // 'dân luật' is no law, 'hướng dẫn Luật Đất đai' cites one.
                return capital && PreviousWord(text, beforeStart, floor, stackalloc char[8], out _) is ['h', .., 'n', 'g'];
            }

            return before is not ("phap" or "ky" or "ki" or "quy" or "trai" or "du" or "hoc" or "khoa" or "phdp" or "phep" or "phip" or "nganh" or "nhan" or "si" or "lac" or "doan" or "mon");
        }

        type = "Pháp lệnh";
        start = beforeStart;
        capital = beforeStart < text.Length && char.IsUpper(text[beforeStart]);
        return before is ['p', 'h', _, 'p'] || (noise.IsNoisy && before is "php");
    }

    /// <summary>'Lu ật': a broken text layer puts a blank before the marked vowel.</summary>
    private static bool SkipRest(ref Cursor cursor)
    {
        Cursor rest = cursor;
        rest.SkipBlanks();
        bool broken = rest.Position > cursor.Position && rest.Current == 'a' && !char.IsAscii(rest.Raw) && rest.Next == 't';
        rest.Advance();
        rest.Advance();
        broken &= !Fold.IsWord(rest.Current);
        cursor = broken ? rest : cursor;
        return broken;
    }

    /// <summary>'8Luật Ngân sách nhà nước' in a list that lost its blanks.</summary>
    private static bool IsItem(ReadOnlySpan<char> text, int anchor)
    {
        int start = anchor;
        while (start > 0 && anchor - start <= 3 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return (start == 0 || Fold.IsGap(text[start - 1])) && Backwards.BehindItem(text, start, Math.Min(text.Length, anchor + 4)) == anchor;
    }

    /// <summary>'công bố Luật', 'bãi bỏ Luật': with its mark the word is no 'bộ'.</summary>
    private static bool IsAnnounced(ReadOnlySpan<char> text, int start) => start + 1 < text.Length && text[start + 1] is 'ố' or 'Ố' or 'ỏ' or 'Ỏ';

    /// <summary>'BO' before a misread 'luật': with a capital, a code.</summary>
    private static bool IsCode(ReadOnlySpan<char> text, int anchor, int floor) =>
        PreviousWord(text, anchor, floor, stackalloc char[8], out int start) is "bo" or "b0" or "b6" && char.IsUpper(text[start]);

    /// <summary>'câu lạc bộ' before 'luật' makes no code.</summary>
    private static bool IsClub(ReadOnlySpan<char> text, int at, int floor) => PreviousWord(text, at, floor, stackalloc char[8], out _) is "lac";

    private static ReadOnlySpan<char> PreviousWord(ReadOnlySpan<char> text, int at, int floor, Span<char> buffer, out int start)
    {
        int lowest = Math.Max(floor, at - 24);
        int end = Backwards.OverGap(text, at, lowest);
        start = Backwards.OverWord(text, end, lowest);
        start = Backwards.BehindItem(text, start, end);
        return end == start || end - start > buffer.Length * 2 ? default : NumberRule.Folded(text, new TextSpan(start, end), buffer);
    }
}
