using CitationGraph.Grammars;

namespace CitationGraph.Graph.Store;

/// <summary>A row of what stored documents state between instruments.</summary>
internal static class StoredRelation
{
    /// <summary>The columns that <see cref="Of"/> reads first, of <c>relations r</c>.</summary>
    public const string Columns = "r.source, r.relation, r.target, r.effective, r.partial, r.part, r.evidence";

    /// <summary>The relation of a row; null for one of a kind that is not known.</summary>
    public static Relation? Of(RawStatement row) => !RelationCodes.TryParse(row.Text(1), out RelationKind kind) ? null : new Relation
    {
        Source = new InstrumentId(row.Text(0)),
        Kind = kind,
        Target = new InstrumentId(row.Text(2)),
        Effective = Dates.Parse(row.Text(3)),
        Partial = row.Number(4) == 1,
        Part = row.Text(5),
        Provenance = Provenance.Ingested,
        Basis = row.Text(6),
    };
}
