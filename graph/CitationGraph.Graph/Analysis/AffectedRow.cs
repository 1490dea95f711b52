namespace CitationGraph.Graph.Analysis;

/// <summary>A document that depends on a norm that was changed.</summary>
public sealed record AffectedRow
{
    /// <summary>Path of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Its own number, empty when blank.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>Its title.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Its place.</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>Its day; the earliest possible where it is undated; none where nothing tells.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>Number or name of the norm.</summary>
    public required string Norm { get; init; }

    /// <summary>The norm.</summary>
    public required InstrumentId Id { get; init; }

    /// <summary>Code of how the document uses the norm, or the document on its path.</summary>
    public string Relation { get; init; } = string.Empty;

    /// <summary>The parts cited, parted by '; '.</summary>
    public string Pinpoint { get; init; } = string.Empty;

    /// <summary>Status at the document's day.</summary>
    public Validity Then { get; init; }

    /// <summary>Status at the as-of day.</summary>
    public Validity Now { get; init; }

    /// <summary>The instrument that changed the norm.</summary>
    public InstrumentId By { get; init; } = InstrumentId.None;

    /// <summary>Since when.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>From what the document cites to the norm; the norm alone where it cites it itself.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];
}

/// <summary>What to ask for.</summary>
public sealed record AffectedFilter
{
    /// <summary>The day that counts as now.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Only this norm, or what it changed; empty for all.</summary>
    public InstrumentId By { get; init; } = InstrumentId.None;

    /// <summary>Only changes since this day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only documents of this kind; empty for all.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>Only documents of this place, old or new name; a province means its communes too; empty for all.</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>Documents that depend on an affected document too.</summary>
    public bool Transitive { get; init; }

    /// <summary>The longest path of documents.</summary>
    public int Depth { get; init; } = 10;
}
