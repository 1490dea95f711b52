namespace CitationGraph.Cli.Output.Html;

/// <summary>A text with marks in place. A mark within another is nested; one that runs over the end of another is marked as
/// far as that end.</summary>
internal static class MarkedText
{
    /// <summary>Writes the text.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">The document.</param>
    /// <param name="marks">Its marks in any order.</param>
    public static void Write(HtmlWriter html, string text, IReadOnlyList<Mark> marks)
    {
        int at = 0;
        Stack<int> open = new();
        foreach (Mark mark in marks.OrderBy(static mark => mark.Span.Start).ThenByDescending(static mark => mark.Span.End))
        {
            int start = Math.Clamp(mark.Span.Start, at, text.Length);
            CloseUntil(start);
            html.Text(text.AsSpan(at, start - at));
            at = start;
            int end = Math.Clamp(mark.Span.End, start, open.TryPeek(out int around) ? around : text.Length);
            Open(html, mark);
            open.Push(end);
        }

        CloseUntil(int.MaxValue);
        html.Text(text.AsSpan(at));

        void CloseUntil(int position)
        {
            while (open.TryPeek(out int end) && end <= position)
            {
                open.Pop();
                html.Text(text.AsSpan(at, end - at)).Raw("</mark>");
                at = end;
            }
        }
    }

    private static void Open(HtmlWriter html, Mark mark) => html.Raw("<mark")
        .Attribute("id", mark.Anchor)
        .Attribute("class", mark.Class)
        .Attribute("data-role", mark.Label)
        .Attribute("title", mark.Title)
        .Raw(">");
}
