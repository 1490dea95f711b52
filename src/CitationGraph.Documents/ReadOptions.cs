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

    /// <summary>Told of every page by readers that take seconds (scans), on the thread that reads; null for nobody.</summary>
    public Action<ReadProgress>? Progress { get; init; }
}
