using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>What ends, said behind it, and what a clause names only to tell of another instrument.</content>
internal sealed partial class ContextReader
{
    private const int LongestSubject = 60;
    private const string Verb = "bãi bỏ";

    /// <summary>'Thông tư A, Thông tư B bị bãi bỏ kể từ ngày ...': all of the sentence before the words.</summary>
    private void MarkEnded()
    {
        if (!_enacts || !_text.AsSpan(_preamble.End).Contains(Verb, StringComparison.Ordinal))
        {
            return;
        }

        Span<char> buffer = stackalloc char[LeadLength];
        int next = 0;
        for (int verb = NextVerb(_preamble.End); verb >= 0 && verb < _enactingEnd; verb = NextVerb(verb + Verb.Length))
        {
            if (!IsSuffered(verb) || (_quoted?.Contains(verb) ?? false))
            {
                continue;
            }

            int start = Paragraphs.SentenceStart(_text, verb, Paragraphs.Start(_text, verb, _preamble.End));
            while (next < _drafts.Count && _drafts[next].Span.Start < start)
            {
                next++;
            }

            if (next == _drafts.Count || !IsSubject(Clause(start, _drafts[next].Span.Start, buffer)))
            {
                continue;
            }

            bool told = false;
            int first = next;
            for (; next < _drafts.Count && _drafts[next].Span.End <= verb; next++)
            {
                if (_drafts[next].IsInner)
                {
                    continue;
                }

                told = next > first && TellsOf(_drafts[next - 1], _drafts[next], told);
                ReadOnlySpan<char> before = Clause(start, _drafts[next].Span.Start, buffer);
                if (!told && !IsShortName(_drafts[next].Span.Start) && !IsException(before) && !(next > first && IsTitleOfPrevious(_drafts[next], before)))
                {
                    Act(_drafts[next], RelationKind.Repeals, before);
                }
            }
        }
    }

