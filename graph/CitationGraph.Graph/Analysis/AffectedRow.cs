using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Analysis;

/// <summary>A document that depends on a norm that was changed.</summary>
public sealed record AffectedRow
{
    /// <summary>Path of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Its kind: 'Kế hoạch'.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Its issuing body with its place.</summary>
    public string Issuer { get; init; } = string.Empty;

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

    /// <summary>Since when; the last day of the year where only that is known.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>True when of <see cref="Since"/> only the year is known.</summary>
    public bool YearOnly { get; init; }

    /// <summary>The part of the norm that was changed, where not all.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>All that happened to the norm up to the as-of day, in order of time.</summary>
    public IReadOnlyList<StatusEvent> Events { get; init; } = [];

    /// <summary>True when no source says that the norm changed: it is concluded from the end of what it details.</summary>
    public bool Inferred { get; init; }

    /// <summary>The documents between this one and the norm, from what it cites on; empty where it cites the norm itself.</summary>
    public IReadOnlyList<AffectedStep> Steps { get; init; } = [];

    /// <summary>From what the document cites to the norm, by number; the norm alone where it cites it itself.</summary>
    public IReadOnlyList<string> Path => [.. Steps.Select(static s => s.Number.Length > 0 ? s.Number : s.Document), Norm];
}

/// <summary>A document on the way from another to a norm.</summary>
/// <param name="Document">Path.</param>
/// <param name="Kind">'Kế hoạch'.</param>
/// <param name="Number">Its number, empty when blank.</param>
/// <param name="Issuer">Its issuing body with its place.</param>
/// <param name="Issued">Its day.</param>
public sealed record AffectedStep(string Document, string Kind, string Number, string Issuer, DateOnly? Issued);
