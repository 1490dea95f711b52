using CitationGraph.Documents;
using CitationGraph.Grammars;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Pages;

/// <summary>A text with its citations marked in place, each followed by a link to its card that says its number and state. A
/// citation within another is nested; one that runs over the end of another is marked as far as that end. Where pages are
/// known, each begins with its number.</summary>
internal sealed class MarkedText(Review review)
{
    private readonly string _text = review.Text.Text;
    private int _page;

    /// <summary>Writes the text.</summary>
    public void Write(Html html)
    {
        string text = _text;
        int at = 0;
        Stack<(int End, ReviewedCitation Citation)> open = new();
        foreach (ReviewedCitation citation in review.Citations.OrderBy(static c => c.Citation.Span.Start).ThenByDescending(static c => c.Citation.Span.End))
        {
            TextSpan span = citation.Citation.Span;
            int start = Math.Clamp(span.Start, at, text.Length);
            CloseUntil(start);
            Plain(html, at, start);
            at = start;
            int end = Math.Clamp(span.End, start, open.TryPeek(out var around) ? around.End : text.Length);
            html.Write($"""<mark id="c{citation.Number}" class="{citation.State.Class()}" data-card="k{citation.Number}">""");
            open.Push((end, citation));
        }

        CloseUntil(int.MaxValue);
        Plain(html, at, text.Length);

        void CloseUntil(int position)
        {
            while (open.TryPeek(out (int End, ReviewedCitation Citation) last) && last.End <= position)
            {
                open.Pop();
                Plain(html, at, last.End);
                at = last.End;
                Tag(html, last.Citation);
                html.Write($"</mark>");
            }
        }
    }

    /// <summary>Text without marks, parted where pages begin.</summary>
    private void Plain(Html html, int from, int to)
    {
        IReadOnlyList<int> pages = review.Text.Pages;
        for (; _page < pages.Count && pages[_page] < to; _page++)
        {
            int start = Math.Max(from, pages[_page]);
            html.Writer.Text(_text.AsSpan(from, start - from));
            string label = html.Say($"Trang {_page + 1}", $"Page {_page + 1}");
            html.Write($"""<span class="page" role="note" aria-label="{label}" data-page="{label}"></span>""");
            from = start;
        }

        html.Writer.Text(_text.AsSpan(from, to - from));
    }

    private static void Tag(Html html, ReviewedCitation citation)
    {
        CitationState state = citation.State;
        Bilingual words = state.Words();
        html.Write($"""<a class="tag" href="#k{citation.Number}" aria-label="{citation.Number}{state.Sign()} {words}">{citation.Number}{state.Sign()}</a>""");
    }
}
