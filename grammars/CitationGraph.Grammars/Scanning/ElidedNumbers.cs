using System.Globalization;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Numbers whose sign only the last of their list spells out: 'các Nghị quyết số 57, 59, 66 và 68-NQ/TW', 'Nghị định
/// 29, 33/2023/NĐ-CP', 'Nghị định số 67/2025, 178/2024/NĐ-CP'.
/// <code>
/// elided = kind ['số'] bare { joint ['số'] bare } joint ['số'] number
/// bare   = digits [ '/' year ]
/// joint  = ',' | ';' | 'và' | 'hoặc'
/// </code></summary>
internal static class ElidedNumbers
{
    private const int Most = 20;
    private const int MostDigits = 5;

    /// <summary>The first bare number of the list that a number ends, or -1 where none stands before it.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="start">Where the number, or its 'số', begins.</param>
    /// <param name="floor">Nothing before this offset belongs to the list.</param>
    /// <param name="noise">How the text was read.</param>
    public static int FirstBefore(ReadOnlySpan<char> text, int start, int floor, NoiseProfile noise)
    {
        int first = -1;
        int at = start;
        for (int count = 0; count < Most && BareBefore(text, at, floor) is var bare and >= 0; count++)
        {
            first = bare;
            at = KindRule.StepBackOverSo(text, bare, floor, noise, out _);
        }

        return first;
    }

    /// <summary>Adds the bare numbers before the last of their list, which is not yet among the drafts.</summary>
    public static void Add(ReadOnlySpan<char> text, Draft last, List<Draft> drafts)
    {
        for (int at = last.FirstElided; at < last.Span.Start;)
        {
            int end = at;
            while (char.IsAsciiDigit(text[end]) || text[end] == '/')
            {
                end++;
            }

            int slash = text[at..end].IndexOf('/');
            bool isFirst = at == last.FirstElided;
            var span = new TextSpan(isFirst ? last.KindStart : at, end);
            drafts.Add(new Draft
            {
                Span = span,
                HeadEnd = end,
                Type = last.Type,
                Number = Completed(text[at..end], last.Number),
                InheritsKind = !isFirst,
                PinpointStart = span.Start,
                Year = slash < 0 ? last.Year : int.Parse(text[(at + slash + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture),
            });

            int next = text[end..last.Span.Start].IndexOfAnyInRange('0', '9');
            at = next < 0 ? last.Span.Start : end + next;
        }
    }

    /// <summary>The bare number with what it lacks of the number that ends the list.</summary>
    private static string Completed(ReadOnlySpan<char> bare, string whole)
    {
        int rest = 0;
        while (rest < whole.Length && char.IsAsciiLetterOrDigit(whole[rest]))
        {
            rest++;
        }

        bool dated = bare.Contains('/');
        return string.Concat(bare, dated && whole.LastIndexOf('/') is var sign && sign > rest ? whole.AsSpan(sign) : whole.AsSpan(rest));
    }

    /// <summary>Start of the bare number before a joint, or -1.</summary>
    private static int BareBefore(ReadOnlySpan<char> text, int start, int floor)
    {
        int end = Backwards.OverGap(text, start, floor);
        int joint = end > floor && text[end - 1] is ',' or ';' ? end - 1 : JointWord(text, end, floor);
        end = joint < 0 ? -1 : Backwards.OverGap(text, joint, floor);
        if (end <= floor)
        {
            return -1;
        }

        int digits = OverDigits(text, end, floor);
        if (end - digits == 4 && digits > floor && text[digits - 1] == '/' && text[digits] is '1' or '2')
        {
            end = digits - 1;
            digits = OverDigits(text, end, floor);
        }

        bool alone = digits > floor && (Fold.IsGap(text[digits - 1]) || text[digits - 1] is '(' or ',' or ';' or ':');
        return alone && end - digits is >= 1 and <= MostDigits ? digits : -1;
    }

    private static int JointWord(ReadOnlySpan<char> text, int end, int floor) =>
        WordBefore.Of(text, end, floor, stackalloc char[8], out int start) is "va" or "hoac" ? start : -1;

    private static int OverDigits(ReadOnlySpan<char> text, int end, int floor)
    {
        int lowest = Math.Max(floor, end - MostDigits - 1);
        while (end > lowest && char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
