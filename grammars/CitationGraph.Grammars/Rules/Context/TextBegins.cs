using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>Signs that the text proper has begun, which ends with no cue of its own.</summary>
internal static class TextBegins
{
    /// <summary>'... như sau:', '... các nội dung sau:' ends the line that ends at <paramref name="lineEnd"/>: what follows is the text.</summary>
    public static bool Announces(string text, int lineEnd, int floor)
    {
        int end = Printed.End(text, floor, lineEnd);
        return end > floor && text[end - 1] == ':' && WordBefore.Of(text, end - 1, floor, stackalloc char[8], out _) is "sau";
    }

    private const int LongestHeading = 100;

    /// <summary>The line that ends at <paramref name="lineEnd"/> is the heading of the first section, 'I. MỤC ĐÍCH': a paragraph begins behind it.</summary>
    public static bool FollowsHeading(string text, int lineEnd, int floor)
    {
        int lowest = Math.Max(floor, lineEnd - LongestHeading);
        ReadOnlySpan<char> line = text.AsSpan(lowest, lineEnd - lowest);
        int start = line.LastIndexOf('\n') + 1;
        line = line[start..].Trim();
        bool whole = start > 0 || lowest == 0 || text[lowest - 1] == '\n';
        return whole && line.StartsWith("I.", StringComparison.Ordinal) && Capitals.Fill(line);
    }

    /// <summary>The line ends with a colon: 'Thực hiện Nghị quyết ..., Ban Thường vụ Tỉnh ủy ban hành Chương trình như sau:' under the lead of a newspaper.</summary>
    public static bool LeadsToText(string text, int at, int limit)
    {
        int stop = text.AsSpan(at, limit - at).IndexOf('\n');
        int end = Printed.End(text, at, stop < 0 ? limit : at + stop);
        return text[end - 1] == ':';
    }

    /// <summary>'Ngày 16/4/2020 Ủy ban nhân dân tỉnh ban hành ...': a paragraph that tells what happened.</summary>
    public static bool StartsWithDay(string text, int at)
    {
        var cursor = new Cursor(text, at);
        return cursor.Raw == 'N' && DateRule.Full.TryParse(ref cursor, out _);
    }
}
