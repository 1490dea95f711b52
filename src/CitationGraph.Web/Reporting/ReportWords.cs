using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Status;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Reporting;

/// <summary>The words of a report, the same on paper and in a table.</summary>
internal static class ReportWords
{
    /// <summary>What an instrument is called: kind, number, name, date, issuer.</summary>
    public static string Instrument(ReviewedCitation on, Language language)
    {
        Instrument? known = on.Instrument;
        string name = CitationCard.Name(on);
        string date = known?.Issued is { } day ? Html.Day(day) : Plain.Date(on.Citation.Date);
        string issuer = known?.Issuer is { Length: > 0 } body ? body : on.Citation.Issuer;
        string full = known is { Number.Length: > 0 } && on.Citation.Number.Length == 0 ? $"{name} ({known.Number})" : name;
        return string.Join(", ", new[] { full, date.Length > 0 ? $"{(language == Language.English ? "dated" : "ngày")} {date}" : string.Empty, Plain.Line(issuer) }.Where(static p => p.Length > 0));
    }

    /// <summary>Roles and parts cited, each once.</summary>
    public static string Uses(ReportRow row, Language language) => string.Join("; ", row.Mentions
        .Select(m => Roles.Of(m.Citation.Relation).Label.In(language) + (m.Citation.Pinpoint.Length > 0 ? $" ({Plain.Line(m.Citation.Pinpoint)})" : string.Empty)).Distinct());

    /// <summary>A status with what brought it about, in one line.</summary>
    public static string Status(StatusReport? report, Language language)
    {
        if (report is null)
        {
            return language == Language.English ? "not determined" : "chưa xác định";
        }

        bool english = language == Language.English;
        string by = report.By.IsEmpty ? string.Empty : $"{(english ? " by " : " bởi ")}{Finding.NumberOf(report.By)}";
        string since = report.Since is not { } day ? string.Empty : $"{(english ? " since " : " từ ")}{(report.YearOnly ? day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) : Html.Day(day))}";
        string part = report.Part.Length > 0 ? $" ({Plain.Line(report.Part)})" : string.Empty;
        return ValidityWords.Of(report.Validity, language) + by + since + part;
    }

    /// <summary>Why something is not determined.</summary>
    public static string Why(ReviewedCitation on, Language language) => on.Resolved.Outcome == Outcome.Resolved
        ? language == Language.English ? "no source says whether it is in force" : "chưa có nguồn nói còn hiệu lực hay không"
        : (language == Language.English ? "not known which instrument this is" : "chưa xác định được là văn bản nào")
            + (on.Resolved.Missing.Length > 0 ? Reasons.Missing(on.Resolved.Missing).In(language) : string.Empty);

    /// <summary>A finding with what to do.</summary>
    public static string Sentence(Finding finding, Language language) => FindingsList.Message(finding).In(language);
}
