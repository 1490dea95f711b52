using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Analysis;

/// <summary>Which documents are of a kind, with or without its diacritics, and of a place. Remembers the answer for
/// whatever documents have alike.</summary>
/// <param name="kind">Empty for all.</param>
/// <param name="place">Null for all.</param>
internal sealed class DocumentFilter(string kind, PlaceScope? place)
{
    private readonly string _kind = NameKey.Plain(kind);
    private readonly Dictionary<DocumentOrigin, bool> _known = [];

    /// <summary>True when a document is asked for.</summary>
    public bool Takes(DocumentRow document)
    {
        if (_kind.Length == 0 && place is null)
        {
            return true;
        }

        DocumentOrigin of = document.Origin;
        if (!_known.TryGetValue(of, out bool takes))
        {
            _known[of] = takes = (_kind.Length == 0 || NameKey.Plain(of.Kind) == _kind) && place?.Contains(of.Place, of.Province) != false;
        }

        return takes;
    }
}
