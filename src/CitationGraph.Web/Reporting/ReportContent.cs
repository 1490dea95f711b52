using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
using CitationGraph.Web.Deciding;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Reporting;

/// <summary>A section of a report that is a list of sentences.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">The sentences; none where there is nothing to say.</param>
internal sealed record ReportSection(string Title, IReadOnlyList<string> Lines);

/// <summary>All that a report says, in one language, however it is printed. The same review always gives the same report: no
/// clock is asked.</summary>
internal sealed record ReportContent
{
    /// <summary>What is said of a section without lines.</summary>
    public static readonly Bilingual Nothing = new("Không có.", "None.");

    /// <summary>The name of the report.</summary>
    public static readonly Bilingual Name = new("Phiếu rà soát viện dẫn", "Report on cited instruments");

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about: names and values.</summary>
    public required IReadOnlyList<(string Name, string Value)> Facts { get; init; }

    /// <summary>Heading of the table.</summary>
    public required string TableTitle { get; init; }

    /// <summary>Its columns.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Its rows, one an instrument.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>Findings, what could not be determined, what was dismissed.</summary>
    public required IReadOnlyList<ReportSection> Sections { get; init; }

    /// <summary>Who signs: the lines above each signature.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Signatures { get; init; }

    /// <summary>The content of a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="registryVersion">What it was checked against.</param>
    /// <param name="language">The language.</param>
    public static ReportContent Of(Review review, string registryVersion, Language language)
    {
        IReadOnlyList<ReportRow> rows = ReportRow.Of(review);
        string header = HeaderWords.Line(review.Header, language), title = Plain.Line(review.Header.Title);
        string then = review.Check.Context.Day is { } day ? $" {Html.Day(day)}{(review.Check.Context.DayIsStated ? string.Empty : Say(" (sớm nhất)", " (the earliest it can have)"))}" : string.Empty;
        string sign = Say("(ký, ghi rõ họ tên)", "(signature and full name)");
        return new ReportContent
        {
            Title = Name.In(language),
            Facts =
            [
                (Say("Văn bản được rà soát", "Document reviewed"), title.Length > 0 ? $"{header}: {title}" : header),
                (Say("Tệp", "File"), review.Text.Name),
                (Say("Hiệu lực tính đến ngày", "Validity as of"), Html.Day(review.AsOf)),
                (Say("Dữ liệu đối chiếu", "Checked against"), registryVersion),
                (Say("Mã nội dung", "Content id"), review.Text.Id),
                (Say("Kết quả", "Result"), $"{Summary.Counts(review).In(language)} {Summary.Coverage(review).In(language)}"),
            ],
            TableTitle = $"1. {Say("Văn bản được viện dẫn", "Cited instruments")} ({rows.Count})",
            Columns =
            [
                Say("TT", "No."), Say("Văn bản", "Instrument"), Say("Vai trò (phần)", "Role (part)"),
                Say("Ngày của văn bản", "At the document's date") + then, $"{Say("Nay", "Now")} ({Html.Day(review.AsOf)})", Say("Ghi chú", "Remark"),
            ],
            Rows =
            [
                .. rows.Select((row, i) => (string[])
                [
                    (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), ReportWords.Instrument(row.First, language), ReportWords.Uses(row, language),
                    ReportWords.Status(row.First.Then, language), ReportWords.Status(row.First.Now, language), row.Remark().In(language),
                ]),
            ],
            Sections =
            [
                new ReportSection($"2. {Say("Phát hiện", "Findings")}", [.. review.Open.OrderByDescending(static f => f.Severity)
                    .Select(f => $"{Word(f.Severity).In(language)}: {ReportWords.Sentence(f, language)}")]),
                new ReportSection($"3. {Say("Chưa xác định được", "What could not be determined")}", [.. rows.Where(static row => row.IsUndetermined)
                    .Select(row => $"{ReportWords.Instrument(row.First, language)}: {ReportWords.Why(row.First, language)}")]),
                new ReportSection($"4. {Say("Đã bỏ qua", "Dismissed")}", [.. review.Citations
                    .Where(static c => c.Decision is { Kind: DecisionKind.NoAction or DecisionKind.NoCitation })
                    .Select(c => $"{CitationCard.Name(c)}: {c.Decision!.Kind.Words().In(language)} ({c.Decision.Reason})")]),
            ],
            Signatures =
            [
                [Say("Người rà soát", "Reviewed by"), sign],
                [Say("Ngày ..... tháng ..... năm .........", "Date: ...................."), Say("Lãnh đạo đơn vị", "Head of the office"), sign],
            ],
        };

        string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;
    }

    private static Bilingual Word(Severity severity) => severity switch
    {
        Severity.Error => new("Lỗi", "Error"),
        Severity.Warning => new("Cảnh báo", "Warning"),
        _ => new("Lưu ý", "Note"),
    };
}
