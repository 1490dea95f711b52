using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>What stands between two instruments besides the act.</content>
internal sealed partial class ContextReader
{
    /// <summary>'Thông tư A có hiệu lực từ ngày 02/7/2021 và thay thế Thông tư B': the day that stands between the two.</summary>
    private CitedDate SaidSince(int from, int to)
    {
        int mark = _text.AsSpan(from, to - from).IndexOf(Force, StringComparison.Ordinal);
        return mark >= 0 && EffectiveDate.TryBehind(_text, from + mark, CitedDate.None, _noise.IsNoisy, out CitedDate day) ? day : CitedDate.None;
    }

    private const string Force = "lực";

    /// <summary>'Luật A số ...; được sửa đổi, bổ sung bởi Luật B': the semicolon parts nothing.</summary>
    private bool IsSaidBehind(int semicolon, int to)
    {
        int next = SkipBlank(semicolon + 1);
        if (next >= to || Fold.Of(_text[next]) != 'd' || char.IsUpper(_text[next]))
        {
            return false;
        }

        ReadOnlySpan<char> words = Clause(next, to, stackalloc char[LongestGap]);
        words = words.StartsWith("da ", StringComparison.Ordinal) ? words[3..] : words;
        return words.StartsWith("duoc sua doi", StringComparison.Ordinal) && !words.Contains(';');
    }

    /// <summary>'Nghị định A sửa đổi B (đã được sửa đổi bởi C) và bãi bỏ Điều 5 D': what follows the parenthesis is said of A and B.</summary>
    private void FollowAside(ref Draft previous, int from, int to)
    {
        ReadOnlySpan<char> gap = _text.AsSpan(from, to - from);
        int open = gap.LastIndexOf('(');
        if (gap.TrimStart() is [')', ..] && _aside.Before is { } before && from - before.Span.End < 2 * LongestGap)
        {
            (previous, _chain) = _aside;
        }

        _aside = open >= 0 && !gap[open..].Contains(')') ? (previous, _chain) : gap.Contains(')') ? default : _aside;
    }
}
