using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>What stands between the parts of a sign.</content>
internal static partial class NumberRule
{
    /// <summary>Steps over what stands between two parts. Blanks around a hyphen, a break behind it and a lost hyphen are only
    /// believed where a known part follows.</summary>
    private static bool TrySeparator(ref Cursor cursor, in NumberMatch match, out char separator)
    {
        Cursor start = cursor;
        bool blankBefore = SkipBreak(ref cursor);
        separator = '\0';
        int marks = 0;
        bool blankBehind = false;
        if ((!blankBefore || cursor.Current == '.') && TryMisreadHyphen(ref cursor, match, out separator))
        {
            return true;
        }

        while (cursor.Current is '-' or '/' && marks < 3)
        {
            separator = separator == '\0' ? cursor.Current : separator;
            marks++;
            cursor.Advance();
            blankBehind |= SkipBreak(ref cursor);
            blankBehind |= separator == '-' && SkipStray(ref cursor);
        }

        TextSpan next = blankBehind && IsMotto(cursor) ? default : PartAhead(cursor);
        bool known = !next.IsEmpty && SignAtoms.TryGet(Folded(cursor.Text, next, stackalloc char[LongestPart]), out _);
        bool capitals = !next.IsEmpty && AllCapitals(cursor.Text[next.Start..next.End]);
        if (separator == '/' && !known && Folded(cursor.Text, next, stackalloc char[LongestPart]) is "nghi" or "quyet" or "thong" or "luat" or "ke" or "chi" or "cong")
        {
            next = default;
        }

        bool believed = (marks, blankBefore, blankBehind) switch
        {
            (0, _, _) => blankBefore && (match.PartCount == 1 ? LostHyphen(cursor.Text, match.Parts[0].Span, next, known, capitals)
                : match.PartCount == 2 && match.Parts[1].Separator == '\0' && IsUnit(cursor.Text[next.Start..next.End])),
            (_, false, false) => !next.IsEmpty,
            (_, false, true) => !next.IsEmpty && (capitals || known),
            (_, true, false) => !next.IsEmpty && (capitals || known || IsUnit(cursor.Text[next.Start..next.End])),
            _ => (match.Spaced && (capitals || known)) || known && capitals | (next.Length <= 4 && cursor.Text[next.Start] is not (>= 'a' and <= 'z')),
        };
        if (!believed)
        {
            cursor = start;
        }

        return believed;
    }

    /// <summary>The right column of a letterhead beside a sign that goes on in the next line of the left one.</summary>
    private static bool IsMotto(Cursor cursor) => Motto.TryParse(ref cursor, out _);

    private static readonly Parser<Unit> Motto = Parse.Word("cong hoa");

    /// <summary>'HD-| MTTQ', 'NĐ-‘CP', 'QĐ-I -UBND': a speck behind the hyphen that a scan read as a mark.</summary>
    private static bool SkipStray(ref Cursor cursor)
    {
        Cursor stroke = cursor;
        stroke.Advance();
        if (cursor.Current is not ('|' or '\'') && !(cursor.Raw is 'I' or 'l' && stroke.SkipBlanks() && stroke.Current == '-'))
        {
            return false;
        }

        cursor.Advance();
        SkipBreak(ref cursor);
        return true;
    }

    /// <summary>'NĐ.CP', 'ND~CP': a mark in the hyphen's place, glued, before a part that stands for a body.</summary>
    private static bool TryMisreadHyphen(ref Cursor cursor, in NumberMatch match, out char separator)
    {
        separator = '\0';
        if (cursor.Current is not ('.' or '~' or ':' or ';' or '+' or '‹' or '=' or '_'))
        {
            return false;
        }

        char mark = cursor.Current == '.' ? '.' : '-';
        bool pause = cursor.Current is ':' or ';';
        Cursor start = cursor;
        for (int marks = 0; marks < 2 && cursor.Current is '.' or '~' or ':' or ';' or '+' or '‹' or '='; marks++)
        {
            cursor.Advance();
        }

        // 'NĐ: CP', 'KH;UBND': behind a kind's code only, since the marks end clauses.
        if (pause && !(match.PartCount == 1 && IsKindCode(cursor.Text, match.Parts[0].Span)))
        {
            cursor = start;
            return false;
        }

        if (cursor.Text[start.Position] == ':')
        {
            cursor.SkipSpace();
        }

        TextSpan next = PartAhead(cursor);
        if (mark == '.' && cursor.Position == start.Position + 1 && IsAbbreviated(cursor.Text, match.Parts[match.PartCount - 1].Span, next))
        {
            separator = mark;
            return true;
        }

        if (!next.IsEmpty && AllCapitals(cursor.Text[next.Start..next.End]) | next.Length == 3
            && SignAtoms.TryGet(Folded(cursor.Text, next, stackalloc char[LongestPart]), out SignAtom atom) && atom.Body.Length > 0)
        {
            separator = mark;
            return true;
        }

        cursor = start;
        return false;
    }

    /// <summary>'21-CT/T.Ư' for the Party's centre, '05-NQ/T.U' for a province's committee, 'PGD.Q8' for a numbered district.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> text, TextSpan part, TextSpan next)
    {
        if (next.IsEmpty || !char.IsUpper(text[next.Start]))
        {
            return false;
        }

        ReadOnlySpan<char> letters = Folded(text, next, stackalloc char[LongestPart]);
        return letters.Length == 1
            ? letters[0] is 'u' or 'w' && Folded(text, part, stackalloc char[LongestPart]) is "t"
            : letters.Length <= 3 && !letters[1..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>'QP TTg', 'CV BCDTKNQI8': a code, a blank, and what can only be a body's sign.</summary>
    private static bool LostHyphen(ReadOnlySpan<char> text, TextSpan first, TextSpan next, bool known, bool capitals)
    {
        if (next.IsEmpty || first.Length > 3)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestPart];
        ReadOnlySpan<char> folded = Folded(text, next, buffer);
        if (folded is "ngay" or "cua" or "nam" or "quy" or "ban" or "ve")
        {
            return false;
        }

        return known ? capitals || folded is "ttg" : capitals && next.Length >= 4 && IsKindCode(text, first);
    }

    private static bool IsKindCode(ReadOnlySpan<char> text, TextSpan span) =>
        SignAtoms.TryGet(Folded(text, span, stackalloc char[LongestPart]), out SignAtom atom) && atom.IsKindCode;

    private static TextSpan PartAhead(Cursor cursor)
    {
        int start = cursor.Position;
        while (cursor.Position - start < LongestPart && (Fold.IsWord(cursor.Current) || cursor.Current == '&'))
        {
            cursor.Advance();
        }

        return Fold.IsWord(cursor.Current) ? default : new TextSpan(start, cursor.Position - GluedWord(cursor.Text, new TextSpan(start, cursor.Position)));
    }

    /// <summary>'Đ1' of 'CT-TTr3 -Đ1': a capital with the number of a unit.</summary>
    private static bool IsUnit(ReadOnlySpan<char> part) => part.Length is 2 or 3 && char.IsUpper(part[0]) && !part[1..].ContainsAnyExceptInRange('0', '9');

    private static bool AllCapitals(ReadOnlySpan<char> part) => Capitals.Fill(part, 2);
}
