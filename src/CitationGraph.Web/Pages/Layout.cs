using CitationGraph.Documents;
using CitationGraph.Web.Hosting;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Pages;

/// <summary>What all pages have around their content.</summary>
internal static class Layout
{
    private static readonly Bilingual Skip = new("Đến nội dung", "Skip to content");
    private static readonly Bilingual ReviewLink = new("Soát văn bản", "Review");
    private static readonly Bilingual AffectedLink = new("Văn bản bị ảnh hưởng", "Affected documents");
    private static readonly Bilingual NormField = new("Số, ký hiệu hoặc tên luật", "Number or name of a law");
    private static readonly Bilingual Find = new("Tra cứu", "Look up");
    private static readonly Bilingual Local = new("Chạy trên máy này; không gửi văn bản đi đâu.", "Runs on this computer; no document is sent anywhere.");

    /// <summary>Writes a page.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="page">The request.</param>
    /// <param name="title">Its title.</param>
    /// <param name="content">Writes what is within <c>main</c>.</param>
    /// <param name="wide">True for pages that use the whole window.</param>
    /// <param name="head">Writes what else is within <c>head</c>; nothing unless given.</param>
    public static void Write(Html html, PageContext page, string title, Action<Html> content, bool wide = false, Action<Html>? head = null)
    {
        string code = html.Language == Language.English ? "en" : "vi";
        html.Write($"""
            <!DOCTYPE html>
            <html lang="{code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} – CitationGraph</title>
            <link rel="icon" href="{Assets.Icon.Link}" type="image/svg+xml">
            <link rel="stylesheet" href="{Assets.Style.Link}">
            <script src="{Assets.Script.Link}" defer></script>
            {head ?? (static _ => { })}
            </head>
            <body class="{(wide ? "wide" : "narrow")}">
            <a class="skip" href="#main">{Skip}</a>
            <header class="bar">
            <a class="brand" href="{page.Link("/")}">CitationGraph</a>
            <nav aria-label="{html.Say("Trang", "Pages")}">
            <a href="{page.Link("/")}">{ReviewLink}</a>
            {(part => Stored(part, page))}
            </nav>
            <form class="find" method="get" action="/norm" role="search">
            <input type="search" name="q" aria-label="{NormField}" placeholder="{NormField}" required maxlength="200"><input type="hidden" name="{PageContext.AsOfName}" value="{page.ChosenDay}">
            <button>{Find}</button>
            </form>
            <a class="language" href="{page.OtherLanguageLink()}" lang="{html.Say("en", "vi")}" hreflang="{html.Say("en", "vi")}">{html.Say("English", "Tiếng Việt")}</a>
            </header>
            <main id="main" tabindex="-1">
            {content}
            </main>
            <footer class="foot">{Local}</footer>
            </body>
            </html>

            """);
    }

    private static void Stored(Html html, PageContext page)
    {
        if (page.HasStore)
        {
            html.Write($"""<a href="{page.Link("/affected")}">{AffectedLink}</a>""");
        }
    }
}
