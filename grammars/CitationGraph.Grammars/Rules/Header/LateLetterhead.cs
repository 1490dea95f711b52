using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>A letterhead that does not stand at the head: the text layer of a page may give it behind the preamble, and a consolidated text
/// has its own at its end.
/// <code>
/// late = BODY 'Số:' number ( state's name and motto | 'XÁC THỰC VĂN BẢN HỢP NHẤT' ) dateline
/// </code></summary>
internal static class LateLetterhead
{
    private const int FirstPage = 9000;
    private const int Before = 160;
    private const int Behind = 320;
    private const string Consolidated = "Văn bản hợp nhất";

    /// <summary>The header with what the late letterhead says, where there is one and the head gave no number.</summary>
    public static HeaderReading Complete(string text, HeaderReading header, List<Draft> drafts, NoiseProfile noise)
    {
        if (header.Header.Number.Length > 0 || header.Header.Type.Length == 0)
        {
            return header;
        }

        foreach (Draft draft in drafts)
        {
            bool consolidates = draft.Type == Consolidated;
            if (draft.HasKindWord || draft.Number.Length == 0 || (!consolidates && (draft.Type != header.Header.Type || draft.Span.Start > FirstPage)) || !IsFollowed(text, draft.Span.End, consolidates))
            {
                continue;
            }

            int start = CapitalsBefore(text, draft.Span.Start);
            DocumentHeader late = HeaderRule.Read(text[start..Math.Min(text.Length, draft.Span.End + Behind)], noise).Header;
            if (late.Number == draft.Number)
            {
                return header with { Header = header.Header with { Type = draft.Type, Number = late.Number, Date = late.Date.IsEmpty ? header.Header.Date : late.Date, Issuer = late.Issuer } };
            }
        }

        return header;
    }

    /// <summary>The next line is the state's name or says that this is a consolidated text.</summary>
    private static bool IsFollowed(string text, int end, bool consolidates)
    {
        ReadOnlySpan<char> line = Line(text.AsSpan(end).TrimStart("\r\n\t \u00A0|"));
        return line.StartsWith(consolidates ? "XÁC THỰC VĂN BẢN" : "CỘNG H", StringComparison.Ordinal);
    }

    /// <summary>Where the lines in capitals directly before the number begin.</summary>
    internal static int CapitalsBefore(string text, int at)
    {
        int start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        while (start > 0 && at - start < Before)
        {
            int line = text.LastIndexOf('\n', Math.Max(0, start - 2)) + 1;
            if (!Capitals.Fill(text.AsSpan(line, start - line)))
            {
                return start;
            }

            start = line;
        }

        return start;
    }

    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> text) => text.IndexOf('\n') is var end and >= 0 ? text[..end] : text;
}
