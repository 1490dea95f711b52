using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Resolution;

/// <summary>From citations to instruments. Missing parts are looked for in this order: the same document cites the instrument
/// fully elsewhere; the registry knows only one; the name singles one out; the document's own day. What stays open is said to
/// be open, with its candidates. Never reads text.</summary>
public sealed class CitationResolver(IKnowledge knowledge)
{
    private readonly NumberResolver _numbers = new(knowledge);
    private readonly NameResolver _names = new(knowledge, new StatusCalculator(knowledge));

    /// <summary>The resolutions of all citations of a document, in its order.</summary>
    public IReadOnlyList<ResolvedCitation> Resolve(Extraction extraction) => Resolve(extraction, DocumentContext.Of(extraction));

    /// <summary>The resolutions of all citations of a document, in its order.</summary>
    public IReadOnlyList<ResolvedCitation> Resolve(Extraction extraction, DocumentContext context)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<Citation> citations = extraction.Citations;
        var places = new int[citations.Count];
        var distinct = new List<ResolvedCitation>();
        var known = new Dictionary<Mention, int>();
        for (int i = 0; i < places.Length; i++)
        {
            Citation citation = citations[i];
            ResolvedCitation? outer = Outer(citations, distinct, places, i);
            var mention = new Mention(citation.Type, citation.Number, citation.Date, citation.Issuer, citation.Name, outer?.Id ?? InstrumentId.None, outer?.Citation.Date ?? CitedDate.None);
            if (!known.TryGetValue(mention, out places[i]))
            {
                places[i] = distinct.Count;
                known.Add(mention, places[i]);
                distinct.Add(Sign.TryParse(citation.Number, out Sign sign) ? _numbers.Resolve(citation, sign, context) : _names.Resolve(citation, context, outer));
            }
        }

        SameDocument.Complete(distinct);
        return [.. citations.Select((citation, i) => distinct[places[i]].Of(citation))];
    }

    /// <summary>All that a resolution takes from a citation: what is cited a thousand times is resolved once.</summary>
    private readonly record struct Mention(string Type, string Number, CitedDate Date, string Issuer, string Name, InstrumentId Outer, CitedDate OuterDate);

    /// <summary>The law whose name the citation stands in, where it does.</summary>
    private static ResolvedCitation? Outer(IReadOnlyList<Citation> citations, List<ResolvedCitation> distinct, int[] places, int at)
    {
        for (int i = at - 1; i >= 0 && i > at - 8; i--)
        {
            TextSpan outer = citations[i].Span, inner = citations[at].Span;
            if (outer.Start <= inner.Start && outer.End >= inner.End)
            {
                return distinct[places[i]];
            }
        }

        return null;
    }
}
