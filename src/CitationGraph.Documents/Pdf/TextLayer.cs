using CitationGraph.Documents.Decoding;
using CitationGraph.Documents.Decoding.Legacy;

namespace CitationGraph.Documents.Pdf;

/// <summary>What pdftotext gives of the pages of a file, old fonts converted.</summary>
/// <param name="Pages">The text of each page.</param>
/// <param name="Notes">What was converted.</param>
internal sealed record TextLayer(IReadOnlyList<string> Pages, IReadOnlyList<Bilingual> Notes)
{
    /// <summary>Pages with fewer letters may be scans with a stamp of text on them, as signing programs put it.</summary>
    private const int FewLetters = 400;

    /// <summary>Fewer words do not tell what language they are of.</summary>
    private const int LeastWords = 30;

    // Of the words of Vietnamese with letters beyond ASCII nearly all are syllables, of those that a font garbles few.
    private const double LeastSyllables = 0.6;

    // Vietnamese has such a letter in four words of five.
    private const double LeastMarked = 0.15;

    /// <summary>The pages of the program's output, which ends each with a form feed.</summary>
    public static TextLayer Of(string output)
    {
        string[] pages = output.Split('\f');
        pages = pages.Length > 1 && pages[^1].Length == 0 ? pages[..^1] : pages;
        return LegacyCharacters.Read(string.Concat(pages)) is { } converted
            ? new TextLayer(
                [.. pages.Select(page => LegacyCharacters.Lines(page, converted.Decision.Alphabet))],
                [Documents.Notes.Encoding(converted.Decision.Alphabet.Name, converted.Decision.Confidence)])
            : new TextLayer(pages, []);
    }

    /// <summary>True where a page has any letter.</summary>
    public static bool HasLetters(string page) => page.Any(char.IsLetter);

    /// <summary>True where a page has so few letters that they may stand on a scan.</summary>
    public static bool HasFewLetters(string page) => page.Count(char.IsLetter) < FewLetters;

    /// <summary>True where a page has text enough to tell that it is not Vietnamese as it should be: its diacritics were lost, its
    /// letters garbled, or it is of another language.</summary>
    public static bool IsForeign(string page)
    {
        int words = Words(page);
        var evidence = Evidence.Of(page);
        return words >= LeastWords && (evidence.Words < words * LeastMarked || evidence.Share < LeastSyllables || LostDiacritics.Concerns(page));
    }

    /// <summary>How much of a text is Vietnamese: syllables with letters that only Vietnamese has.</summary>
    public static int Vietnamese(string page) => LostDiacritics.Concerns(page) ? 0 : Evidence.Of(page).Good;

    private static int Words(string page) => page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(static word => word.Any(char.IsLetter));
}
