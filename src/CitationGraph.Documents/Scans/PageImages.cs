using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Scans;

/// <summary>A document as pictures of its pages.</summary>
internal abstract class PageImages
{
    /// <summary>A hash of the file.</summary>
    public abstract string Hash { get; }

    /// <summary>What else than the file decides what is read.</summary>
    public abstract string Way { get; }

    /// <summary>Reads one page. Called from several threads.</summary>
    /// <param name="page">Counted from 1.</param>
    /// <param name="folder">A folder for this page alone.</param>
    /// <returns>Tesseract's table of words.</returns>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public abstract string Read(int page, TemporaryFolder folder);
}
