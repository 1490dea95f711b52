using System.Text;

namespace CitationGraph.Grammars.Tests;

/// <summary>Reads texts with the extractor and holds every result to the promises that hold for any text.</summary>
internal static class Reading
{
    /// <summary>The citations of <paramref name="text"/>, after <see cref="ShouldBeSound"/>.</summary>
    public static IReadOnlyList<Citation> Citations(string text)
    {
        Extraction extraction = CitationExtractor.Default.Extract(text);
        ShouldBeSound(extraction, text);
        return extraction.Citations;
    }

    /// <summary>Spans lie inside the text, stand in order of their starts, and cover the text that the citation says.</summary>
    public static void ShouldBeSound(Extraction extraction, string text)
    {
        int before = 0;
        foreach (Citation citation in extraction.Citations)
        {
            TextSpan span = citation.Span;
            bool sound = span.Start >= before && span.End > span.Start && span.End <= text.Length
                && text.AsSpan(span.Start, span.Length).SequenceEqual(citation.Text)
                && citation.Type.Length > 0 && citation.Confidence is >= 0 and <= 1;
            if (!sound)
            {
                Assert.Fail($"Unsound: {citation} after offset {before} in {Show(text)}");
            }

            before = span.Start;
        }

        foreach (StatedRelation relation in extraction.Relations)
        {
            relation.Evidence.Start.ShouldBeGreaterThanOrEqualTo(0);
            relation.Evidence.End.ShouldBeInRange(relation.Evidence.Start, text.Length);
        }
    }

    /// <summary>What identifies a citation, in the notation of tests/cases.</summary>
    public static string Identity(Citation citation) =>
        string.Join('|', citation.Type, citation.Number, citation.Date, citation.Issuer, citation.Name);

    /// <summary>A text for messages: what does not print is escaped, so that it can be pasted into a case.</summary>
    public static string Show(string text)
    {
        const int most = 4000;
        var shown = new StringBuilder();
        foreach (char unit in text.AsSpan(0, Math.Min(text.Length, most)))
        {
            shown.Append(unit switch
            {
                '\n' => "\\n",
                '\t' => "\\t",
                '\\' => "\\\\",
                < ' ' or '\u00A0' or '\u00AD' or (>= '\u0300' and <= '\u036F') or (>= '\u2000' and <= '\u206F') or >= '\uD800' => $"\\u{(int)unit:X4}",
                _ => unit.ToString(),
            });
        }

        return shown.Append(text.Length > most ? "..." : string.Empty).ToString();
    }

    /// <summary>White space collapsed.</summary>
    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
