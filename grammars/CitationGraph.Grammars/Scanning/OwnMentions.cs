using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules.Header;

namespace CitationGraph.Grammars.Scanning;

/// <summary>The document's own number is never a citation of it: not in the letterhead, not in 'Kèm theo Kế hoạch số ...', not
/// in the furniture of a web page.</summary>
internal static class OwnMentions
{
    /// <summary>Takes the document's own mentions out. The same number with another date or body is another instrument's.</summary>
    public static void Remove(string text, List<Draft> drafts, HeaderReading header)
    {
        // 'LUẬT / SỬA ĐỔI, BỔ SUNG ... CỦA LUẬT ĐẤU THẦU': the law's own name; the laws inside it are cited.
        DocumentHeader own = header.Header;
        drafts.RemoveAll(draft => IsOwnNumber(draft, own) || (!draft.IsInner && (IsTitle(text, draft, header) || IsOwnLaw(draft, own))));
    }

    private static bool IsOwnNumber(Draft draft, DocumentHeader own) =>
        draft.Number.Length > 0 && draft.Number == own.Number && SameDate(draft.Date, own.Date) && SameIssuer(draft.Issuer, own.Issuer);

    private static bool IsTitle(string text, Draft draft, HeaderReading header) =>
        !header.Title.IsEmpty && header.Header.Issuer.Length > 0 && draft.Span.Start < header.Title.Start && draft.Span.End > header.Title.Start && char.IsUpper(text[draft.Span.Start + 1]);

    /// <summary>'Quốc hội ban hành Luật Đất đai' in the Luật Đất đai itself, or an amending law without a number in an amending law; with
    /// a number or a date it is another law.</summary>
    private static bool IsOwnLaw(Draft draft, DocumentHeader own) =>
        draft.Number.Length == 0 && draft.Date.IsEmpty && own.Number.Contains("QH", StringComparison.Ordinal) && draft.Type == own.Type && draft.Name.Length > 0
        && (Fold.Of(draft.Name) == Fold.Of(own.Title) || (!draft.Inner.IsEmpty && Amends(Fold.Of(own.Title))));

    /// <summary>'sửa đổi, bổ sung', one of the two perhaps misread.</summary>
    private static bool Amends(string title) =>
        title.StartsWith("sua doi", StringComparison.Ordinal) || title.IndexOf("bo sung", StringComparison.Ordinal) is >= 0 and < LongestVerb;

    private const int LongestVerb = 20;

    private static bool SameDate(CitedDate cited, CitedDate own) =>
        cited.IsEmpty || own.IsEmpty || (cited.IsFull ? cited == own : cited.Year == own.Year);

    private static bool SameIssuer(string cited, string own) =>
        cited.Length == 0 || own.Length == 0 || Fold.Of(cited) == Fold.Of(own) || own.EndsWith(cited, StringComparison.Ordinal) || cited.EndsWith(own, StringComparison.Ordinal)
        || own.StartsWith(cited, StringComparison.Ordinal) || cited.Contains(own, StringComparison.OrdinalIgnoreCase);
}
