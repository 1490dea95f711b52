using System.Globalization;

namespace CitationGraph.Documents;

/// <summary>What readers tell of a document beside its text, worded in one place. The document's name stands before each.</summary>
internal static class Notes
{
    /// <summary>Below this the user is asked to look.</summary>
    private const double Sure = 0.8;

    public static Bilingual Encoding(string encoding, double confidence)
    {
        string percent = confidence.ToString("0%", CultureInfo.InvariantCulture);
        return confidence >= Sure
            ? new($"bảng mã {encoding} (tin cậy {percent})", $"encoding {encoding} (confidence {percent})")
            : new(
                $"có lẽ là bảng mã {encoding} (tin cậy {percent}); nếu chữ sai, nêu bảng mã bằng --encoding",
                $"probably encoding {encoding} (confidence {percent}); where letters are wrong, name the encoding with --encoding");
    }

    public static Bilingual Deleted(int runs) => new(
        string.Create(CultureInfo.InvariantCulture, $"bỏ qua {runs} đoạn chữ đã xóa khi theo dõi sửa đổi"),
        string.Create(CultureInfo.InvariantCulture, $"{runs} runs of text deleted by tracked changes are not read"));

    public static readonly Bilingual DiacriticsLost = new(
        "chữ không có dấu tiếng Việt: có lẽ bản quét được nhận dạng (OCR) bằng ngôn ngữ khác; nhận dạng lại bằng dữ liệu tiếng Việt (tesseract -l vie) thì đọc đúng hơn",
        "the text has no Vietnamese diacritics: probably a scan that OCR read in another language; it is read better after OCR with Vietnamese data (tesseract -l vie)");

    public static readonly Bilingual LayerKept = new(
        "lớp chữ không phải tiếng Việt có dấu, nhưng đọc lại từ ảnh (OCR) cũng không hơn: giữ lớp chữ",
        "the text layer is not Vietnamese with its diacritics, but OCR reads no better: the text layer is kept");

    public static Bilingual LayerReplaced(int pages) => new(
        string.Create(CultureInfo.InvariantCulture, $"lớp chữ của {pages} trang không phải tiếng Việt (OCR sai ngôn ngữ hoặc hỏng phông): đọc lại từ ảnh"),
        string.Create(CultureInfo.InvariantCulture, $"the text layer of {pages} pages is not Vietnamese (OCR in another language, or broken fonts): read again from the picture"));

    public static Bilingual ScansNotRead(int pages, DocumentProblem why) => new(
        string.Create(CultureInfo.InvariantCulture, $"{pages} trang ảnh không được nhận dạng chữ (OCR): {why.Found.Vietnamese}. {why.Remedy.Vietnamese}"),
        string.Create(CultureInfo.InvariantCulture, $"{pages} pages are not read by OCR: {why.Found.English}. {why.Remedy.English}"));

    public static readonly Bilingual Macros = new("có macro: chỉ đọc chữ, không chạy macro", "has macros: only the text is read, no macro is run");

    public static readonly Bilingual Catdoc = new(
        "đọc bằng catdoc: chỉ có chữ, bảng và chú thích có thể lẫn vào nhau; đọc đúng hơn khi cài LibreOffice (apt-get install libreoffice-writer)",
        "read with catdoc: the text alone, tables and notes may run into each other; it is read better with LibreOffice (apt-get install libreoffice-writer)");

    public static readonly Bilingual OtherDocuments = new(
        "có tài liệu khác nhúng bên trong, phần đó không được đọc", "another document is embedded, which is not read");
}
