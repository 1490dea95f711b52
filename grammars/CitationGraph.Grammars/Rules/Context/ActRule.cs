namespace CitationGraph.Grammars.Rules.Context;

/// <summary>What a clause does to the instruments that it names, told from the folded words before the citation.</summary>
internal static partial class ActRule
{
    /// <summary>An act of the document itself in the middle of a sentence: 'Quyết định này có hiệu lực ... và thay thế ...'.</summary>
    /// <param name="lead">Folded clause from its beginning to the citation.</param>
    /// <param name="own">What the document is called: 'Thông tư có hiệu lực ... và thay thế ...' needs no 'này'.</param>
    /// <param name="act">What it does.</param>
    public static bool OfThis(ReadOnlySpan<char> lead, OwnName own, out RelationKind act)
    {
        act = RelationKind.Cites;
        int self = lead.IndexOf(" nay ", StringComparison.Ordinal);
        if ((self < 0 && !own.Acts(lead)) || lead.IndexOf("truong hop", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> behind = self < 0 ? lead : lead[(self + 5)..];
        int best = -1;
        foreach ((string cue, RelationKind kind) in Own)
        {
            int at = LastOf(behind, cue, kind);
            while (at > 0 && (NamesLaw(behind[..at]) || IsTitled(behind[..at])))
            {
                at = LastOf(behind[..at], cue, kind);
            }

            if (at > best && !(kind == RelationKind.Guides && best >= 0) && !Passive(behind[..at]))
            {
                best = at;
                act = kind;
            }
        }

        return best >= 0;
    }

    /// <summary>A list on one line: 'Các văn bản sau đây bị bãi bỏ: A; B', '... hết hiệu lực thi hành, bao gồm: A; B'.</summary>
    /// <param name="lead">Folded clause from its beginning to the citation.</param>
    /// <param name="act">What is done to all that is listed.</param>
    public static bool Introduces(ReadOnlySpan<char> lead, out RelationKind act)
    {
        ReadOnlySpan<char> words = lead[..Math.Max(0, lead.IndexOf(':'))].TrimEnd();
        bool ends = words.EndsWith(" bi bai bo", StringComparison.Ordinal) || ((words.Contains(" het hieu luc", StringComparison.Ordinal) || words.Contains(" bi bai bo", StringComparison.Ordinal))
            && EndsAny(words, ToList));
        act = ends ? RelationKind.Repeals : RelationKind.Cites;
        return ends;
    }

    /// <summary>'Bãi bỏ các văn bản sau đây', 'Hủy bỏ các Quyết định sau' before a colon.</summary>
    /// <param name="words">Folded, without the colon.</param>
    public static bool Announces(ReadOnlySpan<char> words) => EndsAny(words.TrimEnd(), ToList[..3]);

    private static readonly string[] ToList = [" sau", " sau day", " gom", " luc", " luc thi hanh"];

    /// <summary>'sửa đổi A và bãi bỏ B', 'thay thế A, đồng thời bãi bỏ B': who does the first act does the second, not A.</summary>
    /// <param name="between">Folded words between A and B.</param>
    /// <param name="act">What is done to B.</param>
    public static bool IsJoined(ReadOnlySpan<char> between, RelationKind act)
    {
        foreach ((string cue, RelationKind kind) in Own)
        {
            int at = kind == act ? between.LastIndexOf(cue, StringComparison.Ordinal) : -1;
            ReadOnlySpan<char> before = at < 0 ? default : between[..at].TrimEnd();
            if (before is "va" || before.EndsWith(" va", StringComparison.Ordinal) || before.EndsWith("dong thoi", StringComparison.Ordinal) || (act != RelationKind.Amends && before.EndsWith(",", StringComparison.Ordinal) && !EndsWithVerb(before)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'về việc sửa đổi, bổ sung, thay thế Điều lệ': one of the verbs of a title.</summary>
    private static bool EndsWithVerb(ReadOnlySpan<char> before) =>
        before.TrimEnd(" ,") is var words && (words.EndsWith("bo sung", StringComparison.Ordinal) || words.EndsWith("sua doi", StringComparison.Ordinal));

    /// <summary>'(đã được sửa đổi, bổ sung bởi Điều 21': what follows did it to what the words before speak of.</summary>
    /// <param name="lead">Folded words before the citation, behind the one before it.</param>
    public static bool IsBy(ReadOnlySpan<char> lead)
    {
        foreach ((string cue, _) in Suffered)
        {
            int at = lead.LastIndexOf(cue, StringComparison.Ordinal);
            if (at >= 0 && lead[(at + cue.Length)..] is var tail && (tail.Contains(" boi ", StringComparison.Ordinal) || tail.Contains(" tai ", StringComparison.Ordinal) || tail.Contains(" theo ", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly (string Cue, RelationKind Kind)[] Suffered =
    [
        ("duoc sua doi", RelationKind.Amends), ("duoc bo sung", RelationKind.Amends), ("duoc thay the", RelationKind.Replaces), ("bi thay the", RelationKind.Replaces),
        ("bi bai bo", RelationKind.Repeals), ("duoc bai bo", RelationKind.Repeals), ("duoc dinh chinh", RelationKind.Corrects),
    ];

    private static readonly (string Cue, RelationKind Kind)[] Own =
    [
        ("thay the", RelationKind.Replaces), ("bai bo", RelationKind.Repeals), ("sua doi, bo sung", RelationKind.Amends), ("sua doi", RelationKind.Amends),
        ("quy dinh chi tiet", RelationKind.Guides), ("huong dan thi hanh", RelationKind.Guides),
        ("dinh chinh", RelationKind.Corrects), ("huy bo", RelationKind.Repeals), ("keo dai thoi", RelationKind.Extends), ("ngung hieu luc", RelationKind.Suspends),
    ];

    /// <summary>Where a cue stands last; 'đính chính' folds to the end of 'quy định chính sách', 'quyết định chính thức'.</summary>
    private static int LastOf(ReadOnlySpan<char> words, string cue, RelationKind kind)
    {
        int at = words.LastIndexOf(cue, StringComparison.Ordinal);
        return kind == RelationKind.Corrects && at > 0 && words[..at].TrimEnd() is var before
            && (before.EndsWith("quy", StringComparison.Ordinal) || before.EndsWith("quyet", StringComparison.Ordinal) || before.EndsWith("xac", StringComparison.Ordinal) || before.EndsWith("nghi", StringComparison.Ordinal)) ? -1 : at;
    }

    /// <summary>'Luật sửa đổi, bổ sung một số điều của Luật A': the words are a part of a name.</summary>
    private static bool NamesLaw(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> end = before.TrimEnd();
        return end.EndsWith(" luat", StringComparison.Ordinal) || end.EndsWith(" phap lenh", StringComparison.Ordinal);
    }

    /// <summary>'thay thế Quyết định A về việc sửa đổi, bổ sung ...': behind the act of the document itself, one that nothing joins to it is told of A.</summary>
    private static bool IsTitled(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> end = before.TrimEnd();
        if (EndsAny(end, Joining))
        {
            return false;
        }

        foreach ((string cue, RelationKind kind) in Own)
        {
            if (kind is RelationKind.Replaces or RelationKind.Repeals && before.Contains(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Joining = [",", ";", " va", " thoi", " hoac", ":"];

    private static bool Passive(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> end = before.TrimEnd();
        return end.EndsWith("duoc", StringComparison.Ordinal) || end.EndsWith(" bi", StringComparison.Ordinal) || end.EndsWith("duoc quoc hoi", StringComparison.Ordinal);
    }
}
