using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Pages;

/// <summary>The norms that a user may mean by what was typed, where that is not exactly one.</summary>
internal static class NormSearchPage
{
    private static readonly Bilingual Title = new("Tra cứu văn bản", "Look up an instrument");
    private static readonly Bilingual Like = new("Có phải là", "Did you mean");
    private static readonly Bilingual None = new(
        "Danh mục không có văn bản này. Hãy gõ số, ký hiệu đầy đủ (178/2024/NĐ-CP) hoặc đúng tên luật.",
        "The registry does not have it. Type the full number (178/2024/NĐ-CP) or the exact name of a law.");

    /// <summary>Writes the page.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="page">The request.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="found">The norms that it may mean.</param>
    /// <param name="near">Norms that look alike.</param>
    public static void Write(Html html, PageContext page, string typed, IReadOnlyList<Instrument> found, IReadOnlyList<Instrument> near) => Layout.Write(html, page, Title.In(html.Language), main =>
    {
        main.Write($"<h1>{Title}: {typed}</h1>");
        if (found.Count == 0)
        {
            main.Write($"""<p class="problem" role="alert">{None}</p>""");
        }

        if (found.Count == 0 && near.Count > 0)
        {
            main.Write($"<h2>{Like}</h2>");
        }

        List(main, page, found.Count > 0 ? found : near);
    });

    private static void List(Html html, PageContext page, IReadOnlyList<Instrument> norms)
    {
        html.Write($"<ul>");
        foreach (Instrument norm in norms)
        {
            string[] parts = [norm.Name, Html.Day(norm.Issued), norm.Issuer];
            html.Write($"""<li><a href="{page.NormLink(norm.Id)}">{norm.Kind} {norm.Label}</a> {string.Join(", ", parts.Where(static part => part.Length > 0))}</li>""");
        }

        html.Write($"</ul>");
    }
}
