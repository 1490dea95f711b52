using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>The list at the head of a consolidated text.
/// <code>
/// head = instrument ... 'được sửa đổi, bổ sung bởi:' amender { ';' amender }      each amender in a paragraph of its own
/// </code></content>
internal sealed partial class ContextReader
{
    private const int LongestItemMark = 6;
    private const int LongestAnnouncement = 60;

    private Draft? _consolidated;
    private int _lastAmender;

    /// <summary>True for an amender of <see cref="_consolidated"/>.</summary>
    private bool IsListedAmender(Draft draft)
    {
        if (!BeginsParagraph(draft.Span.Start, out int before) || before < 0 || (_text[before] != ':' && (_consolidated is null || _text[before] is not (';' or '.'))))
        {
            return false;
        }

        int paragraph = Paragraphs.Start(_text, before, 0);
        if (_text[before] != ':')
        {
            bool listed = paragraph <= _lastAmender;
            _lastAmender = listed ? draft.Span.Start : _lastAmender;
            return listed;
        }

        ReadOnlySpan<char> lead = Clause(Math.Max(paragraph, before - LongestAnnouncement), before, stackalloc char[LongestAnnouncement]).TrimEnd();
        if (!lead.EndsWith(" boi", StringComparison.Ordinal) || !lead.Contains("duoc sua doi", StringComparison.Ordinal))
        {
            return false;
        }

        Draft? first = null;
        for (int i = _drafts.BinarySearch(draft, ByStart) - 1; i >= 0 && _drafts[i].Span.Start >= paragraph; i--)
        {
            first = _drafts[i].Type == draft.Type || first is null ? _drafts[i] : first;
        }

        if (first is null)
        {
            return false;
        }

        (_consolidated, _lastAmender) = (first, draft.Span.Start);
        return true;
    }

    /// <summary>True where a line begins at the offset, behind the mark of an item at most.</summary>
    /// <param name="start">Where a citation begins.</param>
    /// <param name="before">The last character before the line, or -1.</param>
    private bool BeginsParagraph(int start, out int before)
    {
        int line = start;
        while (line > 0 && _text[line - 1] != '\n' && start - line < LongestItemMark)
        {
            line--;
        }

        before = line - 1;
        int first = SkipBlank(line);
        if ((line > 0 && _text[line - 1] != '\n') || (first < start && SkipBlank(first + Paragraphs.ItemMark(_text, first)) != start))
        {
            return false;
        }

        while (before >= 0 && start - before < LongestGap && Fold.Of(_text[before]) is ' ' or '\n' or Fold.Nothing)
        {
            before--;
        }

        return true;
    }
}
