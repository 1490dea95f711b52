using CitationGraph.Documents.Scans;

namespace CitationGraph.Documents.Pdf;

/// <summary>Decides for each page of a PDF whether its text layer is taken or its picture is read by OCR.</summary>
/// <param name="name">The file.</param>
/// <param name="options">When OCR is wanted.</param>
/// <param name="images">The pages as pictures.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class PdfScan(string name, ReadOptions options, PdfImages images, CancellationToken cancellation)
{
    private readonly ScanReader _reader = new(name, options, cancellation);

    // The page that was read to compare it with the text layer.
    private PageReading? _compared;

    /// <summary>The text.</summary>
    /// <param name="layer">What the text layer has.</param>
    public DocumentContent Read(TextLayer layer)
    {
        List<Bilingual> notes = [.. layer.Notes];
        var pages = layer.Pages.Select(static page => new PageText(page)).ToArray();
        int[] toRead = options.Ocr == OcrMode.Always ? [.. Enumerable.Range(1, pages.Length)] : Chosen(layer, notes);
        if (toRead.Length > 0)
        {
            Replace(pages, toRead, notes);
        }

        return PageJoin.Content(pages, notes);
    }

    private void Replace(PageText[] pages, int[] toRead, List<Bilingual> notes)
    {
        IReadOnlyList<PageReading> readings;
        try
        {
            images.Measure(pages.Length);
            int[] more = [.. toRead.Where(page => page != _compared?.Number)];
            readings = more.Length == 0 ? [_compared!]
                : [.. _reader.Read(images, more).Concat(_compared is null ? [] : [_compared]).OrderBy(static reading => reading.Number)];
        }
        catch (UnreadableException e) when (pages.Any(static page => TextLayer.HasLetters(page.Text)))
        {
            // What text there is comes without them.
            notes.Add(Notes.ScansNotRead(toRead.Length, e.Problem));
            return;
        }

        foreach (PageReading reading in readings.Where(static reading => reading.Problem is null))
        {
            pages[reading.Number - 1] = reading.Read.Page;
        }

        notes.AddRange(ScanNotes.Of(readings, toRead.Length));
    }

    /// <summary>The pages whose text layer is of no use.</summary>
    private int[] Chosen(TextLayer layer, List<Bilingual> notes)
    {
        int[] all = [.. Enumerable.Range(1, layer.Pages.Count)];
        int[] foreign = [.. all.Where(page => TextLayer.IsForeign(layer.Pages[page - 1]))];
        bool replaced = foreign.Length > 0 && ReadsBetter(layer, foreign, notes);
        int[] few = [.. all.Where(page => TextLayer.HasFewLetters(layer.Pages[page - 1])).Except(foreign)];
        IReadOnlySet<int> scans = few.Any(page => TextLayer.HasLetters(layer.Pages[page - 1])) ? images.Scans(layer.Pages.Count) : new HashSet<int>();
        return [.. all.Where(page => !TextLayer.HasLetters(layer.Pages[page - 1])
            || few.Contains(page) && scans.Contains(page)
            || replaced && foreign.Contains(page))];
    }

    /// <summary>Compares the text layer with what OCR reads, on the page with the most text.</summary>
    private bool ReadsBetter(TextLayer layer, int[] foreign, List<Bilingual> notes)
    {
        int page = foreign.MaxBy(page => layer.Pages[page - 1].Length);
        try
        {
            images.Measure(layer.Pages.Count);
            PageReading read = _reader.Read(images, [page])[0];
            string text = read.Read.Page.Text;
            bool better = !TextLayer.IsForeign(text) && TextLayer.Vietnamese(text) > 2 * TextLayer.Vietnamese(layer.Pages[page - 1]);
            _compared = better ? read : null;
            notes.Add(better ? Notes.LayerReplaced(foreign.Length) : Notes.LayerKept);
            return better;
        }
        catch (UnreadableException e)
        {
            notes.Add(Notes.ScansNotRead(foreign.Length, e.Problem));
            return false;
        }
    }
}
