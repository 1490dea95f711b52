using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules.Header;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>The bases of papers that follow the first in one text, each under a letterhead of its own. A form in an appendix has no day.
/// <code>
/// later = letterhead with number and day, preamble
/// </code></summary>
internal sealed class LaterBases
{
    private const int Head = 3000;
    private const int FarthestCue = 1500;

    private readonly List<Preamble> _preambles = [];
    private int _next;

    /// <summary>Finds them.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="from">Where the text of the first paper begins.</param>
    /// <param name="drafts">What is cited; the number of a later letterhead is among it.</param>
    /// <param name="quoted">New text that the first paper quotes.</param>
    /// <param name="noise">How the text was read.</param>
    public static LaterBases Find(string text, int from, List<Draft> drafts, QuotedBlocks? quoted, NoiseProfile noise)
    {
        var found = new LaterBases();
        foreach (Draft draft in drafts)
        {
            if (draft.HasKindWord || draft.InheritsKind || draft.Number.Length == 0 || draft.Span.Start < from || !OpensLine(text, draft.Span.Start) || quoted?.Contains(draft.Span.Start) == true)
            {
                continue;
            }

            int start = LateLetterhead.CapitalsBefore(text, draft.Span.Start);
            HeaderReading head = HeaderRule.Read(text[start..Math.Min(text.Length, start + Head)], noise);
            if (head.Header.Number != draft.Number || !head.Header.Date.IsFull || head.Header.Type.Length == 0)
            {
                continue;
            }

            Preamble preamble = PreambleSearch.Find(text, start + head.End, noise);
            if (!preamble.IsEmpty && preamble.Start - start - head.End < FarthestCue)
            {
                found._preambles.Add(preamble);
                from = preamble.End;
            }
        }

        return found;
    }

    /// <summary>The role of what is cited there, <see cref="RelationKind.Cites"/> outside; offsets rise.</summary>
    public RelationKind At(int offset)
    {
        while (_next < _preambles.Count && _preambles[_next].End <= offset)
        {
            _next++;
        }

        return _next < _preambles.Count && _preambles[_next].Contains(offset) ? _preambles[_next].At(offset) : RelationKind.Cites;
    }

    /// <summary>'Số: 13/QĐ-UBND' on a line or in a cell of its own, not a citation that the wrapping set there.</summary>
    private static bool OpensLine(string text, int at)
    {
        int before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '*')
        {
            before--;
        }

        return text[at] == 'S' && (before < 0 || text[before] is '\n' or '|');
    }
}
