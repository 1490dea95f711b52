using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Status;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Pages;

/// <summary>What happened to a norm, in order of time.</summary>
internal static class TimelineList
{
    private static readonly Bilingual Undated = new("chưa rõ ngày", "day not known");
    private static readonly Bilingual Partly = new("một phần", "in part");

    /// <summary>Writes it.</summary>
    public static void Write(Html html, PageContext page, IReadOnlyList<StatusEvent> events)
    {
        html.Write($"""<ol class="timeline">""");
        foreach (StatusEvent one in events)
        {
            html.Write($"""<li><b>{When(html, one)}</b> {Roles.Of(one.Kind).Label.In(html.Language).ToLowerInvariant()} {html.Say("bởi", "by")} <a href="{page.NormLink(one.By)}">{Finding.NumberOf(one.By)}</a>""");
            if (one.Partial)
            {
                html.Write($" ({(one.Part.Length > 0 ? Plain.Line(one.Part) : Partly.In(html.Language))})");
            }

            if (!one.Through.IsEmpty)
            {
                html.Write($""", {html.Say("qua", "through")} <a href="{page.NormLink(one.Through)}">{Finding.NumberOf(one.Through)}</a>""");
            }

            if (!one.LapsedBy.IsEmpty)
            {
                html.Write($""", {html.Say("văn bản này lại bị bãi bỏ bởi", "itself repealed by")} <a href="{page.NormLink(one.LapsedBy)}">{Finding.NumberOf(one.LapsedBy)}</a> {Html.Day(one.LapsedOn)}""");
            }

            html.Write($"<br><small>{Sources.Of(one.Provenance, one.Basis, html.Language)}</small></li>\n");
        }

        html.Write($"</ol>");
    }

    private static string When(Html html, StatusEvent one) => one.Since is not { } day ? Undated.In(html.Language)
        : one.YearOnly ? day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Html.Day(day);
}
