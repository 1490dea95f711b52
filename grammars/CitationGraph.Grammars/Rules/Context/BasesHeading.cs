using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>A heading over the bases of a plan, which stand in a list below it: 'I. CĂN CỨ PHÁP LÝ', '1. Cơ sở pháp lý'.
/// <code>
/// heading = ('I.' | '1.' | 'A.') ( 'căn cứ' [what for] | 'cơ sở pháp lý' )
/// </code></summary>
internal static class BasesHeading
{
    private const int Longest = 60;
    private const int LongestMark = 3;

    /// <summary>The first number of the headings at the offset ('i', which a scan may make '|' of, '1', 'a'), where one over the bases stands there; else none.</summary>
    public static char At(string text, int at)
    {
        char first = at < text.Length ? text[at] is '|' ? 'i' : Fold.Of(text[at]) : Fold.Nothing;
        if (first is not ('i' or '1' or 'a') || at + 1 >= text.Length || text[at + 1] is not ('.' or ')' or ' ' or '-'))
        {
            return Fold.Nothing;
        }

        int start = at + 1;
        while (start < text.Length && start - at <= LongestMark && text[start] is '.' or ')' or ' ' or '-')
        {
            start++;
        }

        int length = Math.Min(text.Length - start, Longest);
        int stop = text.AsSpan(start, length).IndexOf('\n');
        ReadOnlySpan<char> line = Paragraphs.Folded(text, start, stop < 0 ? start + length : start + stop, stackalloc char[Longest]).Trim(" :*");
        return (stop >= 0 || start + length == text.Length) && IsHeading(line) ? first : Fold.Nothing;
    }

    /// <summary>True where the next heading of its kind begins: 'II.' behind 'I.', '2.' behind '1.'.</summary>
    public static bool EndsAt(string text, int at, char first) => first switch
    {
        'i' => IsSecond(text, at),
        '1' => text[at] == '2' || IsSecond(text, at),
        _ => text[at] == 'B' && at + 1 < text.Length && text[at + 1] is '.' or ')' or ' ' or '-',
    };

    /// <summary>'II', which a scan may make 'Il' of.</summary>
    private static bool IsSecond(string text, int at) => at + 2 < text.Length && text[at] is 'I' && text[at + 1] is 'I' or 'l' && !char.IsLower(text[at + 2]);

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("co so phap ly", StringComparison.Ordinal))
        {
            return true;
        }

        ReadOnlySpan<char> purpose = line.StartsWith("can cu", StringComparison.Ordinal) ? line["can cu".Length..].TrimStart(" '") : "-";
        return purpose.IsEmpty || purpose.StartsWith("phap ly", StringComparison.Ordinal) || purpose.StartsWith("xay dung", StringComparison.Ordinal) || purpose.StartsWith("de ", StringComparison.Ordinal)
            || purpose.StartsWith("lap ", StringComparison.Ordinal) || purpose.StartsWith("ban hanh", StringComparison.Ordinal) || purpose.StartsWith("thuc hien", StringComparison.Ordinal);
    }
}
