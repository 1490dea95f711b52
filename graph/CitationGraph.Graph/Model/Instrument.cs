namespace CitationGraph.Graph;

/// <summary>What is known of one instrument. Text values are empty when not known.</summary>
public sealed record Instrument
{
    /// <summary>Its identity.</summary>
    public required InstrumentId Id { get; init; }

    /// <summary>Canonical kind, 'Nghị định'.</summary>
    public required string Kind { get; init; }

    /// <summary>Số, ký hiệu; empty where it has none.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>Name of a law, code or ordinance without the kind.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Date of issue.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>Year of issue, 0 when not known.</summary>
    public int Year { get; init; }

    /// <summary>Issuing body.</summary>
    public string Issuer { get; init; } = string.Empty;

    /// <summary>First day in force.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>First day on which it is no longer in force by its own term.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>The status that a source states as such, <see cref="Validity.Unknown"/> where none does.</summary>
    public Validity Stated { get; init; } = Validity.Unknown;

    /// <summary>The day for which <see cref="Stated"/> was stated.</summary>
    public DateOnly? StatedOn { get; init; }

    /// <summary>How good the source is.</summary>
    public Provenance Provenance { get; init; } = Provenance.Unverified;

    /// <summary>The source in words.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>What officers call it: the number, or kind and name where it has none.</summary>
    public string Label => Number.Length > 0 ? Number : Id.Value;

    /// <summary>Its name by RFC 9676, empty where date or body is not known.</summary>
    public string Urn => UrnLex.Of(Issuer, Kind, Issued, Number);
}
