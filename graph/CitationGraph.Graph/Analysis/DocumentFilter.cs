using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Analysis;

/// <summary>Which documents are of a kind and a place, old or new name; a province means its communes too. Remembers the answer
/// for every kind and place that it met.</summary>
internal sealed class DocumentFilter(string kind, string place)
{
    private readonly string _kind = NameKey.Of(kind), _place = NameKey.Of(place);
    private readonly string _province = place.Length > 0 ? Places.ProvinceToday(place) : string.Empty;
    private readonly Dictionary<(string Kind, string Place, string Province), bool> _known = [];

    /// <summary>True when a document is asked for.</summary>
    public bool Takes(DocumentRow document)
    {
        if (_kind.Length == 0 && _place.Length == 0)
        {
            return true;
        }

        (string, string, string) of = (document.Kind, document.Place, document.Province);
        if (!_known.TryGetValue(of, out bool takes))
        {
            _known[of] = takes = (_kind.Length == 0 || NameKey.Of(document.Kind) == _kind) && (_place.Length == 0 || IsIn(NameKey.Of(document.Place), document));
        }

        return takes;
    }

    private bool IsIn(string own, DocumentRow document) =>
        own == _place || own.EndsWith(" " + _place, StringComparison.Ordinal)
        || (document.Province.Length > 0 ? Places.ProvinceToday(document.Province) is { Length: > 0 } today && today == _province : Places.IsIn(document.Place, place));
}
