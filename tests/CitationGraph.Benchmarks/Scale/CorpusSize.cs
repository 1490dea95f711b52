namespace CitationGraph.Benchmarks.Scale;

/// <summary>How large a generated corpus is. The same size and seed give the same corpus on every machine.</summary>
/// <param name="Documents">Documents; at least 1,000.</param>
/// <param name="Instruments">Instruments that are cited.</param>
/// <param name="CitationsEach">Citations of a document on average.</param>
/// <param name="Seed">Any number.</param>
public sealed record CorpusSize(int Documents, int Instruments, int CitationsEach, ulong Seed)
{
    /// <summary>200,000 documents with about 4 million citations over 60,000 instruments.</summary>
    public static readonly CorpusSize Full = Of(200_000);

    /// <summary>So many documents, in the proportions of <see cref="Full"/>.</summary>
    public static CorpusSize Of(int documents) => new(Math.Max(1_000, documents), Math.Max(1_000, documents) * 3 / 10, 20, 2026);
}
