using CitationGraph.Cli.Output;
using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
using CitationGraph.Web.Deciding;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Reporting;

/// <summary>The report that an officer signs, made to be printed. The same review always gives the same report: no clock is
/// asked.</summary>
internal sealed class ReportPage(PageContext page, Review review, string registryVersion)
{
    /// <summary>Title of the report.</summary>
    public static readonly Bilingual Title = new("Phiếu rà soát viện dẫn", "Report on cited instruments");

    private static readonly Bilingual Document = new("Văn bản được rà soát", "Document reviewed");
    private static readonly Bilingual AsOf = new("Hiệu lực tính đến ngày", "Validity as of");
    private static readonly Bilingual Version = new("Dữ liệu đối chiếu", "Checked against");
    private static readonly Bilingual Content = new("Mã nội dung", "Content id");
    private static readonly Bilingual Result = new("Kết quả", "Result");
    private static readonly Bilingual Cited = new("Văn bản được viện dẫn", "Cited instruments");
    private static readonly Bilingual Found = new("Phát hiện", "Findings");
    private static readonly Bilingual Open = new("Chưa xác định được", "What could not be determined");
    private static readonly Bilingual Dismissed = new("Đã bỏ qua", "Dismissed");
    private static readonly Bilingual Nothing = new("Không có.", "None.");
    private static readonly Bilingual Day = new("Ngày ..... tháng ..... năm .........", "Date: ....................");
    private static readonly Bilingual Reviewer = new("Người rà soát", "Reviewed by");
    private static readonly Bilingual Head = new("Lãnh đạo đơn vị", "Head of the office");
    private static readonly Bilingual Sign = new("(ký, ghi rõ họ tên)", "(signature and full name)");
    private static readonly Bilingual Print = new("Để in hoặc lưu PDF, dùng lệnh In của trình duyệt (Ctrl+P).", "To print or save as PDF, use the browser's Print (Ctrl+P).");

    private readonly IReadOnlyList<ReportRow> _rows = ReportRow.Of(review);

    /// <summary>Writes the page.</summary>
    public void Write(Html html) => Layout.Write(html, page, $"{Title.In(html.Language)}: {review.Text.Name}", main => main.Write($"""
        <p class="noprint row"><a href="{page.Link("/review/" + review.Text.Id)}">{html.Say("Về văn bản", "Back to the document")}</a>
        <a href="{page.Link($"/review/{review.Text.Id}/report.csv")}">{html.Say("Tải bảng (CSV)", "Download the table (CSV)")}</a> {Print}</p>
        <article class="report">
        <h1>{Title}</h1>
        <dl class="facts">
        <dt>{Document}</dt><dd>{HeaderWords.Line(review.Header, html.Language)}{(review.Header.Title.Length > 0 ? ": " : "")}{CitationGraph.Cli.Wording.Plain.Line(review.Header.Title)}<br><small>{review.Text.Name}</small></dd>
        <dt>{AsOf}</dt><dd>{Html.Day(review.AsOf)}</dd>
        <dt>{Version}</dt><dd>{registryVersion}</dd>
        <dt>{Content}</dt><dd>{review.Text.Id}</dd>
        <dt>{Result}</dt><dd><strong>{Summary.Counts(review)}</strong> {Summary.Coverage(review)}</dd>
        </dl>
        <h2>1. {Cited} ({_rows.Count})</h2>
        {Table}
        <h2>2. {Found}</h2>
        {Findings}
        <h2>3. {Open}</h2>
        {Undetermined}
        {Settled}
        <table class="signatures"><tbody><tr>
        <td>{Reviewer}<br><small>{Sign}</small></td>
        <td>{Day}<br>{Head}<br><small>{Sign}</small></td>
        </tr></tbody></table>
        </article>
        """));

    private void Table(Html html)
    {
        string then = review.Check.Context.Day is { } day ? $" {Html.Day(day)}" : string.Empty;
        Bilingual[] titles =
        [
            new("TT", "No."), new("Văn bản", "Instrument"), new("Vai trò (phần)", "Role (part)"),
            new($"Ngày của văn bản{then}", $"At the document's date{then}"), new($"Nay ({Html.Day(review.AsOf)})", $"Now ({Html.Day(review.AsOf)})"), new("Ghi chú", "Remark"),
        ];
        html.Write($"""<table class="list"><thead><tr>""");
        foreach (Bilingual title in titles)
        {
            html.Write($"""<th scope="col">{title}</th>""");
        }

        html.Write($"</tr></thead><tbody>\n");
        for (int i = 0; i < _rows.Count; i++)
        {
            ReportRow row = _rows[i];
            html.Write($"""
                <tr><td class="number">{i + 1}</td><td>{ReportWords.Instrument(row.First, html.Language)}</td><td>{ReportWords.Uses(row, html.Language)}</td>
                <td>{ReportWords.Status(row.First.Then, html.Language)}</td><td>{ReportWords.Status(row.First.Now, html.Language)}</td><td>{row.Remark()}</td></tr>

                """);
        }

        html.Write($"</tbody></table>");
    }

    private void Findings(Html html) => List(html, review.Open.OrderByDescending(static f => f.Severity)
        .Select(f => $"{html.Say(Word(f.Severity))}: {ReportWords.Sentence(f, html.Language)}"));

    private void Undetermined(Html html) => List(html, _rows.Where(static row => row.IsUndetermined)
        .Select(row => $"{ReportWords.Instrument(row.First, html.Language)}: {ReportWords.Why(row.First, html.Language)}"));

    private void Settled(Html html)
    {
        string[] lines = [.. review.Citations.Where(static c => c.Decision is { Kind: DecisionKind.NoAction or DecisionKind.NoCitation })
            .Select(c => $"{CitationCard.Name(c)}: {html.Say(c.Decision!.Kind.Words())} ({c.Decision.Reason})")];
        if (lines.Length > 0)
        {
            html.Write($"<h2>4. {Dismissed}</h2>");
            List(html, lines);
        }
    }

    private static void List(Html html, IEnumerable<string> lines)
    {
        bool any = false;
        foreach (string line in lines)
        {
            if (!any)
            {
                html.Write($"<ol>");
                any = true;
            }

            html.Write($"<li>{line}</li>\n");
        }

        if (any)
        {
            html.Write($"</ol>");
        }
        else
        {
            html.Write($"<p>{Nothing}</p>");
        }
    }

    private static Bilingual Word(Severity severity) => severity switch
    {
        Severity.Error => new("Lỗi", "Error"),
        Severity.Warning => new("Cảnh báo", "Warning"),
        _ => new("Lưu ý", "Note"),
    };
}
