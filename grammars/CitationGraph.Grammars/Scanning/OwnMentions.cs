using CitationGraph.Grammars.Rules.Header;

namespace CitationGraph.Grammars.Scanning;

/// <summary>The document's own number is never a citation of it: not in the letterhead, not in 'Kèm theo Kế hoạch số ...', not
/// in the furniture of a web page.</summary>
internal static class OwnMentions
{
    /// <summary>Takes the document's own mentions out. The same number with another date or body is another instrument's.</summary>
    public static void Remove(List<Draft> drafts, HeaderReading header)
    {
        DocumentHeader own = header.Header;
        if (own.Number.Length == 0)
        {
            return;
        }

        drafts.RemoveAll(draft => draft.Number == own.Number && SameDate(draft.Date, own.Date) && SameIssuer(draft.Issuer, own.Issuer));
    }

    private static bool SameDate(CitedDate cited, CitedDate own) =>
        cited.IsEmpty || own.IsEmpty || (cited.IsFull ? cited == own : cited.Year == own.Year);

    private static bool SameIssuer(string cited, string own) =>
        cited.Length == 0 || own.Length == 0 || cited == own || own.EndsWith(cited, StringComparison.Ordinal) || cited.EndsWith(own, StringComparison.Ordinal)
        || own.StartsWith(cited, StringComparison.Ordinal) || cited.Contains(own, StringComparison.OrdinalIgnoreCase);
}
