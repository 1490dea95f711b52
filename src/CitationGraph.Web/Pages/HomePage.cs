using CitationGraph.Documents;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Pages;

/// <summary>The page that takes a document.</summary>
internal sealed class HomePage(PageContext page, long maxUpload, IReadOnlyList<(string Id, string Name)> latest)
{
    /// <summary>Title of the page and of its entry in the menu.</summary>
    public static readonly Bilingual Title = new("Soát văn bản", "Review a document");

    private static readonly Bilingual Lead = new(
        "Đưa vào một kế hoạch, quyết định, nghị định… Trang kết quả tô màu từng viện dẫn, cho biết văn bản được viện dẫn còn hiệu lực không và cần sửa gì.",
        "Give a plan, decision or decree. The result marks every citation, says whether the cited instrument is in force, and what to mend.");

    private static readonly Bilingual Drop = new("Kéo tệp vào đây, hoặc chọn tệp (chọn được nhiều tệp)", "Drop files here, or choose them");
    private static readonly Bilingual Or = new("Hoặc dán văn bản", "Or paste the text");
    private static readonly Bilingual Day = new("Hiệu lực tính đến ngày", "Validity as of");
    private static readonly Bilingual Start = new("Soát", "Review");
    private static readonly Bilingual Busy = new("Đang đọc và đối chiếu…", "Reading and checking…");
    private static readonly Bilingual Wrong = new("Chữ hiện ra sai?", "Do letters come out wrong?");
    private static readonly Bilingual Encoding = new("Bảng mã của tệp văn bản cũ", "Encoding of an old text file");
    private static readonly Bilingual Latest = new("Đã soát gần đây", "Reviewed lately");
    private static readonly Bilingual Remove = new("Xóa", "Delete");

    /// <summary>Writes the page.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="problem">What was wrong with what was sent; none at first.</param>
    public void Write(Html html, Bilingual problem = default) => Layout.Write(html, page, Title.In(html.Language), main =>
    {
        (string name, string value) = page.Token();
        main.Write($"""
            <h1>{Title}</h1>
            <p class="lead">{Lead}</p>
            {(part => Problem(part, problem))}
            <form class="give" id="give" method="post" action="/review" enctype="multipart/form-data" data-busy="{Busy}">
            <input type="hidden" name="{name}" value="{value}">
            <div class="drop" id="drop">
            <label for="file">{Drop}</label>
            <input type="file" id="file" name="file" multiple aria-describedby="limits">
            <p id="limits">{Limits(maxUpload)}</p>
            </div>
            <label for="text">{Or}</label>
            <textarea id="text" name="text" rows="9" spellcheck="false" lang="vi"></textarea>
            <p class="row"><label for="as-of">{Day}</label>
            <input type="date" id="as-of" name="{PageContext.AsOfName}" value="{page.AsOf}">
            <button class="main">{Start}</button>
            <span id="busy" role="status"></span></p>
            <details><summary>{Wrong}</summary>
            <p><label for="encoding">{Encoding}</label> <select id="encoding" name="encoding">{Encodings}</select></p></details>
            </form>
            {Lately}
            """);
    });

    private static Bilingual Limits(long bytes) => new(
        $"Word (.docx, .doc), OpenDocument (.odt), .rtf, PDF, ảnh và bản quét, trang web, văn bản thuần, thư (.eml), tệp nén (.zip); nhiều nhất {bytes >> 20} MB.",
        $"Word (.docx, .doc), OpenDocument (.odt), .rtf, PDF, pictures and scans, web pages, plain text, mail (.eml), archives (.zip); {bytes >> 20} MB at most.");

    private static void Encodings(Html html)
    {
        foreach ((string name, TextEncoding encoding) in TextEncodings.All)
        {
            html.Write($"""<option value="{name}">{(encoding == TextEncoding.Recognised ? html.Say("tự nhận biết", "recognised") : name)}</option>""");
        }
    }

    private static void Problem(Html html, Bilingual problem)
    {
        if (!problem.IsEmpty)
        {
            html.Write($"""<p class="problem" role="alert">{problem}</p>""");
        }
    }

    private void Lately(Html html)
    {
        if (latest.Count == 0)
        {
            return;
        }

        (string name, string value) = page.Token();
        html.Write($"""<h2>{Latest}</h2><ul class="lately">""");
        foreach ((string id, string text) in latest)
        {
            html.Write($"""
                <li><a href="{page.Link("/review/" + id)}">{text}</a>
                <form method="post" action="/review/{id}/delete"><input type="hidden" name="{name}" value="{value}">
                <button class="quiet" aria-label="{Remove}: {text}">{Remove}</button></form></li>

                """);
        }

        html.Write($"</ul>");
    }
}
