using System.Globalization;
using CitationGraph.Grammars;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Store;

/// <summary>The relations that a document states, between instruments instead of numbers.</summary>
internal static class StatedRelations
{
    public static IReadOnlyList<Relation> Of(Extraction extraction, DocumentContext context, IReadOnlyList<ResolvedCitation> citations)
    {
        var ids = new Dictionary<string, InstrumentId>(StringComparer.Ordinal) { [StatedRelation.Self] = context.Self };
        foreach (ResolvedCitation on in citations.Where(static c => c.Outcome == Outcome.Resolved))
        {
            ids.TryAdd(Name(on.Citation), on.Id);
        }

        var relations = new List<Relation>();
        foreach (StatedRelation stated in extraction.Relations)
        {
            if (ids.TryGetValue(stated.Source, out InstrumentId source) && Target(stated, ids, citations) is { IsEmpty: false } target && !source.IsEmpty && source != target)
            {
                relations.Add(new Relation
                {
                    Source = source,
                    Kind = stated.Relation,
                    Target = target,
                    Effective = stated.Effective.Day() ?? (stated.Source == StatedRelation.Self ? extraction.Header.Effective.Day() : null),
                    Partial = stated.Partial,
                    Part = stated.Partial ? Pinpoint(stated, citations) : string.Empty,
                    Provenance = Provenance.Ingested,
                    Basis = stated.EvidenceText,
                });
            }
        }

        return [.. relations.DistinctBy(static r => (r.Source, r.Kind, r.Target, r.Partial, r.Part))];
    }

    /// <summary>The citation that stands in the evidence decides where two instruments share a name or number.</summary>
    private static InstrumentId Target(StatedRelation stated, Dictionary<string, InstrumentId> ids, IReadOnlyList<ResolvedCitation> citations)
    {
        ResolvedCitation? near = citations.FirstOrDefault(c => c.Outcome == Outcome.Resolved && c.Citation.Span.Overlaps(stated.Evidence) && Name(c.Citation) == stated.Target);
        return near?.Id ?? ids.GetValueOrDefault(stated.Target, InstrumentId.None);
    }

    private static string Pinpoint(StatedRelation stated, IReadOnlyList<ResolvedCitation> citations) =>
        citations.FirstOrDefault(c => c.Citation.Span.Overlaps(stated.Evidence) && Name(c.Citation) == stated.Target)?.Citation.Pinpoint ?? string.Empty;

    /// <summary>As the grammars name the ends of relations: the number, or kind, name and year.</summary>
    private static string Name(Citation citation) => citation.Number.Length > 0
        ? citation.Number
        : string.Join(' ', new[] { citation.Type, citation.Name, citation.Date.IsEmpty ? string.Empty : citation.Date.Year.ToString(CultureInfo.InvariantCulture) }.Where(static p => p.Length > 0));
}
