using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Resolution;

/// <summary>Resolves citations that state a number.</summary>
internal sealed class NumberResolver(IKnowledge knowledge)
{
    public ResolvedCitation Resolve(Citation citation, Sign sign, DocumentContext context)
    {
        int year = sign.Year > 0 ? sign.Year : citation.Date.Year;
        if (BodyTable.IsCentral(sign))
        {
            return year > 0 ? Central(citation, sign, year) : ByRegistry(citation, sign, context);
        }

        return Local(citation, sign, year, context);
    }

    private ResolvedCitation Central(Citation citation, Sign sign, int year)
    {
        string kind = citation.Type;
        if (sign.Session > 0 && sign.Parts.Length == 1 && knowledge.BySign(sign) is { Count: > 0 } known && !known.Any(k => IsLaw(k.Kind) == IsLaw(kind)) && kind is "" or "Văn bản")
        {
            // The text does not say whether it is a law or a resolution; the registry does.
            kind = known.Count == 1 ? known[0].Kind : kind;
        }

        return new ResolvedCitation
        {
            Citation = citation,
            Outcome = Outcome.Resolved,
            Id = InstrumentId.Numbered(kind, sign, year, string.Empty),
            By = sign.Year > 0 ? ResolvedBy.Sign : ResolvedBy.StatedDate,
        };
    }

    /// <summary>A sign without its year: the registry may know one instrument of this sign that was there already.</summary>
    private ResolvedCitation ByRegistry(Citation citation, Sign sign, DocumentContext context)
    {
        Instrument[] known = [.. knowledge.BySign(sign).Where(k => k.Year > 0 && (context.Day is not { } day || (k.Issued ?? new DateOnly(k.Year, 1, 1)) <= day))];
        return known.Length == 1 && !RestartsYearly(sign)
            ? new ResolvedCitation { Citation = citation, Outcome = Outcome.Resolved, Id = known[0].Id, By = ResolvedBy.Registry }
            : Open(citation, "year", [.. known.Select(static k => k.Id)]);
    }

    private static ResolvedCitation Local(Citation citation, Sign sign, int year, DocumentContext context)
    {
        string body = citation.Issuer;
        bool completed = false;
        if (body.Length == 0)
        {
            body = OwnBodies.Of(sign, context);
            completed = body.Length > 0;
        }
        else if (OwnBodies.NeedsPlace(body) && context.Province.Length > 0)
        {
            body = OwnBodies.WithPlace(body, context);
            completed = true;
        }

        if (body.Length == 0)
        {
            InstrumentId[] candidates = year == 0 ? [] : [.. OwnBodies.Candidates(sign, context)
                .SelectMany(b => LocalBody.Of(sign, b, context.Province, context.Day)).Select(b => InstrumentId.Numbered(citation.Type, sign, year, b))];
            return Open(citation, "issuer", candidates);
        }

        if (year == 0)
        {
            return Open(citation, "year", []);
        }

        if (OwnBodies.LacksName(body))
        {
            return Open(citation, "place", []);
        }

        IReadOnlyList<string> bodies = LocalBody.Of(sign, body, context.Province, citation.Date.Day() ?? context.Day);
        return bodies.Count > 1
            ? Open(citation, "place", [.. bodies.Select(b => InstrumentId.Numbered(citation.Type, sign, year, b))])
            : new ResolvedCitation
            {
                Citation = citation,
                Outcome = Outcome.Resolved,
                Id = InstrumentId.Numbered(citation.Type, sign, year, bodies[0]),
                By = completed ? ResolvedBy.OwnPlace : ResolvedBy.StatedDate,
            };
    }

    /// <summary>Government, ministries: a new series every year, of which no registry has all.</summary>
    private static bool RestartsYearly(Sign sign) => !sign.IsParty && sign.Session == 0;

    private static bool IsLaw(string kind) => kind is "Luật" or "Bộ luật" or "Pháp lệnh";

    private static ResolvedCitation Open(Citation citation, string missing, InstrumentId[] candidates) => new()
    {
        Citation = citation,
        Outcome = candidates.Length > 0 ? Outcome.Ambiguous : Outcome.Unresolved,
        Candidates = candidates,
        Missing = missing,
    };
}
