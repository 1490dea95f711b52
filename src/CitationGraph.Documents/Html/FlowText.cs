using System.Text;

namespace CitationGraph.Documents.Html;

/// <summary>Text as it flows on a page: the breaks asked for between two words become one separator.</summary>
internal sealed class FlowText
{
    private readonly StringBuilder _text = new();
    private int _lineEnds;
    private bool _space;
    private bool _cell;
    private bool _dropLineEnd;

    /// <summary>At least so many line ends before the next word.</summary>
    public void Break(int lineEnds) => _lineEnds = Math.Max(_lineEnds, lineEnds);

    /// <summary>One more line end.</summary>
    public void LineEnd() => _lineEnds++;

    /// <summary>White space before the next word.</summary>
    public void Space() => _space = true;

    /// <summary>A new cell of a table row.</summary>
    public void Cell() => _cell = true;

    /// <summary>A line end that comes next does not count.</summary>
    public void DropLineEnd() => _dropLineEnd = true;

    /// <summary>Characters of the page.</summary>
    public void Append(string data, bool preformatted)
    {
        ReadOnlySpan<char> rest = data;
        if (_dropLineEnd && rest.StartsWith('\n'))
        {
            rest = rest[1..];
        }

        _dropLineEnd = false;
        while (!rest.IsEmpty)
        {
            int blank = preformatted ? rest.IndexOfAny('\r', '\n') : rest.IndexOfAny(" \t\r\n\f");
            ReadOnlySpan<char> word = blank < 0 ? rest : rest[..blank];
            if (!word.IsEmpty)
            {
                Separate();
                _text.Append(word);
            }

            if (blank < 0)
            {
                return;
            }

            _lineEnds += preformatted && rest[blank] == '\n' ? 1 : 0;
            _space |= !preformatted;
            rest = rest[(blank + 1)..];
        }
    }

    /// <summary>The whole text, ended by a line end unless empty.</summary>
    public override string ToString() => _text.Length == 0 ? string.Empty : _text.Append('\n').ToString();

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _ = _lineEnds > 0 ? _text.Append('\n', _lineEnds)
                : _cell ? _text.Append('\t')
                : _space ? _text.Append(' ')
                : _text;
        }

        (_lineEnds, _space, _cell) = (0, false, false);
    }
}
