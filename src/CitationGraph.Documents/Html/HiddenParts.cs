namespace CitationGraph.Documents.Html;

/// <summary>Keeps track of whether what is read is shown to readers.</summary>
internal sealed class HiddenParts(string html)
{
    private readonly Dictionary<string, int> _lastEnds = new(StringComparer.Ordinal);
    private string _within = string.Empty;
    private int _depth;

    /// <summary>True within a part that is not shown.</summary>
    public bool Now => _depth > 0;

    /// <summary>An element begins.</summary>
    public void Enter(string name, int position)
    {
        if (Now)
        {
            _depth += name == _within ? 1 : 0;
            if (HtmlElements.EndsForeignContent(name) && _within is "svg" or "math")
            {
                _depth = 0;
            }
        }
        else if (HtmlElements.IsHidden(name) && position < LastEnd(name))
        {
            (_within, _depth) = (name, 1);
        }
    }

    /// <summary>An element ends.</summary>
    public void Leave(string name) => _depth -= Now && name == _within ? 1 : 0;

    // What is never closed hides nothing: losing the rest of a page is worse than reading too much.
    private int LastEnd(string name)
    {
        if (!_lastEnds.TryGetValue(name, out int position))
        {
            position = html.LastIndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
            _lastEnds.Add(name, position);
        }

        return position;
    }
}
