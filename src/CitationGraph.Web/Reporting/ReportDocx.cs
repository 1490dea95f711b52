using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CitationGraph.Web.Reporting;

/// <summary>A report as a Word document (ISO/IEC 29500): A4, Times New Roman, the table's head on every page. The same report gives
/// the same bytes.</summary>
internal static class ReportDocx
{
    // Lengths in twentieths of a point, sizes of letters in halves.
    private const uint PageWidth = 11906, PageHeight = 16838, Margin = 1134;
    private const string TextSize = "24", CellSize = "20", TitleSize = "32", HeadingSize = "26";

    private static readonly int[] Widths = [567, 3000, 1500, 1900, 1900, 771];

    /// <summary>The earliest time that a ZIP archive can state.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The document.</summary>
    public static byte[] Of(ReportContent content)
    {
        using var file = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            main.Document = new Document(new Body(Parts(content)));
        }

        return WithoutTimes(file);
    }

    private static IEnumerable<OpenXmlElement> Parts(ReportContent content)
    {
        yield return Line(content.Title, TitleSize, bold: true);
        foreach ((string name, string value) in content.Facts)
        {
            yield return new Paragraph(Text($"{name}: ", TextSize, true), Text(value, TextSize, false));
        }

        yield return Line(content.TableTitle, HeadingSize, bold: true);
        yield return Table(content);
        foreach (ReportSection section in content.Sections)
        {
            yield return Line(section.Title, HeadingSize, bold: true);
            IEnumerable<string> lines = section.Lines.Count == 0 ? [ReportContent.Nothing.Vietnamese] : section.Lines.Select(static (line, i) => $"{i + 1}. {line}");
            foreach (string line in lines)
            {
                yield return Line(line, TextSize, bold: false);
            }
        }

        yield return Line(string.Empty, TextSize, bold: false);
        yield return new Table(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
            new TableGrid(new GridColumn(), new GridColumn()),
            new TableRow(new TableRowProperties(new CantSplit()), Signature(content.Signatures[0]), Signature(content.Signatures[1])));
        yield return new SectionProperties(
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = (int)Margin, Bottom = (int)Margin, Left = Margin, Right = Margin, Header = 0, Footer = 0, Gutter = 0 });
    }

    private static Table Table(ReportContent content)
    {
        BorderType[] borders = [new TopBorder(), new LeftBorder(), new BottomBorder(), new RightBorder(), new InsideHorizontalBorder(), new InsideVerticalBorder()];
        foreach (BorderType border in borders)
        {
            (border.Val, border.Size) = (BorderValues.Single, 4);
        }

        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        head.Append(content.Columns.Select(static (column, i) => Cell(column, i, true)));
        var table = new Table(
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableBorders([.. borders]), new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid([.. Widths.Select(static width => new GridColumn { Width = Twips(width) })]),
            head);
        foreach (IReadOnlyList<string> row in content.Rows)
        {
            var cells = new TableRow(new TableRowProperties(new CantSplit()));
            cells.Append(row.Select(static (cell, i) => Cell(cell, i, false)));
            table.Append(cells);
        }

        return table;
    }

    private static TableCell Cell(string text, int column, bool bold) => new(
        new TableCellProperties(new TableCellWidth { Width = Twips(Widths[column]), Type = TableWidthUnitValues.Dxa }), Line(text, CellSize, bold));

    private static TableCell Signature(IReadOnlyList<string> lines)
    {
        var cell = new TableCell();
        foreach (string line in lines)
        {
            Paragraph paragraph = Line(line, TextSize, bold: false);
            paragraph.PrependChild(new ParagraphProperties(new Justification { Val = JustificationValues.Center }));
            cell.Append(paragraph);
        }

        return cell;
    }

    private static Paragraph Line(string text, string size, bool bold) => new(Text(text, size, bold));

    private static Run Text(string text, string size, bool bold)
    {
        var properties = new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" });
        if (bold)
        {
            properties.Append(new Bold());
        }

        properties.Append(new FontSize { Val = size });
        return new Run(properties, new Text(Fit(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>XML 1.0 has no control characters and no halves of letters.</summary>
    private static string Fit(string text)
    {
        char[] fit = text.ToCharArray();
        for (int i = 0; i < fit.Length; i++)
        {
            bool pair = char.IsHighSurrogate(fit[i]) && i + 1 < fit.Length && char.IsLowSurrogate(fit[i + 1]);
            if (pair)
            {
                i++;
            }
            else if (!System.Xml.XmlConvert.IsXmlChar(fit[i]))
            {
                fit[i] = '\uFFFD';
            }
        }

        return new string(fit);
    }

    private static string Twips(int width) => width.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static byte[] WithoutTimes(MemoryStream file)
    {
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in zip.Entries)
            {
                entry.LastWriteTime = NoTime;
            }
        }

        return file.ToArray();
    }
}
