using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Lists whose head names kind and body for all that follows the colon, each item with a subject of its own: 'các Nghị
/// quyết của Hội đồng nhân dân tỉnh: số 340/NQ-HĐND ngày 22/12/2020 về ...; số 160/NQ-HĐND ngày 08/12/2021 về ...'.
/// <code>
/// list = 'các' kind 'của' body ['số'] ':' ['số'] number subject { ( ';' | ',' | 'và' ) ['số'] number subject }
/// </code></summary>
internal static class AnnouncedLists
{
    /// <summary>Hands kind and body of the head to the items of its paragraph that name neither and have its sign.</summary>
    public static void Complete(string text, List<Draft> drafts)
    {
        Draft? head = null;
        int before = 0;
        foreach (Draft draft in drafts)
        {
            head = head is not null && InOneParagraph(text, before, draft.Span.Start) ? head : null;
            before = draft.Span.End;
            if (Announces(text, draft))
            {
                head = draft;
            }
            else if (head is not null && (!draft.HasKindWord || draft.InheritsKind) && Sign(draft).SequenceEqual(Sign(head)) && Continues(text, draft.Span.Start))
            {
                draft.Issuer = draft.Issuer.Length > 0 ? draft.Issuer : head.Issuer;
                draft.HasKindWord = draft.InheritsKind = true;
            }
        }
    }

    /// <summary>'các' before the head, and in it a colon; that of 'số:' behind the body's name.</summary>
    private static bool Announces(string text, Draft head)
    {
        int colon = head.Issuer.Length == 0 ? -1 : text.IndexOf(':', head.Span.Start, head.HeadEnd - head.Span.Start);
        return colon > 0 && (!Is(text, colon, "so") || colon - head.Span.Start > head.Type.Length + head.Issuer.Length) && Is(text, head.Span.Start, "cac");
    }

    private static bool Continues(string text, int start)
    {
        int end = Backwards.OverGap(text, start, 0);
        return (end > 0 && text[end - 1] is ';' or ',') || Is(text, start, "va");
    }

    private static bool Is(string text, int at, string folded) => WordBefore.Of(text, at, 0, stackalloc char[8], out _).SequenceEqual(folded);

    private static bool InOneParagraph(string text, int from, int to) =>
        from >= to || text.AsSpan(from, to - from).IndexOf("\n\n", StringComparison.Ordinal) < 0;

    /// <summary>What stands behind number and year: 'NQ-HĐND' of '340/NQ-HĐND'.</summary>
    private static ReadOnlySpan<char> Sign(Draft draft) => draft.Number.AsSpan(draft.Number.LastIndexOf('/') + 1);
}
