using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output.Html;

/// <summary>The text of a document with its citations marked in place. A citation within another is a mark within a mark;
/// one that runs over the end of another is marked as far as that end.</summary>
internal sealed class MarkedText(HtmlWriter html, Language language)
{
    /// <summary>Writes the text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="citations">Its citations in any order.</param>
    /// <param name="anchor">The anchor of a citation, by its index in the list.</param>
    public void Write(string text, IReadOnlyList<Citation> citations, Func<int, string> anchor)
    {
        int at = 0;
        Stack<int> open = new();
        foreach (int index in Outermost(citations))
        {
            int start = Math.Clamp(citations[index].Span.Start, at, text.Length);
            CloseUntil(start);
            html.Text(text.AsSpan(at, start - at));
            at = start;
            int end = Math.Clamp(citations[index].Span.End, start, open.TryPeek(out int around) ? around : text.Length);
            Open(citations[index], anchor(index));
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

    private static IEnumerable<int> Outermost(IReadOnlyList<Citation> citations) => Enumerable.Range(0, citations.Count)
        .OrderBy(index => citations[index].Span.Start)
        .ThenByDescending(index => citations[index].Span.End);

    private void Open(Citation citation, string anchor)
    {
        Role role = Roles.Of(citation.Relation);
        bool doubtful = Doubt.Concerns(citation);
        string title = Plain.Line($"{role.Label.In(language)}: {citation.Type} {citation.Number} {citation.Name}");
        html.Raw("<mark")
            .Attribute("id", anchor)
            .Attribute("class", doubtful ? $"{Roles.CssClass(role.Kind)} doubt" : Roles.CssClass(role.Kind))
            .Attribute("data-role", doubtful ? $"{role.Mark.In(language)}?" : role.Mark.In(language))
            .Attribute("title", doubtful ? $"{title} ({Doubt.Check.In(language)})" : title)
            .Raw(">");
    }
}
