using CitationGraph.Cli.Wording;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Status;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Pages;

/// <summary>A status with what proves it: by which instrument, since when, which part, which source.</summary>
internal static class StatusLine
{
    /// <summary>Writes it.</summary>
    public static void Write(Html html, PageContext page, StatusReport report)
    {
        html.Write($"<strong>{ValidityWords.Of(report.Validity, html.Language)}</strong>");
        if (!report.By.IsEmpty)
        {
            html.Write($""" {html.Say("bởi", "by")} <a href="{page.NormLink(report.By)}">{Finding.NumberOf(report.By)}</a>""");
        }

        if (report.Since is { } since)
        {
            html.Write($" {html.Say("từ", "since")} {(report.YearOnly ? Year(since) : Html.Day(since))}");
        }

        if (report.Part.Length > 0)
        {
            html.Write($" ({Plain.Line(report.Part)})");
        }

        if (report.Validity != Validity.Unknown)
        {
            html.Write($"<br><small>{Sources.Of(report.Provenance, report.Basis, html.Language)}</small>");
        }

        if (report.Inference is { } fallen)
        {
            html.Write($"""<br><small>{html.Say("Suy luận: hết hiệu lực cùng văn bản được quy định chi tiết", "Inference: fell with the norm that it details")} ({string.Join(" ← ", fallen.Chain.Select(Finding.NumberOf))})</small>""");
        }

        foreach (StatusConflict conflict in report.Conflicts)
        {
            html.Write($"""<br><small>{html.Say("Nguồn khác nói", "Another source says")}: {ValidityWords.Of(conflict.Stated, html.Language)}, {Html.Day(conflict.StatedOn)}, {Plain.Line(conflict.StatedSource)}</small>""");
        }
    }

    private static string Year(DateOnly day) => day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
