using System.Buffers;
using CitationGraph.Documents.Scans;

namespace CitationGraph.Documents.Pdf;

/// <summary>What stands at the head and foot of every page and is no part of the text: page numbers, running heads. Taken away,
/// so that a sentence goes on from page to page.</summary>
internal static class PageFurnitureOf
{
    /// <summary>A head or foot is running when it stands on so many pages.</summary>
    private const int LeastPages = 3;

    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789 -–—./|");

    /// <summary>The pages without it. The first page keeps its head, which may be the only one of its kind.</summary>
    public static PageText[] Without(PageText[] pages)
    {
        HashSet<string> heads = Running(pages, fromEnd: false);
        HashSet<string> feet = Running(pages, fromEnd: true);
        return [.. pages.Select((page, at) => Strip(Strip(page, heads, fromEnd: false, keep: at == 0), feet, fromEnd: true, keep: false))];
    }

    private static HashSet<string> Running(PageText[] pages, bool fromEnd) => [.. pages
        .Select(page => Shape(page.Text[Edge(page.Text, fromEnd)]))
        .Where(static shape => shape.Length > 0)
        .GroupBy(static shape => shape, StringComparer.Ordinal)
        .Where(group => group.Count() >= LeastPages && group.Count() * 2 > pages.Length)
        .Select(static group => group.Key)];

    private static PageText Strip(PageText page, HashSet<string> running, bool fromEnd, bool keep)
    {
        if (keep)
        {
            return page;
        }

        Range edge = Edge(page.Text, fromEnd);
        string line = page.Text[edge];
        bool isNumber = line.Length is > 0 and < 16 && line.AsSpan().IndexOfAnyExcept(OfNumber) < 0 && line.Any(char.IsAsciiDigit);
        return isNumber || running.Contains(Shape(line)) ? page.Without(edge.Start.Value, edge.End.Value - edge.Start.Value) : page;
    }

    /// <summary>The first or last line that is not blank.</summary>
    private static Range Edge(string page, bool fromEnd)
    {
        ReadOnlySpan<char> trimmed = page.AsSpan().Trim();
        if (trimmed.IsEmpty)
        {
            return 0..0;
        }

        int start = page.Length - page.AsSpan().TrimStart().Length;
        int end = page.AsSpan().TrimEnd().Length;
        if (fromEnd)
        {
            return Math.Max(start, page.AsSpan(0, end).LastIndexOf('\n') + 1)..end;
        }

        int length = trimmed.IndexOf('\n');
        return start..(length < 0 ? end : start + length);
    }

    // 'CÔNG BÁO/Số 123/Trang 5' and '... Trang 7' are one shape.
    private static string Shape(string line) => string.Concat(line.Where(static c => !char.IsAsciiDigit(c) && !char.IsWhiteSpace(c)));
}
