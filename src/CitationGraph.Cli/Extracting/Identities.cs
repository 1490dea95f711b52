using CitationGraph.Cli.Knowing;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Cli.Extracting;

/// <summary>Tells which instruments citations mean.</summary>
internal static class Identities
{
    /// <summary>The instruments of a document's citations, in their order. Called from several threads.</summary>
    public static IReadOnlyList<Identity> Of(Extraction extraction, Knowledge known)
    {
        if (extraction.Citations.Count == 0)
        {
            return [];
        }

        IReadOnlyList<ResolvedCitation> resolved = new CitationResolver(known.All).Resolve(extraction);
        var urns = new Dictionary<InstrumentId, string>();
        foreach (ResolvedCitation citation in resolved)
        {
            // One mention that states the date tells it for all.
            if (citation.Outcome == Outcome.Resolved && urns.GetValueOrDefault(citation.Id) is null or "")
            {
                urns[citation.Id] = Urn(citation, known.All.Find(citation.Id));
            }
        }

        return [.. resolved.Select(citation => citation.Outcome == Outcome.Resolved ? new Identity(citation.Id.Value, urns[citation.Id]) : default)];
    }

    /// <summary>The name from what is known of the instrument, else from what the citation states; a local body with the place
    /// that the resolution gave it.</summary>
    private static string Urn(ResolvedCitation citation, Instrument? known)
    {
        if (known?.Urn is { Length: > 0 } urn)
        {
            return urn;
        }

        Citation cited = citation.Citation;
        DateOnly? day = cited.Date is { IsFull: true, IsPossible: true } date ? new DateOnly(date.Year, date.Month, date.Day) : null;
        return UrnLex.Of(citation.Id.Body is { Length: > 0 } body ? body : cited.Issuer, cited.Type, day, cited.Number);
    }
}
