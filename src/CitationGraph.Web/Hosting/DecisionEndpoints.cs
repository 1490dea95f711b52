using System.Globalization;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Web.Deciding;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>Decisions on citations: made, taken back, exported.</summary>
internal sealed class DecisionEndpoints(WebSettings settings, PageFactory pages, ReviewLoader reviews, StoreAccess store)
{
    private const int LongestReason = 1000;

    /// <summary>Keeps a decision and goes back to the card; a correction that cannot be kept is shown again as it was typed.</summary>
    public async Task DecideAsync(HttpContext http)
    {
        Review review = reviews.Load(http, pages.Of(http).AsOf);
        IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        string place = form["citation"].ToString();
        ReviewedCitation on = review.Citations.FirstOrDefault(c => $"{c.AsRead.Span.Start}-{c.AsRead.Span.End}" == place)
            ?? throw new ReviewException(new("Không có viện dẫn này trong văn bản.", "The document has no such citation."));
        string card = Place(http, review, $"#k{on.Number}");
        try
        {
            reviews.Decisions.Add(review.Text.Id, Decision(form, on));
        }
        catch (ReviewException e)
        {
            bool typed = form["do"] == DecisionKind.Correct.Code();
            await pages.SendAsync(http, (html, page) => ErrorPage.Write(html, page, e.Reason, card,
                typed ? part => new DecisionForms(page, review).Again(part, on, TypedCorrection.Of(form)) : null), e.StatusCode).ConfigureAwait(false);
            return;
        }

        Downloads.SeeOther(http, card);
    }

    private Decision Decision(IFormCollection form, ReviewedCitation on)
    {
        if (!DecisionKinds.TryParse(form["do"].ToString(), out DecisionKind kind))
        {
            throw new ReviewException(ErrorPage.Reason(StatusCodes.Status400BadRequest));
        }

        string reason = CitationGraph.Cli.Wording.Plain.Line(form["reason"].ToString());
        if (kind is DecisionKind.NoAction or DecisionKind.NoCitation && reason.Length == 0)
        {
            throw new ReviewException(new("Hãy ghi lý do bỏ qua.", "Give the reason for dismissing it."));
        }

        return new Decision
        {
            Span = on.AsRead.Span,
            Kind = kind,
            Reason = reason.Length <= LongestReason ? reason : reason[..LongestReason],
            Correction = kind == DecisionKind.Correct ? Correction(form, on.AsRead) : null,
            At = settings.Clock.GetLocalNow(),
        };
    }

    /// <summary>Takes a decision back.</summary>
    public async Task UndoAsync(HttpContext http)
    {
        Review review = reviews.Load(http, pages.Of(http).AsOf);
        IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        Decision? decision = long.TryParse(form["seq"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long seq)
            ? review.Decisions.FirstOrDefault(d => d.Seq == seq) : null;
        if (decision is null || !reviews.Decisions.Undo(review.Text.Id, seq))
        {
            throw new ReviewException(new("Quyết định này đã được hoàn tác.", "That decision has been taken back already."));
        }

        Downloads.SeeOther(http, Place(http, review, review.Citations.FirstOrDefault(c => c.AsRead.Span == decision.Span) is { } on ? $"#k{on.Number}" : string.Empty));
    }

    /// <summary>The decisions on one document, or on all, as CSV.</summary>
    public Task ExportAsync(HttpContext http)
    {
        DateOnly asOf = pages.Of(http).AsOf;
        Review[] chosen = http.Request.RouteValues.ContainsKey("id") ? [reviews.Load(http, asOf)]
            : [.. reviews.Decisions.Texts().Select(reviews.Texts.Find).OfType<ReviewedText>().Select(text => reviews.Of(text, asOf))];
        return Downloads.SendAsync(http, "quyet-dinh.csv", "text/csv; charset=utf-8", DecisionCsv.Of(chosen));
    }

    private Correction Correction(IFormCollection form, Citation read) => form["pick"].ToString() is { Length: > 0 } picked
        ? Deciding.Correction.Of(new InstrumentId(picked), store.Knowledge(), read)
        : Deciding.Correction.Parse(TypedCorrection.Of(form));

    private string Place(HttpContext http, Review review, string fragment) => pages.Of(http).Link($"/review/{review.Text.Id}") + fragment;
}
