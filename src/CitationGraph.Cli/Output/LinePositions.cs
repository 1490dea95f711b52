using System.Globalization;

namespace CitationGraph.Cli.Output;

/// <summary>Turns offsets into line and column, both counted from 1, as editors show them. Offsets that do not go back
/// are found in one pass over the text.</summary>
internal sealed class LinePositions(string text)
{
    private int _at;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Line and column, for example <c>12:5</c>.</summary>
    public string Of(int offset) => string.Create(CultureInfo.InvariantCulture, $"{LineOf(offset)}:{ColumnOf(offset)}");

    /// <summary>The column, counted from 1.</summary>
    public int ColumnOf(int offset)
    {
        LineOf(offset);
        return Math.Clamp(offset, 0, text.Length) - _lineStart + 1;
    }

    /// <summary>The line, counted from 1.</summary>
    public int LineOf(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        if (offset < _lineStart)
        {
            (_at, _line, _lineStart) = (0, 1, 0);
        }

        while (_at < offset)
        {
            int end = text.AsSpan(_at, offset - _at).IndexOfAny('\r', '\n');
            if (end < 0)
            {
                break;
            }

            _at += end + 1;
            if (text[_at - 1] == '\r' && _at < text.Length && text[_at] == '\n')
            {
                _at++;
            }

            if (_at <= offset)
            {
                _line++;
                _lineStart = _at;
            }
        }

        return _line;
    }
}
