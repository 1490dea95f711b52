using System.Globalization;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output;

/// <summary>Where the citations and relations of a document stand, as a reader finds it: page, line, column. Worked out while the text
/// is at hand, in one pass, so that it need not be kept for it.</summary>
internal sealed class Places
{
    private static readonly Bilingual PageSign = new("tr.", "p.");
    private static readonly Bilingual LineSign = new("dòng ", "line ");

    private readonly int[] _offsets;
    private readonly Place[] _places;

    /// <summary>The places of a document's citations and relations.</summary>
    public Places(DocumentText document, Extraction extraction)
        : this(document.Text, document.Pages, extraction.Citations.Select(static citation => citation.Span.Start).Concat(extraction.Relations.Select(static relation => relation.Evidence.Start)))
    {
    }

    /// <summary>The places of these offsets, in any order.</summary>
    public Places(string text, IReadOnlyList<int> pages, IEnumerable<int> offsets)
    {
        _offsets = [.. offsets.Order().Distinct()];
        var lines = new LinePositions(text);
        var tops = new LinePositions(text);
        _places = Array.ConvertAll(_offsets, offset =>
        {
            int page = PageStarts.PageOf(pages, offset);
            int above = page == 0 ? 0 : tops.LineOf(pages[page - 1]) - 1;
            return new Place(page, lines.LineOf(offset) - above, lines.ColumnOf(offset));
        });
    }

    /// <summary>The page, counted from 1; 0 where pages are not known.</summary>
    /// <param name="offset">One of those named before.</param>
    public int PageOf(int offset) => At(offset).Page;

    /// <summary>The line, counted from 1: within its page, where pages are known.</summary>
    public int LineOf(int offset) => At(offset).Line;

    /// <summary>Page, line and column for a table: <c>12:5</c>, <c>tr.3 12:5</c>.</summary>
    public string Of(int offset, Language language)
    {
        (int page, int line, int column) = At(offset);
        return page == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{line}:{column}")
            : string.Create(CultureInfo.InvariantCulture, $"{PageSign.In(language)}{page} {line}:{column}");
    }

    /// <summary>Page and line in words: <c>tr.3, dòng 12</c>.</summary>
    public string InWords(int offset, Language language)
    {
        (int page, int at, _) = At(offset);
        string line = string.Create(CultureInfo.InvariantCulture, $"{LineSign.In(language)}{at}");
        return page == 0 ? line : string.Create(CultureInfo.InvariantCulture, $"{PageSign.In(language)}{page}, {line}");
    }

    private Place At(int offset) => _places[Array.BinarySearch(_offsets, offset)];

    private readonly record struct Place(int Page, int Line, int Column);
}
