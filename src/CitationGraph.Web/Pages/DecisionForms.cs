using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Web.Deciding;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Pages;

/// <summary>What an officer can decide on one citation: accept, correct, dismiss, or take a decision back.</summary>
internal sealed class DecisionForms(PageContext page, Review review)
{
    private static readonly Bilingual Title = new("Quyết định", "Decision");
    private static readonly Bilingual Accept = new("Đọc đúng", "Read rightly");
    private static readonly Bilingual Correct = new("Sửa…", "Correct…");
    private static readonly Bilingual Dismiss = new("Bỏ qua…", "Dismiss…");
    private static readonly Bilingual Save = new("Lưu", "Save");
    private static readonly Bilingual TakeBack = new("Bỏ quyết định này", "Take this decision back");
    private static readonly Bilingual Reason = new("Lý do", "Reason");
    private static readonly Bilingual Why = new("Bỏ qua vì", "Dismiss because");
    private static readonly Bilingual Pick = new("Là văn bản", "It is");
    private static readonly Bilingual AsTyped = new("(ghi bên dưới)", "(as typed below)");

    private readonly (string Name, string Value) _token = page.Token();

    /// <summary>Writes the forms of one citation.</summary>
    public void Write(Html html, ReviewedCitation on)
    {
        html.Write($"""<h3 class="noprint">{Title}</h3>""");
        if (on.Decision is { } decision)
        {
            html.Write($"<p><strong>{decision.Kind.Words()}</strong> {(decision.Reason.Length > 0 ? "– " : "")}{decision.Reason}</p>");
            Undo(html, decision, TakeBack);
        }

        html.Write($"""<div class="decide noprint">""");
        if (on.Decision is not { Kind: DecisionKind.Accept })
        {
            html.Write($"""{(part => Begin(part, on))}<button name="do" value="{DecisionKind.Accept.Code()}">{Accept}</button></form>""");
        }

        html.Write($"""
            <details><summary>{Correct}</summary>{(part => Correction(part, on, TypedCorrection.Of(on.Citation)))}</details>
            <details><summary>{Dismiss}</summary>{(part => Begin(part, on))}
            <label>{Why} <select name="do">
            <option value="{DecisionKind.NoAction.Code()}">{html.Say("viện dẫn đúng, không cần xử lý", "the citation is right, nothing to be done")}</option>
            <option value="{DecisionKind.NoCitation.Code()}">{html.Say("không phải viện dẫn văn bản", "it is no citation")}</option></select></label>
            {(part => Field(part, Reason, "reason", string.Empty, true))}
            <button>{Save}</button></form></details>
            </div>
            """);
    }

    /// <summary>The form of a correction that was refused, as it was typed.</summary>
    public void Again(Html html, ReviewedCitation on, TypedCorrection typed) => html.Write($"""
        <h2>{on.Number}. {CitationCard.Name(on)}</h2>
        <div class="decide">{(part => Correction(part, on, typed))}</div>
        """);

    /// <summary>The button that takes the last decision on the document back; nothing where there is none.</summary>
    public void UndoLast(Html html)
    {
        if (review.Decisions is [.., var last])
        {
            int number = review.Citations.FirstOrDefault(c => c.AsRead.Span == last.Span)?.Number ?? 0;
            Undo(html, last, new Bilingual($"Hoàn tác: viện dẫn {number}, {last.Kind.Words().Vietnamese}", $"Undo: citation {number}, {last.Kind.Words().English}"));
        }
    }

    private void Undo(Html html, Decision decision, Bilingual label) => html.Write($"""
        <form class="noprint" method="post" action="{page.Link($"/review/{review.Text.Id}/undo")}"><input type="hidden" name="{_token.Name}" value="{_token.Value}">
        <input type="hidden" name="seq" value="{(int)decision.Seq}"><button>{label}</button></form>
        """);

    private void Begin(Html html, ReviewedCitation on) => html.Write($"""
        <form method="post" action="{page.Link($"/review/{review.Text.Id}/decide")}"><input type="hidden" name="{_token.Name}" value="{_token.Value}">
        <input type="hidden" name="citation" value="{on.AsRead.Span.Start}-{on.AsRead.Span.End}">
        """);

    private void Correction(Html html, ReviewedCitation on, TypedCorrection typed) => html.Write($"""
        {(part => Begin(part, on))}
        {(part => Candidates(part, on))}
        {(part => Fields(part, typed))}
        <button name="do" value="{DecisionKind.Correct.Code()}">{Save}</button></form>
        """);

    private static void Candidates(Html html, ReviewedCitation on)
    {
        if (on.Resolved.Candidates.Count == 0)
        {
            return;
        }

        html.Write($"""<label>{Pick} <select name="pick"><option value="">{AsTyped}</option>""");
        foreach (InstrumentId id in on.Resolved.Candidates)
        {
            html.Write($"""<option value="{id.Value}">{id.InWords}</option>""");
        }

        html.Write($"</select></label>");
    }

    private static void Fields(Html html, TypedCorrection typed)
    {
        Field(html, new("Loại", "Kind"), "type", typed.Type, false);
        Field(html, new("Số, ký hiệu", "Number"), "number", typed.Number, false);
        Field(html, new("Ngày (31/12/2024, hoặc năm)", "Date (31/12/2024, or the year)"), "date", typed.Date, false);
        Field(html, new("Cơ quan ban hành", "Issuer"), "issuer", typed.Issuer, false);
        Field(html, new("Tên luật", "Name of the law"), "name", typed.Name, false);
        Field(html, Reason, "reason", typed.Reason, false);
    }

    private static void Field(Html html, Bilingual label, string name, string value, bool required) =>
        html.Write($"""<label>{label} <input name="{name}" value="{Plain.Line(value)}" maxlength="300"{("required", required)}></label>""");
}
