using CitationGraph.Documents;
using CitationGraph.Grammars;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Pages;

/// <summary>A text with its citations marked in place, each followed by a link to its card that says its number and state. A
/// citation within another is nested; one that runs over the end of another is marked as far as that end.</summary>
internal static class MarkedText
{
    /// <summary>Writes the text.</summary>
    public static void Write(Html html, string text, IReadOnlyList<ReviewedCitation> citations)
    {
        int at = 0;
        Stack<(int End, ReviewedCitation Citation)> open = new();
        foreach (ReviewedCitation citation in citations.OrderBy(static c => c.Citation.Span.Start).ThenByDescending(static c => c.Citation.Span.End))
        {
            TextSpan span = citation.Citation.Span;
            int start = Math.Clamp(span.Start, at, text.Length);
            CloseUntil(start);
            html.Writer.Text(text.AsSpan(at, start - at));
            at = start;
            int end = Math.Clamp(span.End, start, open.TryPeek(out var around) ? around.End : text.Length);
            html.Write($"""<mark id="c{citation.Number}" class="{citation.State.Class()}" data-card="k{citation.Number}">""");
            open.Push((end, citation));
        }

        CloseUntil(int.MaxValue);
        html.Writer.Text(text.AsSpan(at));

        void CloseUntil(int position)
        {
            while (open.TryPeek(out (int End, ReviewedCitation Citation) last) && last.End <= position)
            {
                open.Pop();
                html.Writer.Text(text.AsSpan(at, last.End - at));
                at = last.End;
                Tag(html, last.Citation);
                html.Write($"</mark>");
            }
        }
    }

    private static void Tag(Html html, ReviewedCitation citation)
    {
        CitationState state = citation.State;
        Bilingual words = state.Words();
        html.Write($"""<a class="tag" href="#k{citation.Number}" aria-label="{citation.Number}{state.Sign()} {words}">{citation.Number}{state.Sign()}</a>""");
    }
}
