namespace CitationGraph.Documents;

/// <summary>When the picture of a page is read by OCR.</summary>
public enum OcrMode
{
    /// <summary>Where there is no text, or text that is not Vietnamese while the picture is.</summary>
    Auto,

    /// <summary>Every page of a PDF, whatever text it brings, and pictures.</summary>
    Always,

    /// <summary>Never: scans are told, not read.</summary>
    Never,
}
