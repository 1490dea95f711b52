namespace CitationGraph.Grammars;

/// <summary>A relation between two instruments that the text states.</summary>
public sealed record StatedRelation
{
    /// <summary>The value of <see cref="Source"/> that stands for the document itself.</summary>
    public const string Self = "self";

    /// <summary>Number of the acting instrument, 'type name year' where it has none, or <see cref="Self"/>.</summary>
    public required string Source { get; init; }

    /// <summary>What it does.</summary>
    public required RelationKind Relation { get; init; }

    /// <summary>Number of the instrument acted upon, or 'type name year' where it has none.</summary>
    public required string Target { get; init; }

    /// <summary>True when only a part (articles, points, phrases) is concerned.</summary>
    public bool Partial { get; init; }

    /// <summary>When it takes effect, where the text says so.</summary>
    public CitedDate Effective { get; init; }

    /// <summary>The clause that says so.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>The clause's text, white space collapsed.</summary>
    public required string EvidenceText { get; init; }
}
