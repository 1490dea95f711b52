using System.Text;

namespace CitationGraph.Documents.Word;

/// <summary>The text of one flow of paragraphs: the body, a text box, a footnote.</summary>
internal sealed class FlowBuilder
{
    private readonly Stack<int> _cells = new();
    private readonly List<string> _boxes = [];

    /// <summary>What was written.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Paragraphs open at the moment.</summary>
    public int Depth { get; private set; }

    /// <summary>A paragraph begins.</summary>
    public void OpenParagraph() => Depth++;

    /// <summary>A paragraph ends; the text boxes anchored in it follow it.</summary>
    /// <param name="joined">True where the mark of its end was deleted: the next paragraph goes on in the same line.</param>
    public void CloseParagraph(bool joined)
    {
        Depth--;
        if (!joined)
        {
            Text.Append('\n');
        }

        if (Depth == 0)
        {
            AppendBoxes();
        }
    }

    /// <summary>The flow ends; its text.</summary>
    public string End()
    {
        AppendBoxes();
        return Text.ToString();
    }

    /// <summary>The text of a box, to follow the paragraph that it is anchored in.</summary>
    public void AddBox(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(" \t\n\f"))
        {
            _boxes.Add(text);
        }
    }

    /// <summary>A cell of a table begins.</summary>
    public void OpenCell() => _cells.Push(Text.Length);

    /// <summary>A cell ends: short ones of a row are parted by tabs, those of several lines stand below each other, so that the
    /// columns of a letterhead are read one after the other.</summary>
    public void CloseCell()
    {
        int start = _cells.Pop();
        int end = Text.Length;
        while (end > start && Text[end - 1] == '\n')
        {
            end--;
        }

        Text.Length = end;
        Text.Append(Text.ToString(start, end - start).Contains('\n', StringComparison.Ordinal) ? '\n' : '\t');
    }

    /// <summary>A row of a table ends.</summary>
    public void CloseRow()
    {
        while (Text.Length > 0 && Text[^1] == '\t')
        {
            Text.Length--;
        }

        LineEnd();
    }

    private void AppendBoxes()
    {
        foreach (string box in _boxes)
        {
            LineEnd();
            Text.Append(box);
            LineEnd();
        }

        _boxes.Clear();
    }

    private void LineEnd()
    {
        if (Text.Length > 0 && Text[^1] != '\n')
        {
            Text.Append('\n');
        }
    }
}
