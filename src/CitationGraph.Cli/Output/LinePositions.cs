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
                // The next search of a long line goes on from here.
                _at = offset;
                break;
            }

            int next = _at + end + 1;
            next += text[next - 1] == '\r' && next < text.Length && text[next] == '\n' ? 1 : 0;
            if (next > offset)
            {
                _at += end;
                break;
            }

            (_at, _line, _lineStart) = (next, _line + 1, next);
        }

        return _line;
    }
}
