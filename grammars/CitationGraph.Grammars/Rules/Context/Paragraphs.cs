using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>Where paragraphs and sentences begin in text that may be wrapped at any blank. All look-back is bounded, so that
/// the whole stays linear.</summary>
internal static class Paragraphs
{
    /// <summary>How far back a paragraph may begin, in UTF-16 units.</summary>
    public const int Reach = 3000;

    /// <summary>How far before a line break the last mark is looked for.</summary>
    private const int WordBefore = 16;

    /// <summary>Start of the paragraph that <paramref name="at"/> stands in, not before <paramref name="floor"/>.</summary>
    public static int Start(ReadOnlySpan<char> text, int at, int floor)
    {
        int lowest = Math.Max(floor, at - Reach);
        int end = at;
        while (end > lowest)
        {
            int offset = text[lowest..end].LastIndexOf('\n');
            if (offset < 0)
            {
                break;
            }

            end = lowest + offset;
            if (BreaksAt(text, end, lowest))
            {
                return end + 1;
            }
        }

        return lowest;
    }

    /// <summary>True when the line break at <paramref name="at"/> ends a paragraph: a blank line, a closing mark before it or an
    /// item's mark behind it.</summary>
    public static bool BreaksAt(ReadOnlySpan<char> text, int at, int floor)
    {
        int before = OverBlanks(text, at - 1, floor);
        bool blank = before >= floor && text[before] == '\n';
        while (before >= floor && Fold.Of(text[before]) is ' ' or '\n' or Fold.Nothing)
        {
            before--;
        }

        if (before < floor || text[before] is ';' or ':' or '.' or '!' or '|' || Fold.Of(text[before]) == '"')
        {
            return true;
        }

        if (char.IsAsciiDigit(text[before]) && IsBareArticle(text, before, floor))
        {
            return true;
        }

        int behind = at + 1;
        while (behind < text.Length && behind - at < 200 && Fold.Of(text[behind]) is ' ' or '\n' or Fold.Nothing)
        {
            blank |= text[behind] == '\n';
            behind++;
        }

        if (blank && behind < text.Length && text[behind] is 'C' or (>= '0' and <= '9'))
        {
            // 'CÔNG BÁO/Số 149 + 150/Ngày 26-01-2022' and the number of the page.
            var furniture = new Cursor(text, at);
            PageFurniture.SkipGap(ref furniture);
            behind = Math.Max(behind, furniture.Position);
        }

        // A page break leaves a blank line in the middle of a sentence, which goes on in small letters.
        return behind < text.Length && ((blank && !GoesOn(text, behind)) || (ItemMark(text, behind) > 0 && !IsInnerDash(text, before, behind))
            || (StartsArticle(text, behind) && !IsPartOf(text, before, behind)));
    }

    /// <summary>'kinh tế / - xã hội', 'Bộ Lao động / - Thương binh và Xã hội': the dash of a name that is wrapped before it.</summary>
    private static bool IsInnerDash(ReadOnlySpan<char> text, int before, int dash)
    {
        if (Fold.Of(text[dash]) != '-' || dash + 2 >= text.Length || text[dash + 1] != ' ')
        {
            return false;
        }

        ReadOnlySpan<char> behind = text[(dash + 2)..];
        return char.IsLower(behind[0]) || (behind.StartsWith("Thương binh", StringComparison.Ordinal) && text[..(before + 1)].EndsWith("Lao động", StringComparison.Ordinal));
    }

    /// <summary>'khoản 2 / Điều 1 của Thông tư', 'khoản 2 / Điều 1 Thông tư', 'Điều 1, / Điều 2 và': the article is one of another instrument's.</summary>
    private static bool IsPartOf(ReadOnlySpan<char> text, int before, int article)
    {
        int i = article + text[article..].IndexOf(' ') + 1;
        while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
        {
            i++;
        }

        return i + 1 < text.Length && (text[i] == ',' || (text[i] == ' ' && (char.IsLower(text[i + 1]) || (char.IsUpper(text[i + 1]) && (char.IsAsciiDigit(text[before]) || text[before] == ',')))));
    }

