using System.Globalization;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Annotating;

/// <summary>What <c>annotate</c> says.</summary>
internal static class AnnotateMessages
{
    public static readonly Bilingual OneDocument = new("cần nêu đúng một tệp Word để ghi chú thích", "exactly one Word document to comment is needed");

    public static readonly Bilingual NoOutput = new(
        "cần nêu tệp để ghi bản có chú thích, ví dụ: -o ke-hoach-chu-thich.docx", "a file for the copy with comments is needed, for example: -o plan-with-comments.docx");

    public static readonly Bilingual Elsewhere = new(
        "Ở đầu trang, chân trang hoặc khung chữ, nơi Word không cho đặt chú thích:", "In headers, footers or text boxes, where Word allows no comment:");

    public static readonly Bilingual Signed = new(
        "tệp gốc có chữ ký số; chữ ký không còn giá trị trên bản có chú thích", "the original has a digital signature, which does not hold for the copy with comments");

    public static Bilingual NothingFound(string path) => new(
        $"không có gì phải chú thích; {path} giống hệt bản gốc", $"there is nothing to comment; {path} is the same as the original");

    public static Bilingual Written(string path, int comments, string counts, string countsEn) => new(
        string.Create(CultureInfo.InvariantCulture, $"đã ghi {comments} chú thích vào {path}: {counts}"),
        string.Create(CultureInfo.InvariantCulture, $"wrote {comments} comment{(comments == 1 ? string.Empty : "s")} into {path}: {countsEn}"));

    public static Bilingual Gathered(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} chú thích nằm ở đầu trang, chân trang hoặc khung chữ, được gom vào chú thích ở đoạn đầu"),
        string.Create(CultureInfo.InvariantCulture, $"{count} on headers, footers or text boxes are gathered in the comment at the first paragraph"));

    public static Bilingual Lost(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} chú thích không có chỗ đặt; xem bằng: citegraph check"),
        string.Create(CultureInfo.InvariantCulture, $"{count} could not be placed; see them with: citegraph check"));
}
