using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Items of a list that share the kind at its head share the body behind its last item: 'Các Công điện: số 007/CĐ-UBND
/// ..., số 008/CĐ-UBND và số 009/CĐ-UBND ...; số 010/CĐ-UBND ngày 20/11/2025 của UBND tỉnh'.</summary>
internal static class SharedHeads
{
    /// <summary>Hands the body of a list's last item to the items before it that name none, and the date where it is said to
    /// be theirs ('cùng ngày').</summary>
    public static void Complete(string text, List<Draft> drafts)
    {
        bool together = false;
        for (int i = drafts.Count - 1; i > 0; i--)
        {
            Draft later = drafts[i];
            Draft earlier = drafts[i - 1];
            together = (together || later.SharesDate) && earlier.Date.IsEmpty && ListRule.Joins(text, earlier.Span.End, later.Span.Start);
            if (together)
            {
                earlier.Date = later.Date;
            }

            if (later.Issuer.Length > 0 && earlier.Issuer.Length == 0 && (later.InheritsKind || IsAlike(earlier, later)) && ListRule.Joins(text, earlier.Span.End, later.Span.Start)
                && (later.InheritsKind || !text.AsSpan(earlier.Span.End, later.Span.Start - earlier.Span.End).Contains(';')))
            {
                earlier.Issuer = later.Issuer;
            }
        }
    }

    /// <summary>'Nghị định số 34/2016/NĐ-CP và Nghị định số 154/2020/NĐ-CP': one kind and one sign, of a body that there is once. Two provinces share 'QĐ-UBND'.</summary>
    private static bool IsAlike(Draft earlier, Draft later) =>
        earlier.Type == later.Type && !earlier.IssuerLeads && !later.IssuerLeads && CentralSign(earlier.Number) is { IsEmpty: false } sign && sign.SequenceEqual(CentralSign(later.Number));

    /// <summary>'NĐ-CP' of '34/2016/NĐ-CP'; empty where many bodies sign so.</summary>
    private static ReadOnlySpan<char> CentralSign(string number)
    {
        ReadOnlySpan<char> sign = number.AsSpan(number.LastIndexOf('/') + 1);
        return sign.Length < number.Length && (sign.EndsWith("-CP", StringComparison.Ordinal) || sign.EndsWith("-TTg", StringComparison.Ordinal) || sign.StartsWith("TT-", StringComparison.Ordinal)) ? sign : default;
    }
}
