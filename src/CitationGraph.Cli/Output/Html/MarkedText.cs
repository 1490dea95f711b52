namespace CitationGraph.Cli.Output.Html;

/// <summary>A text with marks in place. A mark within another is nested; one that runs over the end of another is marked as
/// far as that end.</summary>
internal static class MarkedText
{
    /// <summary>Writes the text.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">The document.</param>
    /// <param name="marks">Its marks in any order.</param>
    /// <param name="pages">Offsets at which pages start, where known: each page after the first is headed by its number.</param>
    /// <param name="pageTitle">The word before the number.</param>
    public static void Write(HtmlWriter html, string text, IReadOnlyList<Mark> marks, IReadOnlyList<int>? pages = null, string pageTitle = "")
    {
        int at = 0;
        int page = 1;
        Stack<int> open = new();
        foreach (Mark mark in marks.OrderBy(static mark => mark.Span.Start).ThenByDescending(static mark => mark.Span.End))
        {
            int start = Math.Clamp(mark.Span.Start, at, text.Length);
            CloseUntil(start);
            Plain(start);
            at = start;
            int end = Math.Clamp(mark.Span.End, start, open.TryPeek(out int around) ? around : text.Length);
            Open(html, mark);
            open.Push(end);
        }

        CloseUntil(int.MaxValue);
        Plain(text.Length);

        void CloseUntil(int position)
        {
            while (open.TryPeek(out int end) && end <= position)
            {
                open.Pop();
                Plain(end);
                html.Raw("</mark>");
                at = end;
            }
        }

        void Plain(int end)
        {
            int from = at;
            for (; page < pages?.Count && pages[page] < end; page++)
            {
                int start = Math.Max(from, pages[page]);
                html.Text(text.AsSpan(from, start - from)).Raw("<span class=\"page\">").Text($"{pageTitle} ").Number(page + 1).Raw("</span>");
                from = start;
            }

            html.Text(text.AsSpan(from, end - from));
        }
    }

    private static void Open(HtmlWriter html, Mark mark) => html.Raw("<mark")
        .Attribute("id", mark.Anchor)
        .Attribute("class", mark.Class)
        .Attribute("data-role", mark.Label)
        .Attribute("title", mark.Title)
        .Raw(">");
}
