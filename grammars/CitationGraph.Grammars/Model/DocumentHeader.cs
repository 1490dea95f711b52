namespace CitationGraph.Grammars;

/// <summary>The document's own identity as its letterhead states it. Text values are empty when not stated.</summary>
public sealed record DocumentHeader
{
    /// <summary>Nothing recognised.</summary>
    public static readonly DocumentHeader Empty = new();

    /// <summary>Canonical kind, for example 'Kế hoạch'.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>Own số, ký hiệu; empty when blank.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>Own date.</summary>
    public CitedDate Date { get; init; }

    /// <summary>Issuing body in canonical full form, with its place.</summary>
    public string Issuer { get; init; } = string.Empty;

    /// <summary>The administrative unit of the issuing body, for example 'tỉnh Ninh Bình', 'xã Bình Giang'.</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>Trích yếu.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>When the document takes effect, where it says so.</summary>
    public CitedDate Effective { get; init; }
}
