using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Analysis;

/// <summary>What to ask for.</summary>
public sealed record AffectedFilter
{
    /// <summary>The day that counts as now.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Only this norm, and what it changed or let fall; empty for all.</summary>
    public InstrumentId By { get; init; } = InstrumentId.None;

    /// <summary>Only changes since this day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only documents of this kind, with or without its diacritics; empty for all.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>Only documents of this place; null for all.</summary>
    public PlaceScope? Place { get; init; }

    /// <summary>Only norms that documents rest on, see <see cref="UseWeight"/>; no mere mentions.</summary>
    public bool BasisOnly { get; init; }

    /// <summary>Documents that depend on an affected document too.</summary>
    public bool Transitive { get; init; }

    /// <summary>The longest path of documents.</summary>
    public int Depth { get; init; } = 10;
}
