using System.Globalization;
using CitationGraph.Grammars;
using CitationGraph.Web.Hosting;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Deciding;

/// <summary>Decisions as labelled data: one row a decision, with what was read and what it is by an officer's word. UTF-8 with a
/// byte order mark; no cell that a spreadsheet would run as a formula.</summary>
internal static class DecisionCsv
{
    private static readonly string[] Columns =
    [
        "document", "text_id", "start", "end", "text", "read_type", "read_number", "read_date", "read_issuer", "read_name", "read_id",
        "decision", "reason", "type", "number", "date", "issuer", "name", "id", "decided_at",
    ];

    /// <summary>Writes the decisions of reviews.</summary>
    public static byte[] Of(IEnumerable<Review> reviews) => Csv.Of(Columns, reviews.SelectMany(static review => review.Citations
        .Where(static c => c.Decision is not null).Select(on => Cells(review, on, on.Decision!))));

    private static string[] Cells(Review review, ReviewedCitation on, Decision decision)
    {
        Citation read = on.AsRead, now = on.Citation;
        bool none = decision.Kind == DecisionKind.NoCitation;
        return
        [
            review.Text.Name, review.Text.Id, Number(read.Span.Start), Number(read.Span.End), read.Text,
            read.Type, read.Number, read.Date.ToString(), read.Issuer, read.Name, on.IdAsRead.ToString(),
            decision.Kind.Code(), decision.Reason,
            none ? string.Empty : now.Type, none ? string.Empty : now.Number, none ? string.Empty : now.Date.ToString(),
            none ? string.Empty : now.Issuer, none ? string.Empty : now.Name, none ? string.Empty : on.Resolved.Id.ToString(),
            decision.At.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
