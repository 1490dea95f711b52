using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CitationGraph.Grammars.Folding;

/// <summary>Folds one UTF-16 unit to the letter a reader without Vietnamese keys would type: lower case, no diacritics,
/// đ as d, every dash as '-', every white space as ' ' or '\n'. Units that print nothing of their own (combining marks, zero
/// width characters, soft hyphens, Markdown emphasis) fold to <see cref="Nothing"/>, so that NFD text, hidden characters
/// and markup need no copy of the text and offsets stay those of the text as read.</summary>
internal static class Fold
{
    /// <summary>The fold of a unit that is to be passed over.</summary>
    public const char Nothing = '\0';

    private static readonly char[] Table = BuildTable();

    /// <summary>The fold of <paramref name="unit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Of(char unit) => Table[unit];

    /// <summary>Whole string, passed-over units dropped. Allocates: for lexicon loading and messages.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            char folded = Table[unit];
            if (folded != Nothing)
            {
                builder.Append(folded);
            }
        }

        return builder.ToString();
    }

    /// <summary>True for folded white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char folded) => folded is ' ' or '\n';

    /// <summary>True for a unit that stands between words: white space and what prints nothing, but not a combining mark, which
    /// belongs to the letter before it.</summary>
    public static bool IsGap(char unit) => Table[unit] switch
    {
        ' ' or '\n' => true,
        Nothing => unit is not (>= '\u0300' and <= '\u036F'),
        _ => false,
    };

    /// <summary>True where one of the units is a hyphen or a dash.</summary>
    public static bool HasHyphen(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (Table[unit] == '-')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a folded letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char folded) => folded is >= 'a' and <= 'z';

    /// <summary>True for a folded letter or digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char folded) => folded is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = FoldUnit((char)i);
        }

        return table;
    }

    private static char FoldUnit(char unit)
    {
        switch (unit)
        {
            case '*' or '_' or '`' or '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E'):
                return Nothing;
            case '\r':
                return ' ';
            case '\n' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029':
                return '\n';
            case 'đ' or 'Đ' or 'Ð' or 'ð' or 'Ɖ' or 'ɖ':
                return 'd';
            case '\u2212' or '\u00AF' or '\uFE58' or '\uFE63' or '\uFF0D':
                return '-';
            case '\u2044' or '\u2215' or '\uFF0F':
                return '/';
            case '“' or '”' or '„' or '«' or '»' or '″' or '\uFF02':
                return '"';
            case '‘' or '’' or '′' or '´' or '\uFF07':
                return '\'';
            case 'ø' or 'Ø':
                return 'o';
            case 'ı':
                return 'i';
            case 'ﬁ' or 'ﬂ':
                return 'f';
        }

        if (unit < 128)
        {
            return unit is >= 'A' and <= 'Z' ? (char)(unit + 32) : unit == '\t' ? ' ' : unit < ' ' ? Nothing : unit;
        }

        UnicodeCategory category = char.GetUnicodeCategory(unit);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
        {
            return Nothing;
        }

        if (category == UnicodeCategory.SpaceSeparator)
        {
            return ' ';
        }

        if (category == UnicodeCategory.DashPunctuation)
        {
            return '-';
        }

        if (char.IsSurrogate(unit) || category is not (UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter))
        {
            return unit;
        }

        char letter = unit.ToString().Normalize(NormalizationForm.FormD)[0];
        return letter is >= 'A' and <= 'Z' ? (char)(letter + 32) : letter is >= 'a' and <= 'z' ? letter : unit;
    }
}