    /// <summary>The offset itself, or the one before the blanks that end there; below the floor where nothing else stands.</summary>
    private static int OverBlanks(ReadOnlySpan<char> text, int at, int floor)
    {
        while (at >= floor && Fold.Of(text[at]) is ' ' or Fold.Nothing)
        {
            at--;
        }

        return at;
    }

    /// <summary>'Điều 7' on a line of its own that begins a paragraph.</summary>
    private static bool IsBareArticle(ReadOnlySpan<char> text, int lastDigit, int floor)
    {
        const int Longest = 12;
        int lowest = Math.Max(floor, lastDigit - Longest);
        int start = lowest + text[lowest..lastDigit].LastIndexOf('\n') + 1;
        if (start == lowest && start > 0 && text[start - 1] != '\n')
        {
            return false;
        }

        while (start < lastDigit && Fold.Of(text[start]) is ' ' or Fold.Nothing)
        {
            start++;
        }

        if (!StartsArticle(text, start))
        {
            return false;
        }

        int end = OverBlanks(text, start - 1, floor);
        if (end < floor)
        {
            return true;
        }

        int above = OverBlanks(text, end - 1, floor);
        return above < floor || text[above] is '\n' or ';' or ':' or '.' or '"' or '”';
    }

    /// <summary>A small letter; a scan may make the first of a heading small ('sUA DOI, BO SUNG'), and one in a word great ('mOt').</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at) =>
        char.IsLower(text[at]) && !(at + 2 < text.Length && char.IsUpper(text[at + 1]) && char.IsUpper(text[at + 2]));

    /// <summary>Length of the mark of a list item at the offset ('a)', '-', '1.', '“2.'), or 0.</summary>
    public static int ItemMark(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < text.Length && Fold.Of(text[i]) is '"' or Fold.Nothing)
        {
            i++;
        }

        if (i >= text.Length)
        {
            return 0;
        }

        if (text[i] is '-' or '+' or '–' or '•')
        {
            return i + 1 - at;
        }

        if (text[i] == '©' && i + 1 < text.Length && text[i + 1] == ')')
        {
            // 'c)' of a scan.
            return i + 2 - at;
        }

        int start = i;
        while (i < text.Length && i - start < 4 && Fold.IsWord(Fold.Of(text[i])))
        {
            i++;
        }

