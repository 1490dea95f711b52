using System.Globalization;
using System.Text;

namespace CitationGraph.Documents.Tests.Pdf;

/// <summary>Writes PDF files: pages of text at given places, in a font whose codes are Unicode.</summary>
internal sealed class PdfBuilder
{
    private const string ToUnicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        + "2 beginbfrange <0000> <00FF> <0000> <0100> <FFFF> <0100> endbfrange endcmap end end";

    private readonly List<string> _pages = [];

    /// <summary>More entries of the trailer, such as encryption.</summary>
    public string Trailer { get; init; } = string.Empty;

    /// <summary>A page of lines from the top, each at x = 70.</summary>
    public PdfBuilder Page(params string[] lines) => Placed([.. lines.Select(static (line, at) => (70, 780 - 16 * at, line))]);

    /// <summary>A page of texts at their places, in points from the lower left corner.</summary>
    public PdfBuilder Placed(params (int X, int Y, string Text)[] texts)
    {
        StringBuilder page = new();
        foreach ((int x, int y, string text) in texts)
        {
            page.Append(CultureInfo.InvariantCulture, $"BT /F 12 Tf {x} {y} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");
        }

        _pages.Add(page.ToString());
        return this;
    }

    public byte[] ToBytes()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', _pages.Select(static (_, at) => $"{6 + 2 * at} 0 R"))}] /Count {_pages.Count} >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Times-Roman /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times-Roman /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>",
            Stream(ToUnicode),
        ];
        foreach (string page in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add(Stream(page));
        }

        StringBuilder pdf = new("%PDF-1.4\n");
        List<int> places = [];
        for (int i = 0; i < objects.Count; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int place in places)
        {
            pdf.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        pdf.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";
}
