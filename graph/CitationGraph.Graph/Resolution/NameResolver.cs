using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Resolution;

/// <summary>Resolves laws, codes, ordinances and the Constitution that are cited by name.</summary>
internal sealed class NameResolver(IKnowledge knowledge, StatusCalculator status)
{
    /// <summary>A law is in force at the latest so long after it was issued, where its day is not known.</summary>
    private const int LongestWaitInDays = 550;

    public ResolvedCitation Resolve(Citation citation, DocumentContext context, ResolvedCitation? outer)
    {
        Instrument[] named = [.. Named(citation)];
        if (!citation.Date.IsEmpty)
        {
            return ByDate(citation, named, context);
        }

        if (outer is not null && InsideAmendingLaw(citation, named, outer) is { } amended)
        {
            return amended;
        }

        DateOnly? day = outer is null ? context.Day : knowledge.Find(outer.Id)?.Issued ?? outer.Citation.Date.Day() ?? context.Day;
        return named.Length == 0 || day is null ? Open(citation, named.Length == 0 ? "name" : "year", named) : InForce(citation, named, day.Value);
    }

    private IEnumerable<Instrument> Named(Citation citation)
    {
        string name = citation.Type == "Hiến pháp" && citation.Name.Length == 0 ? "nước Cộng hòa xã hội chủ nghĩa Việt Nam" : citation.Name;
        return name.Length == 0 ? [] : knowledge.ByName(name).Where(i => i.Kind == citation.Type || (IsLaw(i.Kind) && IsLaw(citation.Type)));
    }

    private ResolvedCitation ByDate(Citation citation, Instrument[] named, DocumentContext context)
    {
        Instrument[] fitting = citation.Date.Day() is { } day
            ? [.. named.Where(i => i.Issued == day)]
            : [.. named.Where(i => i.Year == citation.Date.Year)];
        if (fitting.Length == 0 && citation.Date.IsFull)
        {
            // A day that the registry does not have: the year may be right and the day a slip.
            fitting = [.. named.Where(i => i.Year == citation.Date.Year)];
        }

        return fitting.Length switch
        {
            1 => Found(citation, fitting[0].Id, ResolvedBy.Name),
            0 when citation.Name.Length > 0 || citation.Type == "Hiến pháp" => Found(citation, InstrumentId.Named(citation.Type, citation.Name, citation.Date.Year), ResolvedBy.Name),
            0 => Open(citation, "name", named),
            // Two of the name in one year: the one in force at the document's day, if the others had ended by then.
            _ when !citation.Date.IsFull && context.Day is { } own && InForce(citation, fitting, own) is { Outcome: Outcome.Resolved } living => living,
            _ => Open(citation, "date", fitting),
        };
    }

    private ResolvedCitation? InsideAmendingLaw(Citation citation, Instrument[] named, ResolvedCitation outer)
    {
        Instrument[] targets = [.. named.Where(i => knowledge.DoneBy(outer.Id).Any(r => r.Target == i.Id))];
        return targets.Length == 1 ? Found(citation, targets[0].Id, ResolvedBy.AmendingLaw) : null;
    }

    /// <summary>The newest of the name that had taken effect and had not ended.</summary>
    private ResolvedCitation InForce(Citation citation, Instrument[] named, DateOnly day)
    {
        Instrument[] begun = [.. named.Where(i => Begin(i) <= day).OrderByDescending(Begin)];
        Instrument[] living = [.. begun.Where(i => !status.At(i.Id, day).Validity.HasEnded())];
        if (living.Length == 0)
        {
            // All of the name had ended: the last one is meant, and the check will say that it had.
            return begun.Length > 0 ? Found(citation, begun[0].Id, ResolvedBy.NameInForce) : Open(citation, "year", named);
        }

        Instrument newest = living[0];
        bool mayNotHaveBegun = newest.Effective is null && living.Length > 1
            && (newest.Issued ?? new DateOnly(newest.Year, 12, 31)).AddDays(LongestWaitInDays) > day;
        return mayNotHaveBegun ? Open(citation, "year", living[..2]) : Found(citation, newest.Id, ResolvedBy.NameInForce);
    }

    private static DateOnly Begin(Instrument instrument) =>
        instrument.Effective ?? instrument.Issued ?? (instrument.Year > 0 ? new DateOnly(instrument.Year, 12, 31) : DateOnly.MinValue);

    private static bool IsLaw(string kind) => kind is "Luật" or "Bộ luật";

    private static ResolvedCitation Found(Citation citation, InstrumentId id, ResolvedBy by) =>
        new() { Citation = citation, Outcome = Outcome.Resolved, Id = id, By = by };

    private static ResolvedCitation Open(Citation citation, string missing, Instrument[] candidates) => new()
    {
        Citation = citation,
        Outcome = candidates.Length > 1 ? Outcome.Ambiguous : Outcome.Unresolved,
        Candidates = [.. candidates.Select(static i => i.Id)],
        Missing = missing,
    };
}