        return i > start && i < text.Length && text[i] is ')' or '.' && (char.IsAsciiDigit(text[start]) || (i - start <= 2 && text[i] == ')')) ? i + 1 - at : 0;
    }

    /// <summary>True at 'Điều 5', which a scan makes 'Biéu 5' of, and 'Chương II'.</summary>
    public static bool StartsArticle(ReadOnlySpan<char> text, int at) => MayStartArticle(text, at) && HasArticleNumber(text, at);

    /// <summary>The first two letters of the words, or what may stand inside them; most lines begin otherwise.</summary>
    private static bool MayStartArticle(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && Fold.Of(text[at]) is var first and ('d' or 'p' or 'b' or 'c' or '"' or Fold.Nothing)
        && (!Fold.IsLetter(first) || Fold.Of(text[at + 1]) is 'i' or 'h' or '"' or Fold.Nothing);

    /// <summary>'Diéu |. Bai bo': the one of a scan.</summary>
    private static bool IsStrokeForOne(ReadOnlySpan<char> text, int at) => text[at] is '|' or 'l' or '!' && at + 1 < text.Length && text[at + 1] is '.' or ':';

    private static bool HasArticleNumber(ReadOnlySpan<char> text, int at)
    {
        Span<char> word = stackalloc char[8];
        int length = 0;
        int i = at;
        while (i < text.Length && length < word.Length && Fold.Of(text[i]) is var c && (Fold.IsLetter(c) || c is Fold.Nothing or '"'))
        {
            if (Fold.IsLetter(c))
            {
                word[length++] = c;
            }

            i++;
        }

        return (word[..length] is "dieu" or "pieu" or "chuong" || (word[..length] is "bieu" && !text[at..i].ContainsAny('ể', 'Ể'))) && i + 1 < text.Length && Fold.Of(text[i]) == ' ' && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] is 'I' or 'V' or 'X' || IsStrokeForOne(text, i + 1));
    }

    /// <summary>End of the sentence that <paramref name="at"/> stands in: a full stop before white space and a capital, or the
    /// paragraph's end.</summary>
    public static int SentenceEnd(ReadOnlySpan<char> text, int at)
    {
        int highest = Math.Min(text.Length, at + Reach);
        int i = at;
        while (i < highest)
        {
            int offset = text[i..highest].IndexOfAny('\n', '.');
            if (offset < 0)
            {
                break;
            }

            i += offset;
            if ((text[i] == '\n' && i > at && BreaksAt(text, i, Math.Max(0, at - WordBefore))) || (text[i] == '.' && EndsSentence(text, i)))
            {
                return i;
            }

            i++;
        }

        return highest;
    }

    /// <summary>Start of the sentence that <paramref name="at"/> stands in, not before <paramref name="floor"/>.</summary>
    public static int SentenceStart(ReadOnlySpan<char> text, int at, int floor)
    {
        for (int i = at - 1; i >= floor; i--)
        {
            if (text[i] == '.' && EndsSentence(text, i) && !IsItemNumber(text, i, floor))
            {
                return i + 1;
            }
        }

        return floor;
    }

    private static bool IsItemNumber(ReadOnlySpan<char> text, int stop, int floor)
    {
        int i = stop - 1;
        while (i >= floor && stop - i < 4 && Fold.IsWord(Fold.Of(text[i])))
        {
            i--;
        }

        return stop - i is > 1 and < 4 && IsOrdinal(text[(i + 1)..stop]) && (i < floor || Fold.Of(text[i]) is '\n' or ' ' or '"' or Fold.Nothing);
    }

    /// <summary>'12', 'a', 'IV': not the last word of a sentence, 'bãi bỏ.'.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word.Length == 1 || !word.ContainsAnyExceptInRange('0', '9') || word.Trim("IVXLivxl").IsEmpty;

    private static bool EndsSentence(ReadOnlySpan<char> text, int stop)
    {
        int i = stop + 1;
        while (i < text.Length && i - stop < 6 && Fold.Of(text[i]) is ' ' or '\n' or Fold.Nothing)
        {
            i++;
        }

        return (i > stop + 1 && (i >= text.Length || char.IsUpper(text[i]))) || BeginsItem(text, i);
    }

    /// <summary>'2. Nghị định', '3.Trường hợp': the next item of an article that stands on one line.</summary>
    private static bool BeginsItem(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < text.Length && i - at < 3 && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i == at || i - at > 2 || i + 1 >= text.Length || text[i] != '.')
        {
            return false;
        }

        i += text[i + 1] == ' ' ? 2 : 1;
        return i < text.Length && char.IsUpper(text[i]);
    }

    /// <summary>Folded text of a span with its white space collapsed, at most <paramref name="buffer"/> long; of a longer span
    /// the end.</summary>
    public static ReadOnlySpan<char> Folded(ReadOnlySpan<char> text, int start, int end, Span<char> buffer)
    {
        start = Math.Max(start, end - buffer.Length);
        int length = 0;
        foreach (char unit in text[start..end])
        {
            char c = Fold.Of(unit);
            if (Fold.IsSpace(c))
            {
                if (length > 0 && buffer[length - 1] != ' ')
                {
                    buffer[length++] = ' ';
                }
            }
            else if (c != Fold.Nothing)
            {
                buffer[length++] = c;
            }
        }

        return buffer[..length];
    }
}
