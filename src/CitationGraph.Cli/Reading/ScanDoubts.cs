using System.Globalization;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Reading;

/// <summary>Carries the doubt of OCR about a word into the citations that stand on it.</summary>
internal static class ScanDoubts
{
    /// <summary>The part of a <see cref="RepairNote"/> that tells of such a word.</summary>
    public const string Part = "scan";

    /// <summary>The extraction, in which citations whose number or date OCR doubts are less certain, by as much, and say so.</summary>
    /// <param name="extraction">What the grammars read.</param>
    /// <param name="doubts">The doubtful words of the text, in text order.</param>
    public static Extraction Apply(Extraction extraction, IReadOnlyList<DoubtfulWord> doubts) => doubts.Count == 0
        ? extraction
        : extraction with { Citations = [.. extraction.Citations.Select(citation => Apply(citation, doubts))] };

    private static Citation Apply(Citation citation, IReadOnlyList<DoubtfulWord> doubts)
    {
        List<RepairNote> notes = [];
        double least = 1;
        for (int at = FirstBehind(doubts, citation.Span.Start); at < doubts.Count && doubts[at].Start < citation.Span.End; at++)
        {
            DoubtfulWord word = doubts[at];
            int from = Math.Max(word.Start, citation.Span.Start) - citation.Span.Start;
            string text = citation.Text[from..Math.Min(word.End - citation.Span.Start, citation.Text.Length)];
            if (IsOfNumberOrDate(text))
            {
                notes.Add(new RepairNote(Part, text, string.Create(CultureInfo.InvariantCulture, $"OCR {word.Confidence * 100:0}%")));
                least = Math.Min(least, word.Confidence);
            }
        }

        return notes.Count == 0 ? citation : citation with
        {
            Confidence = Math.Round(citation.Confidence * least, 2),
            Notes = [.. citation.Notes, .. notes],
        };
    }

    // The words of a citation that make its number and date are those with a digit or a stroke; the others are found again by the
    // grammars' lexicon, whatever a scanner made of them.
    private static bool IsOfNumberOrDate(string word) => word.Any(static c => char.IsAsciiDigit(c) || c == '/');

    private static int FirstBehind(IReadOnlyList<DoubtfulWord> doubts, int offset)
    {
        (int below, int above) = (0, doubts.Count);
        while (below < above)
        {
            int middle = below + (above - below) / 2;
            (below, above) = doubts[middle].End <= offset ? (middle + 1, above) : (below, middle);
        }

        return below;
    }
}
