using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Resolution;
using CitationGraph.Web.Deciding;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Pages;

/// <summary>All that is known of one citation, folded until it is asked for.</summary>
internal sealed class CitationCard(PageContext page, Review review)
{
    private readonly DecisionForms _forms = new(page, review);
    private readonly Places _places = new(review.Text.Text, review.Text.Pages, review.Citations.Select(static on => on.AsRead.Span.Start));

    private static readonly Bilingual ToText = new("Xem trong văn bản", "Show in the text");
    private static readonly Bilingual Instrument = new("Văn bản", "Instrument");
    private static readonly Bilingual Read = new("Đọc được", "As read");
    private static readonly Bilingual Role = new("Vai trò", "Role");
    private static readonly Bilingual Confidence = new("Tin cậy", "Confidence");
    private static readonly Bilingual Repaired = new("Đã sửa khi đọc", "Repaired in reading");
    private static readonly Bilingual Missing = new("Chưa xác định được là văn bản nào", "Not known which instrument this is");
    private static readonly Bilingual Candidates = new("Có thể là", "May be");
    private static readonly Bilingual What = new("Phát hiện", "Findings");
    private static readonly Bilingual History = new("Diễn biến hiệu lực", "What happened to it");

    /// <summary>Writes the card.</summary>
    public void Write(Html html, ReviewedCitation on) => html.Write($"""
        <details class="card" id="card{on.Number}">
        <summary><span class="sign {on.State.Class()}" aria-hidden="true">{on.State.Sign()}</span> {on.Number}. {Name(on)}
        <span class="status">{Short(on)}</span>{(part => Decided(part, on))}</summary>
        <div id="k{on.Number}" class="inside">
        <p><a href="#c{on.Number}">{ToText}</a> <small>{PlaceOf(on)}</small></p>
        <dl>
        <dt>{Read}</dt><dd lang="vi"><q>{Plain.Line(on.Citation.Text)}</q></dd>
        {(part => Identity(part, on))}
        <dt>{Role}</dt><dd>{Roles.Of(on.Citation.Relation).Label}{(on.Citation.Pinpoint.Length > 0 ? ": " : "")}{Plain.Line(on.Citation.Pinpoint)}</dd>
        <dt>{Confidence}</dt><dd>{Doubt.Describe(on.Citation, html.Language)}</dd>
        {(part => Repairs(part, on.Citation))}
        {(part => Statuses(part, on))}
        </dl>
        {(part => Findings(part, on))}
        {(part => Timeline(part, on))}
        {(part => _forms.Write(part, on))}
        </div>
        </details>

        """);

    /// <summary>What the citation is called in lists.</summary>
    internal static string Name(ReviewedCitation on)
    {
        Citation c = on.Citation;
        string number = c.Number.Length > 0 && c.Name.Length > 0 ? "số " + c.Number : c.Number;
        string name = Plain.Line($"{c.Type} {c.Name} {number}");
        return name.Length > 0 ? name : Plain.Line(c.Text);
    }

    private string PlaceOf(ReviewedCitation on) => _places.InWords(on.AsRead.Span.Start, page.Language);

    private static void Decided(Html html, ReviewedCitation on)
    {
        if (on.Decision is { } decision)
        {
            html.Write($""" <span class="status">{decision.Kind.Words()}</span>""");
        }
    }

    private static Bilingual Short(ReviewedCitation on) => on.Now is { } now
        ? new(ValidityWords.Of(now.Validity, Language.Vietnamese), ValidityWords.Of(now.Validity, Language.English))
        : new("chưa xác định", "not resolved");

    private void Identity(Html html, ReviewedCitation on)
    {
        ResolvedCitation resolved = on.Resolved;
        if (resolved.Outcome == Outcome.Resolved)
        {
            Instrument? known = on.Instrument;
            html.Write($"""<dt>{Instrument}</dt><dd><a href="{page.NormLink(resolved.Id)}">{known?.Kind ?? Plain.Line(on.Citation.Type)} {known?.Label ?? Finding.NumberOf(resolved.Id)}</a>""");
            foreach (string part in new[] { known?.Number.Length > 0 ? known.Name : string.Empty, Html.Day(known?.Issued), known?.Issuer ?? resolved.Id.Body }.Where(static p => p.Length > 0))
            {
                html.Write($", {part}");
            }

            html.Write($"""<br><small>{Reasons.Of(resolved.By)}</small></dd>""");
            return;
        }

        html.Write($"<dt>{Instrument}</dt><dd>{Missing}{(resolved.Missing.Length > 0 ? Reasons.Missing(resolved.Missing) : Bilingual.None)}</dd>");
        if (resolved.Candidates.Count > 0)
        {
            html.Write($"<dt>{Candidates}</dt><dd><ul>");
            foreach (InstrumentId id in resolved.Candidates)
            {
                html.Write($"""<li><a href="{page.NormLink(id)}">{id.InWords}</a></li>""");
            }

            html.Write($"</ul></dd>");
        }
    }

    private static void Repairs(Html html, Citation citation)
    {
        if (citation.Notes.Count == 0)
        {
            return;
        }

        html.Write($"<dt>{Repaired}</dt><dd><ul>");
        foreach (RepairNote note in citation.Notes)
        {
            html.Write($"<li><s>{Plain.Line(note.Seen)}</s> → {Plain.Line(note.Read)}</li>");
        }

        html.Write($"</ul></dd>");
    }

    private void Statuses(Html html, ReviewedCitation on)
    {
        if (on.Then is not { } then || on.Now is not { } now)
        {
            return;
        }

        if (review.Check.Context.Day is { } day && day <= review.AsOf)
        {
            string bound = review.Check.Context.DayIsStated ? string.Empty : html.Say(" (sớm nhất)", " (the earliest it can have)");
            html.Write($"<dt>{html.Say("Ngày của văn bản này", "At this document's date")}, {Html.Day(day)}{bound}</dt><dd>{(part => StatusLine.Write(part, page, then))}</dd>");
        }

        html.Write($"<dt>{html.Say("Tính đến", "As of")} {Html.Day(review.AsOf)}</dt><dd>{(part => StatusLine.Write(part, page, now))}</dd>");
    }

    private static void Findings(Html html, ReviewedCitation on)
    {
        if (on.Findings.Count == 0)
        {
            return;
        }

        html.Write($"""<h3>{What}</h3><ul class="findings">""");
        foreach (Finding finding in on.Findings)
        {
            Rule? rule = RuleCatalog.Find(finding.Rule);
            html.Write($"""<li><span class="word {FindingsList.Class(finding.Severity)}">{ReviewPage.Words(finding.Severity)}</span> {FindingsList.Message(finding)}""");
            Line(html, html.Say("Bằng chứng", "Evidence"), finding.Source.Contains(finding.Evidence, StringComparison.Ordinal) ? string.Empty : Plain.Line(finding.Evidence));
            Line(html, html.Say("Nguồn", "Source"), Sources.Of(finding.Source, html.Language));
            Line(html, html.Say("Căn cứ", "Legal source"), rule?.Law ?? string.Empty);
            html.Write($"</li>\n");
        }

        html.Write($"</ul>");
    }

    private static void Line(Html html, string name, string value)
    {
        if (value is not ("" or "-"))
        {
            html.Write($"<br><small><b>{name}:</b> {value}</small>");
        }
    }

    private void Timeline(Html html, ReviewedCitation on)
    {
        if (on.Timeline.Count > 0)
        {
            html.Write($"<h3>{History}</h3>{(part => TimelineList.Write(part, page, on.Timeline))}");
        }
    }
}
