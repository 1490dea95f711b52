using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Analysis;

/// <summary>A row of the store's documents.</summary>
internal sealed class DocumentRow(StoredText path, StoredText title)
{
    private string? _path;
    private AffectedStep? _step;

    /// <summary>Its number in the store.</summary>
    public required long Doc { get; init; }

    /// <summary>The word that is its own id, 0 for none.</summary>
    public required long Self { get; init; }

    /// <summary>Its path.</summary>
    public string Path => _path ??= path.ToString();

    /// <summary>Its kind: 'Kế hoạch'.</summary>
    public required string Kind { get; init; }

    /// <summary>Its own number, empty when blank.</summary>
    public required string Number { get; init; }

    /// <summary>Its day; the earliest possible where it is undated; none where nothing tells.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>Its issuing body with its place.</summary>
    public required string Issuer { get; init; }

    /// <summary>Its place.</summary>
    public required string Place { get; init; }

    /// <summary>Its province.</summary>
    public required string Province { get; init; }

    /// <summary>Its title.</summary>
    public string Title => title.ToString();

    /// <summary>The document as one on the way to a norm.</summary>
    public AffectedStep Step => _step ??= new AffectedStep(Path, Kind, Number, Issuer, Day);

    /// <summary>Compares paths as the store orders them, by the bytes of UTF-8.</summary>
    public int ComparePath(DocumentRow other) => path.Utf8.SequenceCompareTo(other.PathUtf8);

    private ReadOnlySpan<byte> PathUtf8 => path.Utf8;
}
