using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Pages;

/// <summary>What is shown while documents are read, and the list of them where there are several: how far it is, and what was
/// found on the pages read so far. It asks for itself anew until all is done.</summary>
internal sealed class ReadingPage(PageContext page, ReadingJob job, ReadingState state, Func<ReviewedText, Review> review)
{
    private static readonly Bilingual Reading = new("Đang đọc văn bản", "Reading the document");
    private static readonly Bilingual Done = new("Đã đọc xong", "All was read");
    private static readonly Bilingual Wait = new("Trang tự cập nhật; đọc bản quét mất vài giây mỗi trang.", "The page renews itself; a scan takes some seconds a page.");
    private static readonly Bilingual Stop = new("Dừng đọc", "Stop reading");
    private static readonly Bilingual SoFar = new("Thấy được đến lúc này", "Found so far");
    private static readonly Bilingual NoneSoFar = new("Chưa thấy lỗi hay cảnh báo.", "No error or warning yet.");
    private static readonly Bilingual Documents = new("Các văn bản", "Documents");

    /// <summary>Writes the page.</summary>
    public void Write(Html html) => Layout.Write(html, page, (state.IsDone ? Done : Reading).In(html.Language), main => main.Write($"""
        <div id="reading"{(part => Running(part))}>
        <h1>{(state.IsDone ? Done : Reading)}</h1>
        {Progress}
        {Items}
        {Partial}
        </div>
        """), head: state.IsDone ? null : static head => head.Write($"""<noscript><meta http-equiv="refresh" content="2"></noscript>"""));

    private void Running(Html html)
    {
        if (!state.IsDone)
        {
            html.Write($""" data-running="1" """);
        }
    }

    private void Progress(Html html)
    {
        if (state.IsDone)
        {
            return;
        }

        (string name, string value) = page.Token();
        html.Write($"""<p role="status"><strong>{state.Current}</strong> {Pages()}</p>""");
        if (state.Pages > 0)
        {
            html.Write($"""<progress max="{state.Pages}" value="{state.Page}" aria-label="{Pages()}"></progress>""");
        }

        html.Write($"""
            <p>{Wait}</p>
            <form method="post" action="{page.Link($"/reading/{job.Id}/stop")}"><input type="hidden" name="{name}" value="{value}"><button>{Stop}</button></form>
            """);
    }

    private Bilingual Pages() => state.Page == 0 ? Bilingual.None
        : state.Pages == 0 ? new($"đã đọc {state.Page} trang", $"{state.Page} pages read")
        : new($"đã đọc {state.Page}/{state.Pages} trang", $"{state.Page} of {state.Pages} pages read");

    private void Items(Html html)
    {
        if (state.Items.Count == 0)
        {
            return;
        }

        html.Write($"""<h2>{Documents} ({state.Items.Count})</h2><ul class="items">""");
        foreach (ReadItem item in state.Items)
        {
            if (item.Text is { } text)
            {
                html.Write($"""<li><a href="{page.Link("/review/" + text.Id)}">{item.Name}</a> {Summary.Counts(review(text))}</li>""");
            }
            else
            {
                // The reader names the document in most of what it says.
                string problem = html.Say(item.Problem), name = problem.Contains(item.Name, StringComparison.Ordinal) ? string.Empty : item.Name + ": ";
                html.Write($"""<li>{name}<span class="word error">{problem}</span></li>""");
            }
        }

        html.Write($"</ul>");
    }

    private void Partial(Html html)
    {
        if (state.SoFar is not { } found)
        {
            return;
        }

        Finding[] grave = [.. found.Open.Where(static f => f.Severity > Severity.Info).OrderByDescending(static f => f.Severity)];
        html.Write($"<h2>{SoFar}</h2><p>{Summary.Counts(found)} {Summary.Coverage(found)}</p>");
        if (grave.Length == 0)
        {
            html.Write($"<p>{NoneSoFar}</p>");
            return;
        }

        html.Write($"""<ul class="findings">""");
        foreach (Finding finding in grave)
        {
            html.Write($"""<li><span class="word {FindingsList.Class(finding.Severity)}">{ReviewPage.Words(finding.Severity)}</span> {FindingsList.Message(finding)}</li>""");
        }

        html.Write($"</ul>");
    }
}
