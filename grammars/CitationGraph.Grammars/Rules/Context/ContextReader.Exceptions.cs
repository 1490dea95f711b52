using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>What a repeal leaves in force.</content>
internal sealed partial class ContextReader
{
    private const int LongestException = 160;

    private static readonly WordSet Except = new("trừ", "ngoại trừ");

    private static bool IsException(ReadOnlySpan<char> lead)
    {
        int except = lead.LastIndexOf(" tru ", StringComparison.Ordinal);
        return except >= 0 && lead.Length - except < LongestException;
    }

    /// <summary>'Tạm ngưng hiệu lực cho đến khi Luật A có hiệu lực đối với ...': A is the term.</summary>
    private static bool IsUntil(ReadOnlySpan<char> lead)
    {
        int until = lead.LastIndexOf("cho den khi ", StringComparison.Ordinal);
        return until >= 0 && !lead[until..].Contains("co hieu luc", StringComparison.Ordinal);
    }

    /// <summary>'Bãi bỏ Thông tư A, trừ Điều 3': an article of A stays. The evidence then reaches to the end of the exception.</summary>
    private bool LeavesPart(Draft draft, ref int end)
    {
        int stop = Paragraphs.SentenceEnd(_text, draft.Span.End);
        int next = NextBefore(stop, draft, out int index);
        for (int i = draft.Span.End; i < next && _text[i] != ';'; i++)
        {
            if (Fold.Of(_text[i]) is not ('t' or 'n') || Fold.IsWord(Fold.Of(_text[i - 1])) || !Except.StartsAt(new Cursor(_text, i), _noise.IsNoisy))
            {
                continue;
            }

            stop = Math.Min(stop, i + LongestException);
            bool other = next < stop && KeyOf(_drafts[index]) != KeyOf(draft);
            if (other || !IsPartLeft(Clause(i, stop, stackalloc char[LongestException])))
            {
                return false;
            }

            end = stop;
            return true;
        }

        return false;
    }

    /// <summary>Where the next citation begins, its index too, or the stop where that comes first.</summary>
    private int NextBefore(int stop, Draft draft, out int index)
    {
        index = _drafts.BinarySearch(draft, ByStart) + 1;
        return index > 0 && index < _drafts.Count ? Math.Min(stop, _drafts[index].Span.Start) : stop;
    }

    /// <summary>'1. Thông tư A ngày ... của Bộ trưởng Bộ Y tế: bãi bỏ khoản 3 Điều 8': what ends is named behind. The evidence then reaches there.</summary>
    private bool ListsParts(Draft draft, ref int end)
    {
        int stop = NextBefore(Math.Min(Paragraphs.SentenceEnd(_text, draft.Span.End), draft.Span.End + LongestGap), draft, out _);
        int colon = stop > draft.Span.End ? _text.AsSpan(draft.Span.End, stop - draft.Span.End).IndexOfAny(':', ';') : -1;
        if (colon < 0 || _text[draft.Span.End + colon] == ';')
        {
            return false;
        }

        int from = draft.Span.End + colon + 1;
        stop = Math.Min(stop, from + LongestException);
        ReadOnlySpan<char> words = Clause(from, stop, stackalloc char[LongestException]).TrimStart();
        bool parts = words.StartsWith("bai bo", StringComparison.Ordinal) && NamesPart(words);
        end = parts ? stop : end;
        return parts;
    }

    /// <summary>'..., trừ Điều 3 Thông tư A': of what was said to be repealed before, a part stays.</summary>
    private void KeepPart(Draft draft, ReadOnlySpan<char> lead)
    {
        string key = KeyOf(draft);
        int at = IsPartLeft(lead[(lead.LastIndexOf(" tru ", StringComparison.Ordinal) + 1)..])
            ? _relations.FindIndex(r => r.Source == StatedRelation.Self && r.Target == key && r.Relation is RelationKind.Repeals or RelationKind.Replaces)
            : -1;
        if (at >= 0)
        {
            _relations[at] = _relations[at] with { Partial = true };
        }
    }

    /// <summary>Articles of the text that ends: not those of this document ('trừ quy định tại Điều này'), nor the day from which they hold.</summary>
    private static bool IsPartLeft(ReadOnlySpan<char> exception)
    {
        int force = exception.IndexOf("co hieu luc", StringComparison.Ordinal);
        return NamesPart(exception) && !exception.Contains("truong hop", StringComparison.Ordinal) && !exception.Contains(" nay", StringComparison.Ordinal)
            && (force < 0 || exception[..force].TrimEnd().EndsWith("tiep tuc", StringComparison.Ordinal));
    }

    private static bool NamesPart(ReadOnlySpan<char> words)
    {
        foreach (string part in Parts)
        {
            for (int at = words.IndexOf(part, StringComparison.Ordinal); at >= 0 && at + part.Length < words.Length;)
            {
                if (char.IsAsciiDigit(words[at + part.Length]) || part is "phu luc " or "chuong ")
                {
                    return true;
                }

                int more = words[(at + 1)..].IndexOf(part, StringComparison.Ordinal);
                at = more < 0 ? -1 : at + 1 + more;
            }
        }

        return false;
    }

    private static readonly string[] Parts = ["dieu ", "khoan ", "phu luc ", "chuong "];
}
