using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>Units that are numbered, stand apart or are only passed by.</content>
internal static partial class IssuerRule
{
    /// <summary>Steps over 'tỉnh', 'huyện Mai Châu' behind a body that is not named with its place.</summary>
    public static void SkipUnit(ref Cursor cursor, NoiseProfile noise)
    {
        IssuerMatch passed = IssuerMatch.Start(cursor.Position);
        TryPlace(ref cursor, PlaceForm.Unit, noise, ref passed);
    }

    /// <summary>'quận 6', 'Phường 12': in towns of the south districts and wards bear numbers.</summary>
    private static bool TryNumeral(ref Cursor cursor, Cursor name, int level, ref IssuerMatch match)
    {
        int start = name.Position;
        int end = start;
        while (end - start <= 2 && char.IsAsciiDigit(name.Raw))
        {
            end = name.Position + 1;
            name.Advance();
        }

        if (Places.Levels[level] is not ("quận" or "phường") || start == cursor.Position || end - start > 2 || Fold.IsWord(name.Current) || name.Current is '/' or '-'
            || (name.Current is '.' or ')' && (char.IsAsciiDigit(name.Next) || cursor.Text[cursor.Position..start].Contains('\n'))))
        {
            return false;
        }

        match.PlaceName = new TextSpan(start, end);
        match.Span = match.Span with { End = end };
        cursor = new Cursor(cursor.Text, end);
        return true;
    }

    /// <summary>'Phan Rang-Tháp Chàm', 'Phan Rang' before '- Tháp Chàm': few places have such names.</summary>
    private static bool HasHyphen(ReadOnlySpan<char> text, TextSpan run)
    {
        if (Fold.HasHyphen(text[run.Start..run.End]))
        {
            return true;
        }

        var cursor = new Cursor(text, run.End);
        PageFurniture.SkipGap(ref cursor);
        if (cursor.Current != '-')
        {
            return false;
        }

        cursor.Advance();
        PageFurniture.SkipGap(ref cursor);
        return char.IsUpper(cursor.Raw);
    }

    /// <summary>Behind a blank line only a province to the letter is believed to belong to the level before it.</summary>
    private static bool TryKnownProvince(ref Cursor cursor, Cursor name, ref IssuerMatch match)
    {
        if (!Places.ProvinceTrie.TryExact(name.Text, name.Position, out ChannelTrie.Match known) || !char.IsUpper(name.Raw))
        {
            return false;
        }

        match.Province = known.Value;
        return Take(ref cursor, known, name, ref match);
    }

    /// <summary>'khu vực 5', 'khu vực XIII', 'khu vực 5 - Gia Lai'.</summary>
    private static bool TryAreaNumber(ref Cursor cursor, Cursor number, ref IssuerMatch match)
    {
        int start = number.Position;
        bool roman = number.Raw is 'I' or 'V' or 'X';
        while (roman ? number.Raw is 'I' or 'V' or 'X' : char.IsAsciiDigit(number.Raw))
        {
            number.Advance();
        }

        int end = TrimmedEnd(number);
        if (end == start || end - start > LongestAreaNumber || Fold.IsWord(number.Current) || number.Current == '/')
        {
            return false;
        }

        Cursor seat = number;
        PageFurniture.SkipGap(ref seat);
        if (seat.Current == '-')
        {
            seat.Advance();
            PageFurniture.SkipGap(ref seat);
            end = char.IsUpper(seat.Raw) && Places.ProvinceTrie.TryExact(seat.Text, seat.Position, out ChannelTrie.Match province) ? province.End : end;
        }

        match.PlaceName = new TextSpan(start, end);
        match.Span = match.Span with { End = end };
        cursor = new Cursor(cursor.Text, end);
        return true;
    }

    private const int LongestAreaNumber = 5;
}
