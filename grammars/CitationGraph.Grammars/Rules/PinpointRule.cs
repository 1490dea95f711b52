using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>The part of an instrument that is cited, before or behind it.
/// <code>
/// pinpoints = item { [',' | 'và' | 'hoặc'] ['các'] item | 'của' item } ['của' | 'tại' | 'thuộc' | 'ban hành kèm theo' ...] citation
/// item      = part label { (',' | 'và') label }
/// part      = 'điểm' | 'tiết' | 'đoạn' | 'khoản' | 'Điều' | 'Mục' | 'Chương' | 'Phần' | 'Phụ lục' | 'Mẫu số' | 'Biểu số'
/// label     = number [letter] | roman | letter
/// </code>
/// 'điểm a khoản 2 Điều 5', 'Điều 3, Điều 4 và khoản 5 Điều 7', 'Phụ lục I', 'mục II Phần 2'.</summary>
internal static class PinpointRule
{
    private const int Reach = 160;

    private static readonly WordSet Part = new(
        "điểm", "tiết", "đoạn", "khoản", "điều", "mục", "tiểu mục", "chương", "phần", "phụ lục", "mẫu số", "mẫu", "biểu số", "biểu mẫu số");

    private static readonly WordSet Joint = new("và", "hoặc", "đến", "các");

    private static readonly WordSet Link = new("của", "tại", "thuộc", "trong", "theo", "kèm theo", "ban hành kèm theo", "được ban hành kèm theo");

    private static readonly WordSet Within = new("của", "tại", "thuộc");

    private static readonly WordSet Ordinal = new("thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm");

    /// <summary>The pinpoint that ends directly before <paramref name="start"/>; where it begins, or <paramref name="start"/>.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="floor">Nothing before this offset belongs to it.</param>
    /// <param name="noisy">True for text that lost its marks.</param>
    /// <param name="pinpoint">Canonical spacing, or empty.</param>
    public static int Before(ReadOnlySpan<char> text, int start, int floor, bool noisy, out string pinpoint)
    {
        pinpoint = string.Empty;
        int end = Printed.End(text, floor, start);
        if (end <= floor || !CanEnd(text, end, floor))
        {
            return start;
        }

        int lowest = Math.Max(floor, start - Reach);
        for (int at = lowest; at < end; at++)
        {
            char folded = Fold.Of(text[at]);
            if (folded is not ('d' or 't' or 'k' or 'm' or 'c' or 'p' or 'b') || (at > 0 && char.IsLetter(text[at - 1])))
            {
                continue;
            }

            var cursor = new Cursor(text, at);
            if (Part.StartsAt(cursor, noisy) && TryItems(ref cursor, noisy, out int itemsEnd) && Reaches(cursor, start, noisy))
            {
                pinpoint = IssuerName.Collapse(text[at..itemsEnd]);
                return at;
            }
        }

        return start;
    }

    /// <summary>A pinpoint in brackets behind the citation: 'Luật Đất đai (Điều 5)'.</summary>
    public static bool Behind(ReadOnlySpan<char> text, int end, bool noisy, out string pinpoint)
    {
        pinpoint = string.Empty;
        var cursor = new Cursor(text, end);
        PageFurniture.SkipGap(ref cursor);
        if (cursor.Current != '(')
        {
            return false;
        }

        cursor.Advance();
        PageFurniture.SkipGap(ref cursor);
        int start = cursor.Position;
        if (!Part.StartsAt(cursor, noisy) || !TryItems(ref cursor, noisy, out int itemsEnd))
        {
            return false;
        }

        PageFurniture.SkipGap(ref cursor);
        if (cursor.Current != ')')
        {
            return false;
        }

        pinpoint = IssuerName.Collapse(text[start..itemsEnd]);
        return true;
    }

