using CitationGraph.Grammars;

namespace CitationGraph.Graph.Resolution;

/// <summary>'Luật Bầu cử' of a plan that cites the 'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân', where no law has the
/// short name.</summary>
internal sealed class LongerNames
{
    private const int ShortestStart = 3;

    private readonly (string Key, string Type, InstrumentId Id, int Place)[] _names;

    /// <summary>Over the resolutions of a document.</summary>
    public LongerNames(IEnumerable<ResolvedCitation> resolutions)
    {
        _names = [.. resolutions.Where(static r => r.Outcome == Outcome.Resolved && r.Citation.Name.Length > 0)
            .Select(static (r, place) => (Key: NameKey.Of(r.Citation.Name), r.Citation.Type, r.Id, place))
            .OrderBy(static name => name.Key, StringComparer.Ordinal)];
    }

    /// <summary>The instruments whose names begin with that of a citation that states no date, in text order.</summary>
    public InstrumentId[] Of(Citation citation)
    {
        string start = NameKey.Of(citation.Name) + " ";
        return start.Length < ShortestStart || !citation.Date.IsEmpty
            ? []
            : [.. From(start).TakeWhile(name => name.Key.StartsWith(start, StringComparison.Ordinal)).Where(name => name.Type == citation.Type)
                .OrderBy(static name => name.Place).Select(static name => name.Id).Distinct()];
    }

    /// <summary>The names from the first on that is not before <paramref name="start"/>.</summary>
    private ArraySegment<(string Key, string Type, InstrumentId Id, int Place)> From(string start)
    {
        int low = 0;
        for (int high = _names.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_names[middle].Key, start) < 0 ? (middle + 1, high) : (low, middle);
        }

        return new ArraySegment<(string Key, string Type, InstrumentId Id, int Place)>(_names, low, _names.Length - low);
    }
}
