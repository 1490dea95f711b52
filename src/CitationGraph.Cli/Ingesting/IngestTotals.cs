using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Ingesting;

/// <summary>Counts over a run of <c>ingest</c>.</summary>
/// <param name="Added">Documents that are new.</param>
/// <param name="Replaced">Documents whose text changed, or that an older program had read.</param>
/// <param name="Unchanged">Documents that were there already.</param>
/// <param name="Removed">Documents taken out because their files are gone.</param>
/// <param name="Citations">Mentions in the new and replaced documents.</param>
/// <param name="Resolved">Those of them whose instrument is known.</param>
/// <param name="Relations">What the new and replaced documents state that instruments do to each other.</param>
internal readonly record struct IngestTotals(int Added, int Replaced, int Unchanged, int Removed, int Citations, int Resolved, int Relations)
{
    /// <summary>These counts and one document more.</summary>
    public IngestTotals With(StoredDocument document, StoreOutcome outcome) => outcome switch
    {
        StoreOutcome.Unchanged => this with { Unchanged = Unchanged + 1 },
        StoreOutcome.Added => Counted(document) with { Added = Added + 1 },
        _ => Counted(document) with { Replaced = Replaced + 1 },
    };

    private IngestTotals Counted(StoredDocument document) => this with
    {
        Citations = Citations + document.Citations.Count,
        Resolved = Resolved + document.Citations.Count(static c => c.Outcome == Outcome.Resolved),
        Relations = Relations + document.Relations.Count,
    };
}
