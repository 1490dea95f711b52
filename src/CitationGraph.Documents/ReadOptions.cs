using CitationGraph.Documents.Scans;

namespace CitationGraph.Documents;

/// <summary>Bounds and ways of reading; use <c>with</c> to change one.</summary>
public readonly record struct ReadOptions()
{
    /// <summary>The largest <see cref="MaxBytes"/>: beyond it a text may not fit one string.</summary>
    public const long LargestMaxBytes = 1L << 30;

    /// <summary>Documents above this many bytes are refused. 256 MB unless set.</summary>
    public long MaxBytes { get; init; } = 256L << 20;

    /// <summary>The encoding of text files and web pages; recognised unless set.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Recognised;

    /// <summary>When pages are read by OCR. Where the text of a page is not to be had otherwise, unless set.</summary>
    public OcrMode Ocr { get; init; } = OcrMode.Auto;

    /// <summary>At most so many pages of one document are read by OCR; that the others are not is said. 1,000 unless set.</summary>
    public int MaxScannedPages { get; init; } = 1000;

    /// <summary>Pages that OCR read before; none are remembered unless set.</summary>
    public ReadPages? ReadBefore { get; init; }

    /// <summary>Told of every page by readers that take seconds (scans), one after the other in the order of pages, on a thread that
    /// reads; null for nobody.</summary>
    public Action<ReadProgress>? Progress { get; init; }
}
