namespace CitationGraph.Grammars.Rules.Context;

/// <content>What one instrument does to another, told from the words between them.</content>
internal static partial class ActRule
{
    /// <summary>What one instrument does to the next, told from the words between them.</summary>
    /// <param name="between">Folded words.</param>
    /// <param name="act">What is done.</param>
    /// <param name="reversed">True where the second does it to the first: 'được sửa đổi bởi'.</param>
    public static bool Between(ReadOnlySpan<char> between, out RelationKind act, out bool reversed)
    {
        act = RelationKind.Cites;
        reversed = false;
        if (between.IndexOf(';') >= 0 || between.Length < 6)
        {
            return false;
        }

        foreach ((string cue, RelationKind kind) in Suffered)
        {
            int at = between.LastIndexOf(cue, StringComparison.Ordinal);
            if (at >= 0)
            {
                act = kind;
                reversed = true;
                return EndsWithBy(between[(at + cue.Length)..].Trim());
            }
        }

        int best = -1;
        int length = 0;
        foreach ((string cue, RelationKind kind) in Theirs)
        {
            int at = LastOf(between, cue, kind);
            if (at > best)
            {
                (best, length, act) = (at, cue.Length, kind);
            }
        }

        if (best > 0 && (EndsWithKind(between[..best].TrimEnd()) || NamesLaw(between[..best]) || NamesAnother(between) || NamesBody(between[..best])))
        {
            // '..., các Nghị định sửa đổi, bổ sung Nghị định B', 'và Nghị định sửa đổi Nghị định B': another instrument does it, which the text does not number;
            // '..., Ủy ban nhân dân tỉnh đính chính Quyết định B': the document itself does.
            return false;
        }

        act = best > 0 && act is RelationKind.Replaces or RelationKind.Repeals && EndsWithVerb(between[..best]) ? RelationKind.Amends : act;
        ReadOnlySpan<char> tail = best < 0 ? default : between[(best + length)..].Trim();
        tail = tail.StartsWith(", cap nhat", StringComparison.Ordinal) ? tail[", cap nhat".Length..].Trim() : tail;
        reversed = best >= 0 && tail is "theo" or "boi" or "bang";
        return best >= 0 && (reversed || LeadsToTarget(tail, act));
    }

    private static readonly (string Cue, RelationKind Kind)[] Theirs =
    [
        ("sua doi, bo sung", RelationKind.Amends), ("sua doi", RelationKind.Amends), ("bo sung mot so dieu", RelationKind.Amends), ("dieu chinh, bo sung", RelationKind.Amends), ("thay the", RelationKind.Replaces),
        ("bai bo", RelationKind.Repeals), ("dinh chinh", RelationKind.Corrects), ("quy dinh chi tiet", RelationKind.Guides), ("huong dan thi hanh", RelationKind.Guides),
        ("huong dan thuc hien", RelationKind.Guides), ("huong dan mot so", RelationKind.Guides), ("huong dan chi tiet", RelationKind.Guides), ("huong dan", RelationKind.Guides),
    ];

    /// <summary>'các Nghị định', 'các văn bản'.</summary>
    private static bool EndsWithKind(ReadOnlySpan<char> before)
    {
        foreach (string kind in Plurals)
        {
            if (before.EndsWith(kind, StringComparison.Ordinal) && before[..^kind.Length].EndsWith("cac ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'và Nghị định sửa đổi ...' behind the first instrument.</summary>
    private static bool NamesAnother(ReadOnlySpan<char> between)
    {
        ReadOnlySpan<char> words = between.TrimStart(" ,");
        return Starts(words, "va ") && StartsAny(words[3..], Kinds);
    }

    /// <summary>', Ủy ban nhân dân tỉnh' behind the last comma.</summary>
    private static bool NamesBody(ReadOnlySpan<char> before)
    {
        int comma = before.LastIndexOf(',');
        return comma >= 0 && StartsAny(before[(comma + 1)..].TrimStart(), Bodies);
    }

    private static readonly string[] Bodies = ["uy ban nhan dan ", "ubnd ", "hoi dong nhan dan ", "hdnd ", "thu tuong chinh phu "];

    private static readonly string[] Kinds = ["nghi dinh", "thong tu", "quyet dinh", "nghi quyet", "chi thi", "luat", "bo luat", "phap lenh"];

    private static readonly string[] Plurals = [.. Kinds, "van ban"];

    private static bool EndsWithBy(ReadOnlySpan<char> tail)
    {
        return tail.IsEmpty || tail is ", bo sung" || tail.EndsWith("bang", StringComparison.Ordinal) || EndsAny(PartWords.Trim(tail), By);
    }

    private static readonly string[] By = ["boi", "theo", "tai"];

    private static readonly string[] ToGuided = ["cua", "thi hanh", "thihanh", "dieu", "thuc hien", "noi dung quy dinh tai"];

    private static readonly string[] ToTarget = ["cua", "tai", "kem theo", "dieu", "cac", "toan bo", "cho"];

    /// <summary>The words between the act and its object: 'một số điều của', 'tại Điều 3', 'khoản 2, Điều 8,', 'ban hành kèm theo'.</summary>
    private static bool LeadsToTarget(ReadOnlySpan<char> tail, RelationKind act)
    {
        tail = EndsWithArticle(tail) ? tail[..^1].TrimEnd() : tail;
        if (BeginsWithYear(tail))
        {
            // 'Luật A sửa đổi 2017', the name that web sites give to what amended A.
            return false;
        }

        if (tail.Length > 200 || (act is RelationKind.Replaces && tail.StartsWith("cum tu", StringComparison.Ordinal) && tail.Length > 150))
        {
            return false;
        }

        if (act == RelationKind.Guides)
        {
            return tail.IsEmpty || (tail.Length <= 130 && (EndsAny(tail, ToGuided) || EndsWithNumber(tail)) && !EndsAny(PartWords.Trim(tail), NoObject));
        }

        return tail.IsEmpty || EndsAny(tail, ToTarget) || EndsWithNumber(tail);
    }

    /// <summary>'Điều 34', 'Điều 34a'.</summary>
    private static bool EndsWithNumber(ReadOnlySpan<char> tail) =>
        char.IsAsciiDigit(tail[^1]) || (tail.Length > 1 && char.IsAsciiLetterLower(tail[^1]) && char.IsAsciiDigit(tail[^2]));

    private static bool BeginsWithYear(ReadOnlySpan<char> tail)
    {
        const int Year = 4;
        return tail.Length - tail.TrimStart("0123456789").Length == Year;
    }

    /// <summary>'Điều 8,': the comma between the article and its instrument.</summary>
    private static bool EndsWithArticle(ReadOnlySpan<char> tail)
    {
        ReadOnlySpan<char> number = tail.EndsWith(",", StringComparison.Ordinal) ? tail[..^1].TrimEnd() : default;
        ReadOnlySpan<char> word = number.TrimEnd("0123456789");
        return word.Length < number.Length && word.TrimEnd().EndsWith("dieu", StringComparison.Ordinal);
    }
}
