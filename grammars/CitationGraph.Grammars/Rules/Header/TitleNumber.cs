using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The body, number and date that stand in the title itself, as in older collections and in papers of the Party.
/// <code>
/// title = KIND ['CỦA' body] [['SỐ'] number ['NGÀY' date] ['CỦA' body]] title
/// </code>
/// 'NGHỊ QUYẾT SỐ 214 NQ/UBTVQH9 NGÀY 21 THÁNG 11 NĂM 1995', 'CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG', 'QUY ĐỊNH / CỦA BAN
/// BÍ THƯ / Về ...'.</summary>
/// <param name="HasNumber">True when <see cref="Match"/> holds one.</param>
/// <param name="Match">The number.</param>
/// <param name="Date">The date, or none.</param>
/// <param name="Issuer">The body, if named.</param>
/// <param name="End">Where the title goes on.</param>
internal readonly record struct TitleNumber(bool HasNumber, NumberMatch Match, CitedDate Date, LetterheadBody? Issuer, int End)
{
    private const int Reach = 24;

    private static readonly Parser<Unit> So = Parse.Word("so");

    private static readonly Parser<Unit> State = Parse.Word("nuoc cong hoa xa hoi chu nghia viet nam");

    /// <summary>Reads what stands behind the kind.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="kindEnd">Where the kind ends.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="line">The line of the kind.</param>
    /// <param name="noise">How the text was read.</param>
    public static TitleNumber Read(string text, int kindEnd, InstrumentKind? kind, HeaderLine line, NoiseProfile noise)
    {
        var found = new TitleNumber(false, default, CitedDate.None, null, kindEnd);
        if (!line.IsCapitals || OwnNumber.IsItem(text, line.Span.Start))
        {
            return found;
        }

        var cursor = new Cursor(text, kindEnd);
        LetterheadBody? issuer = Body(text, ref cursor, noise);
        int bodyEnd = cursor.Position;
        if (!TryNumber(text, ref cursor, kind, out NumberMatch match))
        {
            // Behind a body only: 'CHỈ THỊ CỦA THỦ TƯỚNG CHÍNH PHỦ' alone on its line.
            return issuer is not null && Printed.Next(text, bodyEnd) == '\n' ? found with { Issuer = issuer, End = bodyEnd } : found;
        }

        int end = cursor.Position;
        PageFurniture.SkipGap(ref cursor);
        bool dated = DateRule.Full.TryParse(ref cursor, out DateMatch date) && DateRule.IsPlausible(date);
        end = dated ? cursor.Position : end;
        cursor = new Cursor(text, end);
        issuer ??= Body(text, ref cursor, noise);
        return new TitleNumber(true, match, dated ? date.Date : CitedDate.None, issuer, Math.Max(end, cursor.Position));
    }

    /// <summary>'CỦA' and a body in capitals, if any; the cursor stands behind it.</summary>
    private static LetterheadBody? Body(string text, ref Cursor cursor, NoiseProfile noise)
    {
        Cursor start = cursor;
        PageFurniture.SkipGap(ref cursor);
        bool capital = char.IsUpper(cursor.Raw);
        cursor = start;
        if (!capital || !IssuerRule.TryOf(ref cursor, noise, out IssuerMatch match) || match.Body < 0)
        {
            cursor = start;
            return null;
        }

        Cursor state = cursor;
        PageFurniture.SkipGap(ref state);
        cursor = State.TryParse(ref state, out _) ? state : cursor;
        return LetterheadBody.Of(text, match);
    }

    private static bool TryNumber(string text, ref Cursor cursor, InstrumentKind? kind, out NumberMatch match)
    {
        match = default;
        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        bool so = char.IsUpper(at.Raw) && So.TryParse(ref at, out _);
        at.SkipSpace();
        if (at.Current == ':')
        {
            at.Advance();
            at.SkipSpace();
        }

        int offset = text.AsSpan(at.Position, Math.Min(Reach, text.Length - at.Position)).IndexOf('/');
        if (offset < 0 || !NumberRule.TryParse(text, at.Position + offset, at.Position, out match) || match.Span.Start > at.Position + 1)
        {
            return false;
        }

        if (!so && !(kind is not null && KindRule.HasCode(kind, NumberRule.Folded(text, match.Parts[0].Span, stackalloc char[16]))))
        {
            return false;
        }

        cursor = new Cursor(text, match.Span.End);
        return true;
    }
}