    private int NextVerb(int from)
    {
        int at = _text.AsSpan(from).IndexOf(Verb, StringComparison.Ordinal);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>'bị bãi bỏ.', 'đều bãi bỏ', 'được bãi bỏ kể từ ngày': the clause ends with it.</summary>
    private bool IsSuffered(int verb)
    {
        const int Around = 12;
        ReadOnlySpan<char> before = Paragraphs.Folded(_text, Math.Max(0, verb - Around), verb, stackalloc char[Around]).TrimEnd();
        if (!before.EndsWith(" bi", StringComparison.Ordinal) && !before.EndsWith(" deu", StringComparison.Ordinal) && !before.EndsWith(" deu bi", StringComparison.Ordinal) && !before.EndsWith(" duoc", StringComparison.Ordinal))
        {
            return false;
        }

        int end = verb + Verb.Length;
        ReadOnlySpan<char> behind = Paragraphs.Folded(_text, end, Math.Min(_text.Length, end + Around), stackalloc char[Around]).Trim();
        return behind.IsEmpty || behind[0] is '.' or ';' or '\n' || behind.StartsWith("ke tu", StringComparison.Ordinal) || behind.StartsWith("tu ngay", StringComparison.Ordinal);
    }

    /// <summary>Nothing but a part of the instrument stands before it: what was issued under it ('giấy phép theo ...') may end, too.</summary>
    private static bool IsSubject(ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> words = PartWords.Trim(ActRule.SkipItem(lead[(lead.LastIndexOf(';') + 1)..]));
        return words.IsEmpty || (words.Length < LongestSubject && !words.Contains("truong hop", StringComparison.Ordinal)
            && (words.StartsWith("cac quy dinh", StringComparison.Ordinal) || words.StartsWith("quy dinh", StringComparison.Ordinal) || words.StartsWith("nhung quy dinh", StringComparison.Ordinal) || words.StartsWith("noi dung", StringComparison.Ordinal)
                || words.EndsWith("co hieu luc thi hanh", StringComparison.Ordinal) || words.EndsWith("co hieu luc", StringComparison.Ordinal)));
    }

    /// <summary>'(sau đây gọi là Luật X)', '(sau đây viết tắt là “Thông tư A”)'.</summary>
    private bool IsShortName(int at)
    {
        const int LongestDefinition = 24;
        int end = at;
        while (end > 0 && (char.IsWhiteSpace(_text[end - 1]) || Fold.Of(_text[end - 1]) == '"'))
        {
            end--;
        }

        if (end < 2 || Fold.Of(_text[end - 1]) != 'a' || Fold.Of(_text[end - 2]) != 'l')
        {
            return false;
        }

        ReadOnlySpan<char> before = Paragraphs.Folded(_text, Math.Max(0, end - LongestDefinition), end, stackalloc char[LongestDefinition]);
        return before.EndsWith("goi la", StringComparison.Ordinal) || before.EndsWith("tat la", StringComparison.Ordinal) || before.EndsWith("chung la", StringComparison.Ordinal);
    }

    /// <summary>'... thay thế Thông tư A về phí quy định tại Nghị định B': B stands in the title of A.</summary>
    private bool IsTitleOfPrevious(Draft draft, ReadOnlySpan<char> lead)
    {
        ReadOnlySpan<char> between = BehindPrevious(draft, lead);
        if (_titled is not null && between.Length < lead.Length && !between.Contains(';') && ListRule.Joins(_text, _titled.Span.End, draft.Span.Start) && _titled.Type == draft.Type)
        {
            _titled = draft;
            return true;
        }

        bool titled = HangsOn(between, lead);
        _titled = titled ? draft : null;
        return titled;
    }

    /// <summary>The instrument that stands in the title of the one before it: what is joined to it stands there, too.</summary>
    private Draft? _titled;

    private bool HangsOn(ReadOnlySpan<char> between, ReadOnlySpan<char> lead)
    {
        if (between.Length == lead.Length || between.Contains(';') || between.TrimStart() is not [not ',', ..] title || title.StartsWith("va ", StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> words = PartWords.Trim(between);
        foreach (string leads in Basis)
        {
            if (words.EndsWith(leads, StringComparison.Ordinal))
            {
                return !words.EndsWith("kem theo", StringComparison.Ordinal);
            }
        }

        return !_noise.IsNoisy && title.StartsWith("ve ", StringComparison.Ordinal) && words.EndsWith(" thu hoi", StringComparison.Ordinal);
    }

    /// <summary>'b) Nghị định A sửa đổi, bổ sung một số điều của Nghị định B về phí và Nghị định C;': an item names one instrument that ends.</summary>
    private bool IsAlsoAmended(Draft draft, int paragraph, ReadOnlySpan<char> lead)
    {
        if (_amending.By is not { } by || by.Span.Start < paragraph || by.Type != draft.Type || (Paragraphs.ItemMark(_text, SkipBlank(paragraph)) == 0 && !ActRule.Introduces(lead, out _)))
        {
            return false;
        }

        ReadOnlySpan<char> between = _text.AsSpan(_amending.End, draft.Span.Start - _amending.End);
        return !between.Contains(';') && !between.Contains('\n') && between.TrimEnd().EndsWith(" và", StringComparison.Ordinal);
    }

    private static readonly string[] Basis = [" thuc hien", " thi hanh", " trien khai", " quy dinh trong", " quy dinh tai", " theo"];

    /// <summary>'Thay thế cụm từ “Nghị định A” bằng cụm từ ...': the words are exchanged, not the instrument.</summary>
    private bool IsInPhrase(int from, int at)
    {
        ReadOnlySpan<char> before = _text.AsSpan(from, at - from);
        int open = before.LastIndexOf('“');
        return open >= 0 && before.LastIndexOf('”') < open && Paragraphs.Folded(_text, Math.Max(0, from + open - LongestPhraseWord), from + open, stackalloc char[LongestPhraseWord]).TrimEnd().EndsWith(" tu", StringComparison.Ordinal);
    }

    private const int LongestPhraseWord = 8;
}
