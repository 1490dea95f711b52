using System.Text;

namespace CitationGraph.Documents.Scans;

/// <summary>Makes one text of pages.</summary>
internal static class PageJoin
{
    /// <summary>The text, its pages one after the other with a form feed behind each, without page numbers and running heads.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="notes">What the user should know.</param>
    public static DocumentContent Content(PageText[] pages, IReadOnlyList<Bilingual> notes)
    {
        StringBuilder text = new();
        List<int> starts = [];
        List<DoubtfulWord> doubts = [];
        foreach (PageText page in Pdf.PageFurnitureOf.Without(pages))
        {
            starts.Add(text.Length);
            int start = text.Length;
            doubts.AddRange(page.Doubts.Select(word => word.Moved(start)));
            text.Append(page.Text).Append('\f');
        }

        return new DocumentContent(text.ToString()) { Notes = notes, Pages = starts, Doubts = doubts };
    }
}
