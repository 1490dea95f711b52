using System.Globalization;
using System.Text.RegularExpressions;
using CitationGraph.Grammars;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Findings;

/// <summary>What a cited date says against the sign, the calendar, the document's own date and the rule for writing it.</summary>
internal static partial class DateRules
{
    public static void Check(ResolvedCitation on, DocumentContext context, FindingSink sink)
    {
        CitedDate date = on.Citation.Date;
        if (date.IsEmpty)
        {
            return;
        }

        string number = FindingSink.Norm(on);
        if (!date.IsPossible)
        {
            sink.Add(RuleCatalog.ImpossibleDate, on, $"{number}: không có ngày {date.Day}/{date.Month}/{date.Year}.", $"{number}: there is no day {date.Day}/{date.Month}/{date.Year}.");
            return;
        }

        bool signed = Sign.TryParse(on.Citation.Number, out Sign sign);
        if (signed && sign.Year > 0 && sign.Year != date.Year)
        {
            sink.Add(RuleCatalog.Year, on, $"{number}: năm trong số, ký hiệu là {sign.Year}, ngày ghi năm {date.Year}.", $"{number}: the sign has the year {sign.Year}, the date {date.Year}.");
        }

        if (signed && Terms.TryYears(sign.Session, out int from, out int to) && (date.Year < from || date.Year > to))
        {
            sink.Add(RuleCatalog.Session, on, $"{number}: Quốc hội khóa {sign.Session} ({from} - {to}) không khớp với năm {date.Year}.",
                $"{number}: term {sign.Session} of the National Assembly ({from} to {to}) does not agree with {date.Year}.");
        }

        if (date.Day() is { } day && context.DayIsStated && context.Day is { } own && day > own)
        {
            sink.Add(RuleCatalog.DateAfter, on, $"{number} ghi ngày {day.Vietnamese()}, sau ngày của văn bản này ({own.Vietnamese()}).",
                $"{number} is dated {day.Iso()}, after the document's own date ({own.Iso()}).");
        }

        if (on.Citation.Quality != ReadQuality.Repaired && MissingZero(on.Citation.Text, date))
        {
            sink.Add(RuleCatalog.LeadingZero, on, $"{number}: ngày {date.Day}/{date.Month}/{date.Year} thiếu số 0 (ngày dưới 10, tháng 1, 2).",
                $"{number}: the date {date.Day}/{date.Month}/{date.Year} lacks its zero.");
        }
    }

    private static bool MissingZero(string text, CitedDate date)
    {
        foreach (Match match in WrittenDate().Matches(text))
        {
            string day = match.Groups[1].Value, month = match.Groups[2].Value;
            if (int.Parse(day, CultureInfo.InvariantCulture) == date.Day && int.Parse(month, CultureInfo.InvariantCulture) == date.Month)
            {
                return (date.Day < 10 && day.Length == 1) || (date.Month < 3 && month.Length == 1);
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<![0-9])([0-9]{1,2})(?:\s*[/.\-]\s*|\s+tháng\s+)([0-9]{1,2})(?:\s*[/.\-]\s*|\s+năm\s+)[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenDate();
}
