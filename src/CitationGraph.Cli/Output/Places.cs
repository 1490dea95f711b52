using System.Globalization;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Output;

/// <summary>Where something stands, as a reader finds it: page and line. Offsets that do not go back are found in one pass.</summary>
internal sealed class Places(string text, IReadOnlyList<int> pages)
{
    private static readonly Bilingual PageSign = new("tr.", "p.");
    private static readonly Bilingual LineSign = new("dòng ", "line ");

    private readonly LinePositions _lines = new(text);
    private readonly LinePositions _pages = new(text);

    /// <summary>The page, counted from 1; 0 where pages are not known.</summary>
    public int PageOf(int offset) => PageStarts.PageOf(pages, offset);

    /// <summary>The line, counted from 1: within its page, where pages are known.</summary>
    public int LineOf(int offset)
    {
        int page = PageOf(offset);
        return _lines.LineOf(offset) - (page == 0 ? 0 : _pages.LineOf(pages[page - 1]) - 1);
    }

    /// <summary>Page, line and column for a table: <c>12:5</c>, <c>tr.3 12:5</c>.</summary>
    public string Of(int offset, Language language)
    {
        int page = PageOf(offset);
        return page == 0 ? _lines.Of(offset) : string.Create(
            CultureInfo.InvariantCulture, $"{PageSign.In(language)}{page} {LineOf(offset)}:{_lines.ColumnOf(offset)}");
    }

    /// <summary>Page and line in words: <c>tr.3, dòng 12</c>.</summary>
    public string InWords(int offset, Language language)
    {
        int page = PageOf(offset);
        string line = string.Create(CultureInfo.InvariantCulture, $"{LineSign.In(language)}{LineOf(offset)}");
        return page == 0 ? line : string.Create(CultureInfo.InvariantCulture, $"{PageSign.In(language)}{page}, {line}");
    }
}
