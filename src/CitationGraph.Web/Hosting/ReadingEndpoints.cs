using CitationGraph.Documents;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>Documents are taken, and shown while they are read.</summary>
internal sealed class ReadingEndpoints(WebSettings settings, PageFactory pages, ReviewLoader reviews, ReadingDesk desk)
{
    private const int LatestShown = 10, MostFiles = 50;

    /// <summary>What is read within this time is shown at once, without a page that tells how far it is.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(500);

    /// <summary>The page that takes documents.</summary>
    public Task HomeAsync(HttpContext http, Bilingual problem = default, int status = StatusCodes.Status200OK) => pages.SendAsync(
        http, (html, page) => new HomePage(page, settings.MaxUpload, reviews.Texts.Latest(LatestShown)).Write(html, problem), status);

    /// <summary>Takes files, or a text.</summary>
    public async Task TakeAsync(HttpContext http)
    {
        IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        DateOnly asOf = PageFactory.TryDay(form[PageContext.AsOfName].ToString(), out DateOnly day) ? day : settings.Today();
        IFormFile[] files = [.. form.Files.Where(static file => file is { Name: "file", Length: > 0 })];
        if (files.Length > 0)
        {
            await ReadAsync(http, [.. files.Take(MostFiles)], form["encoding"].ToString(), asOf).ConfigureAwait(false);
        }
        else if (form["text"].ToString() is { } pasted && !string.IsNullOrWhiteSpace(pasted))
        {
            ReviewedText text = Uploads.Pasted(pasted, pages.Of(http).Language);
            reviews.Texts.Keep(text);
            Downloads.SeeOther(http, Link($"/review/{text.Id}", asOf));
        }
        else
        {
            await HomeAsync(http, new("Hãy chọn một tệp có nội dung, hoặc dán văn bản.", "Choose a file that is not empty, or paste the text."), StatusCodes.Status400BadRequest).ConfigureAwait(false);
        }
    }

    /// <summary>How far a reading is; once it is done, what was read.</summary>
    public Task ShowAsync(HttpContext http)
    {
        ReadingJob job = Find(http);
        return AnswerAsync(http, job, job.State);
    }

    /// <summary>Ends a reading.</summary>
    public async Task StopAsync(HttpContext http)
    {
        ReadingJob job = Find(http);
        job.Cancel();
        await job.Ended.WaitAsync(http.RequestAborted).ConfigureAwait(false);
        Downloads.SeeOther(http, Link($"/reading/{job.Id}", job.AsOf));
    }

    private async Task ReadAsync(HttpContext http, IFormFile[] files, string encoding, DateOnly asOf)
    {
        TextEncoding named = TextEncodings.All.FirstOrDefault(known => known.Key == encoding).Value;
        ReadingJob job = desk.Start(await Uploads.SaveAsync(files, http.RequestAborted).ConfigureAwait(false), named, asOf);
        await Task.WhenAny(job.Ended, Task.Delay(AtOnce, http.RequestAborted)).ConfigureAwait(false);
        ReadingState state = job.State;
        if (state is { IsDone: true, Items: [_] })
        {
            await AnswerAsync(http, job, state).ConfigureAwait(false);
        }
        else
        {
            Downloads.SeeOther(http, Link($"/reading/{job.Id}", asOf));
        }
    }

    private Task AnswerAsync(HttpContext http, ReadingJob job, ReadingState state)
    {
        switch (state)
        {
            case { IsDone: true, Items: [{ Text: { } text }] }:
                Downloads.SeeOther(http, Link($"/review/{text.Id}", job.AsOf));
                return Task.CompletedTask;
            case { IsDone: true, Items: [{ Problem: var problem }] }:
                return HomeAsync(http, problem, StatusCodes.Status422UnprocessableEntity);
            default:
                return pages.SendAsync(http, (html, page) => new ReadingPage(page, job, state, text => reviews.Of(text, job.AsOf)).Write(html));
        }
    }

    private ReadingJob Find(HttpContext http) => http.Request.RouteValues["job"] is string id && desk.Find(id) is { } job ? job
        : throw new ReviewException(new(
            "Lượt đọc này không còn; những gì đã đọc xong ở mục 'Đã soát gần đây'.",
            "That reading is gone; what was read is listed under 'Reviewed lately'."), StatusCodes.Status404NotFound);

    private string Link(string address, DateOnly asOf) => asOf == settings.Today() ? address : $"{address}?{PageContext.AsOfName}={asOf:yyyy-MM-dd}";
}
