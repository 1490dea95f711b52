using CitationGraph.Web.Pages;
using CitationGraph.Web.Reporting;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>The report on a review: to print, and as a table.</summary>
internal sealed class ReportEndpoints(WebSettings settings, PageFactory pages, ReviewLoader reviews)
{
    /// <summary>The page.</summary>
    public Task PageAsync(HttpContext http)
    {
        Review review = reviews.Load(http, pages.Of(http).AsOf);
        return pages.SendAsync(http, (html, page) => new ReportPage(page, review, ReportContent.Of(review, Version, page.Language)).Write(html));
    }

    /// <summary>The table.</summary>
    public Task CsvAsync(HttpContext http) => Downloads.SendAsync(
        http, "phieu-ra-soat.csv", "text/csv; charset=utf-8", ReportCsv.Of(reviews.Load(http, pages.Of(http).AsOf), Version));

    /// <summary>The Word document.</summary>
    public Task DocxAsync(HttpContext http)
    {
        PageContext page = pages.Of(http);
        return Downloads.SendAsync(http, "phieu-ra-soat.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ReportDocx.Of(ReportContent.Of(reviews.Load(http, page.AsOf), Version, page.Language)));
    }

    private string Version => settings.StorePath.Length > 0
        ? $"citegraph {settings.RegistryVersion} + {Path.GetFileName(settings.StorePath)}" : $"citegraph {settings.RegistryVersion}";
}