    /// <summary>A label or a word that links can end what stands before a citation; anything else ends the search at once.</summary>
    private static bool CanEnd(ReadOnlySpan<char> text, int end, int floor)
    {
        if (text[end - 1] == ',')
        {
            end = Printed.End(text, floor, end - 1);
            if (end <= floor)
            {
                return false;
            }
        }

        char last = Fold.Of(text[end - 1]);
        if (char.IsAsciiDigit(last) || last is 'i' or 'v' or 'x')
        {
            return true;
        }

        int word = end;
        int lowest = Math.Max(floor, end - 8);
        while (word > lowest && Fold.Of(text[word - 1]) is var c && (Fold.IsWord(c) || c == Fold.Nothing))
        {
            word--;
        }

        ReadOnlySpan<char> folded = NumberRule.Folded(text, new TextSpan(word, end), stackalloc char[8]);
        return (folded.Length > 1 && char.IsAsciiDigit(folded[^2])) || folded is "cua" or "tai" or "thuoc" or "trong" or "theo" or "nhat" or "hai" or "ba" or { Length: 1 };
    }

    private static bool TryItems(ref Cursor cursor, bool noisy, out int end)
    {
        end = -1;
        for (int items = 0; items < 24; items++)
        {
            Cursor item = cursor;
            bool named = SkipWord(ref item, Part, noisy);
            PageFurniture.SkipGap(ref item);
            if (!TryLabel(ref item, noisy))
            {
                break;
            }

            if (!named && items == 0)
            {
                return false;
            }

            end = Printed.End(item.Text, 0, item.Position);
            cursor = item;
            PageFurniture.SkipGap(ref item);
            if (item.Current is ',' or ';')
            {
                item.Advance();
                PageFurniture.SkipGap(ref item);
            }

            Cursor whole = item;
            while (SkipWord(ref item, Joint, noisy))
            {
                PageFurniture.SkipGap(ref item);
            }

            if (!Part.StartsAt(item, noisy) && !LabelFollows(item, noisy) && !TryWhole(whole, noisy, out item))
            {
                break;
            }

            cursor = item;
        }

        if (end >= 0)
        {
            cursor = new Cursor(cursor.Text, end);
        }

        return end >= 0;
    }

    /// <summary>'khoản 1 của Điều 24': the part that the items before belong to.</summary>
    private static bool TryWhole(Cursor cursor, bool noisy, out Cursor part)
    {
        part = cursor;
        if (!SkipWord(ref part, Within, noisy))
        {
            return false;
        }

        PageFurniture.SkipGap(ref part);
        return Part.StartsAt(part, noisy);
    }

    private static bool LabelFollows(Cursor cursor, bool noisy) => TryLabel(ref cursor, noisy);

    /// <summary>'5', '8a', 'II', 'a', 'đ', 'thứ hai', '1.1.11'.</summary>
    private static bool TryLabel(ref Cursor cursor, bool noisy)
    {
        Cursor start = cursor;
        if (SkipWord(ref cursor, Ordinal, noisy))
        {
            return true;
        }

        int digits = 0;
        int letters = 0;
        bool roman = true;
        while (digits + letters < 10 && (Fold.IsWord(cursor.Current) || (cursor.Current == '.' && digits > 0 && char.IsAsciiDigit(cursor.Next))))
        {
            digits += char.IsAsciiDigit(cursor.Current) || cursor.Current == '.' ? 1 : 0;
            letters += Fold.IsLetter(cursor.Current) ? 1 : 0;
            roman &= cursor.Raw is 'I' or 'V' or 'X';
            cursor.Advance();
        }

        if (digits + letters > 0 && !Fold.IsWord(cursor.Current) && (letters <= 1 || (roman && digits == 0)))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool SkipWord(ref Cursor cursor, WordSet words, bool noisy)
    {
        int length = words.LengthAt(cursor, noisy);
        if (length == 0)
        {
            return false;
        }

        cursor = new Cursor(cursor.Text, cursor.Position + length);
        return true;
    }

    /// <summary>Nothing but a linking word or a comma ('Điều 142, Luật ...') stands between the pinpoint and the citation.</summary>
    private static bool Reaches(Cursor cursor, int start, bool noisy)
    {
        PageFurniture.SkipGap(ref cursor);
        if (SkipWord(ref cursor, Link, noisy) || cursor.Current == ',')
        {
            if (cursor.Current == ',')
            {
                cursor.Advance();
            }

            PageFurniture.SkipGap(ref cursor);
        }

        return cursor.Position >= start;
    }
}
