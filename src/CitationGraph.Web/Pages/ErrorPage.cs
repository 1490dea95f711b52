using CitationGraph.Documents;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Pages;

/// <summary>What is shown when a page cannot be: what happened and what to do, never how the program failed.</summary>
internal static class ErrorPage
{
    private static readonly Bilingual Title = new("Không thực hiện được", "That cannot be done");
    private static readonly Bilingual First = new("Về trang soát văn bản", "To the review page");
    private static readonly Bilingual There = new("Quay lại chỗ đang làm", "Back to where you were");

    /// <summary>Writes the page.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="page">For whom.</param>
    /// <param name="reason">What happened.</param>
    /// <param name="back">Where the user goes on.</param>
    /// <param name="again">Writes what the user gave, to be put right; null for nothing.</param>
    public static void Write(Html html, PageContext page, Bilingual reason, string back, Action<Html>? again = null) => Layout.Write(html, page, Title.In(html.Language), main => main.Write($"""
        <h1>{Title}</h1>
        <p class="problem" role="alert">{reason}</p>
        {(part => again?.Invoke(part))}
        <p><a href="{back}">{(back == "/" ? First : There)}</a></p>
        """));

    /// <summary>The words for an HTTP status.</summary>
    public static Bilingual Reason(int status) => status switch
    {
        403 => new("Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở lại trang từ địa chỉ mà citegraph đã in ra.", "The request came from another site and was refused. Open the page from the address that citegraph printed."),
        404 => new("Không có trang này.", "There is no such page."),
        405 => new("Trang này không nhận kiểu yêu cầu đó.", "This page does not take such a request."),
        413 => new("Tệp lớn quá giới hạn. Hãy chia nhỏ tệp.", "The file is above the limit. Split it."),
        >= 500 => new("Lỗi của chương trình; chi tiết được ghi ở cửa sổ chạy citegraph serve. Những gì đã lưu còn nguyên.", "A fault of the program; the window that runs citegraph serve has the details. What was kept is safe."),
        _ => new("Yêu cầu không đọc được. Hãy quay lại, tải lại trang rồi làm lại.", "The request cannot be read. Go back, reload the page and try again."),
    };

    /// <summary>The words for a form whose token no longer holds.</summary>
    public static readonly Bilingual Stale = new(
        "Trang đã mở quá lâu hoặc bị mở từ nơi khác. Hãy quay lại, tải lại trang rồi làm lại.",
        "The page was open for too long, or was opened from elsewhere. Go back, reload it and try again.");
}
