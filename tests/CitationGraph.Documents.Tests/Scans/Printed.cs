using CitationGraph.Documents.Programs;
using CitationGraph.Documents.Tests.Scans.Making;

namespace CitationGraph.Documents.Tests.Scans;

/// <summary>Two printed pages for the tests of scans, made once.</summary>
public sealed class Printed : IDisposable
{
    private readonly Printer _printer = new();
    private readonly string _first = string.Empty;

    public Printed()
    {
        if (ProgramPackage.LibreOffice.Find() is null || ProgramPackage.PdfToPpm.Find() is null)
        {
            return;
        }

        const string First = """
            ỦY BAN NHÂN DÂN TỈNH LAI CHÂU

            KẾ HOẠCH

            Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 và Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
            """;
        const string Second = """
            Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025; theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 125/TTr-SNV, các sở, ban, ngành, Ủy ban nhân dân các xã, phường tổ chức thực hiện, báo cáo kết quả trước ngày 15 tháng 12 hằng năm về Sở Nội vụ để tổng hợp.
            """;
        IReadOnlyDictionary<string, string> pdfs = _printer.Print(new Dictionary<string, string> { ["first"] = First, ["second"] = Second });
        _first = pdfs["first"];
        Pdf = File.ReadAllBytes(_first);
        Sheets = [.. pdfs.OrderBy(static pdf => pdf.Key, StringComparer.Ordinal).SelectMany(pdf => _printer.Sheets(pdf.Value, 200))];
    }

    /// <summary>The first page, with its text.</summary>
    internal byte[] Pdf { get; } = [];

    /// <summary>Both pages as pictures.</summary>
    internal IReadOnlyList<Sheet> Sheets { get; } = [];

    /// <summary>The first page as the better scanners give it.</summary>
    internal Sheet Fine => _printer.Sheets(_first, 300)[0];

    /// <summary>Of the first page.</summary>
    internal const string Cited = "76/NQ-CP";

    /// <summary>Of the second.</summary>
    internal const string CitedNext = "72/2025/QH15";

    /// <summary>A PDF with the picture of a page, over which OCR in another language laid its text.</summary>
    internal static byte[] ReadAsEnglish(Sheet sheet)
    {
        using TempFolder folder = new();
        Printer.Run("tesseract", [folder.Write("a.png", ScanFiles.Png(sheet)), folder["a"], "-l", "eng", "--dpi", "200", "pdf"]);
        return File.ReadAllBytes(folder["a.pdf"]);
    }

    public void Dispose() => _printer.Dispose();
}
