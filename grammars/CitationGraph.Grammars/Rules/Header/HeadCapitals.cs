using System.Text;
using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>What the head of a document says in capitals: the names of bodies, without the motto of the state.</summary>
internal static class HeadCapitals
{
    /// <summary>The words in capitals of the lines at the head, without the motto.</summary>
    public static string Of(string text, List<HeaderLine> lines, int end, NoiseProfile noise)
    {
        var builder = new StringBuilder();
        // 'BỘ QUỐC PHÒNG Số: 2866/1998/TT-BQP': the body stands on the line of the number.
        bool shared = end < lines.Count && OwnNumber.BehindBody(text, lines[end]) >= 0;
        bool openMotto = false;
        foreach (HeaderLine line in lines.Take(Math.Min(shared ? end + 1 : end, lines.Count)))
        {
            ReadOnlySpan<char> words = Leading(text.AsSpan(line.Span.Start, line.Span.Length), noise.IsNoisy);
            words = openMotto && line.Folded.EndsWith(MottoEnd, StringComparison.Ordinal) && line.Folded.Length > MottoEnd.Length ? words[..^Math.Min(words.Length, MottoEnd.Length)] : words;
            openMotto = line.Folded.EndsWith(OpenMotto, StringComparison.Ordinal);
            words = words[..MottoStart(words)].TrimEnd();
            if (builder.Length == 0)
            {
                builder.Append(Lost(words));
            }

            Append(IsScrap(words) ? default : words, builder);
        }

        return builder.ToString();
    }

    /// <summary>What a page lost at its very beginning: 'Y BAN NHÂN DÂN', 'ỘI ĐỒNG NHÂN DÂN'.</summary>
    private static string Lost(ReadOnlySpan<char> words)
    {
        var cursor = new Cursor(words);
        foreach ((string lost, Parser<Unit> left) in Beginnings)
        {
            if (left.TryParse(ref cursor, out _))
            {
                return lost;
            }
        }

        return string.Empty;
    }

    private static readonly (string Lost, Parser<Unit> Left)[] Beginnings =
    [
        ("Ủ", Parse.Word("y ban nhan dan")), ("ỦY ", Parse.Word("ban nhan dan")),
        ("H", Parse.Word("oi dong nhan dan")), ("HỘ", Parse.Word("i dong nhan dan")), ("HỘI ", Parse.Word("dong nhan dan")),
    ];

    /// <summary>'... CHỦ NGHĨA VIỆT' on one line, 'NAM' of the narrow column behind the body on the next: no 'Hòa Cường Nam'.</summary>
    private const string OpenMotto = "chu nghia viet";

    private const string MottoEnd = " nam";

    /// <summary>'S6' of 'Số hiệu', 'Se' of a stain: not the 'SỞ' whose name the next line would hold.</summary>
    private static bool IsScrap(ReadOnlySpan<char> words) => words.Length <= LongestScrap && (words.ContainsAnyInRange('0', '9') || words.ContainsAnyInRange('a', 'z'));

    private const int LongestScrap = 3;

    private static int MottoStart(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (Fold.Of(words[i]) == 'c' && IsMotto(new Cursor(words, i)))
            {
                return i;
            }
        }

        return words.Length;
    }

    private static bool IsMotto(Cursor cursor) => Motto.TryParse(ref cursor, out _);

    private static readonly Parser<Unit> Motto = Parse.OneOf(Parse.Word("cong hoa xa"), Parse.Word("cong hoa xi"), Parse.Word("chu nghia viet nam"));

    /// <summary>The words in capitals that a line begins with. A scan may print a small letter in one of them ('Uy BAN'), or two beside a digit
    /// ('Qu6c HOI').</summary>
    private static ReadOnlySpan<char> Leading(ReadOnlySpan<char> line, bool noisy)
    {
        int end = 0;
        int at = 0;
        bool begun = false;
        while (at < line.Length)
        {
            int capitals = 0;
            int small = 0;
            int digits = 0;
            while (at < line.Length && !Fold.IsSpace(Fold.Of(line[at])))
            {
                capitals += char.IsUpper(line[at]) ? 1 : 0;
                small += char.IsLower(line[at]) ? 1 : 0;
                digits += char.IsAsciiDigit(line[at]) ? 1 : 0;
                at++;
            }

            if (small > (!noisy || capitals == 0 ? 0 : digits > 0 ? 2 : 1) || (end == 0 && !begun && capitals == 0))
            {
                break;
            }

            // 'Uy BAN' goes on in capitals; 'EA KAR Ea Kar, ngay' does not: the place of the dateline.
            begun = true;
            end = small > 0 && small >= capitals ? end : at;
            at++;
        }

        return line[..end];
    }

    /// <summary>Appends words with one blank between them.</summary>
    private static void Append(ReadOnlySpan<char> words, StringBuilder builder)
    {
        if (!words.IsEmpty && builder.Length > 0)
        {
            builder.Append(EndsWithLevel(builder) ? ' ' : LineBreak);
        }

        bool blank = false;
        foreach (char unit in words)
        {
            bool space = Fold.IsSpace(Fold.Of(unit));
            if (!space || !blank)
            {
                builder.Append(space ? ' ' : unit);
            }

            blank = space;
        }
    }

    /// <summary>'PHƯỜNG' alone on its line: the next one holds the name.</summary>
    private static bool EndsWithLevel(StringBuilder builder)
    {
        int start = builder.Length;
        while (start > 0 && builder.Length - start < LongestLevel && builder[start - 1] != LineBreak)
        {
            start--;
        }

        return start > 0 && builder[start - 1] == LineBreak && Levels.Contains(Fold.Of(builder.ToString(start, builder.Length - start)));
    }

    private const int LongestLevel = 12;

    private static readonly HashSet<string> Levels = [.. Places.Levels.Select(static level => Fold.Of(level))];

    /// <summary>Keeps lines apart without ending a paragraph.</summary>
    internal const char LineBreak = '\u2029';
}
