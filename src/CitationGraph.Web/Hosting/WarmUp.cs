using System.Globalization;
using CitationGraph.Web.Browsing;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;
using CitationGraph.Web.Reporting;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>Does once, in the background, what the first pages would wait for: tables are loaded, code is compiled, the store is
/// counted. Nothing of it is kept or shown; what fails here fails again, and is told, where it is asked for.</summary>
internal sealed class WarmUp(WebSettings settings, ReviewLoader reviews, StoreAccess store, AffectedTable affected, IServiceProvider services)
{
    private const int Rounds = 3;

    /// <summary>Clean and scanned documents with a letterhead, bases, articles, findings.</summary>
    private const string Samples = "warm-up/";

    /// <summary>Starts, and returns at once.</summary>
    public void Start()
    {
        _ = Task.Run(Review);
        if (store.Exists)
        {
            _ = Task.Run(() => affected.Count(AffectedView.All.Choice, settings.Today()));
        }
    }

    private void Review()
    {
        var page = new PageContext(new DefaultHttpContext { RequestServices = services }, settings.Language, settings.Today(), asOfIsChosen: false, store.Exists);
        foreach (ReviewedText text in Enumerable.Repeat(Texts(), Rounds).SelectMany(static texts => texts))
        {
            Review review = reviews.Check(text, page.AsOf);
            var html = new Html(new StringWriter(CultureInfo.InvariantCulture), page.Language);
            new HomePage(page, settings.MaxUpload, []).Write(html);
            new ReviewPage(page, review).Write(html);
            new ReportPage(page, review, ReportContent.Of(review, settings.RegistryVersion, page.Language)).Write(html);
        }
    }

    private static List<ReviewedText> Texts()
    {
        var texts = new List<ReviewedText>();
        foreach (string name in typeof(WarmUp).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Samples, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(WarmUp).Assembly.GetManifestResourceStream(name)!);
            texts.Add(ReviewedText.Of(name, reader.ReadToEnd()));
        }

        return texts;
    }
}
