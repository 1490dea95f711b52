using System.Globalization;

namespace CitationGraph.Documents.Scans;

/// <summary>What is told of pages that OCR read.</summary>
internal static class ScanNotes
{
    /// <summary>Below this mean confidence the original should lie beside.</summary>
    private const double Sure = 0.8;

    private const int PagesNamed = 12;

    /// <summary>What became of the pages.</summary>
    /// <param name="readings">Each page.</param>
    /// <param name="asked">How many should have been read.</param>
    public static IReadOnlyList<Bilingual> Of(IReadOnlyList<PageReading> readings, int asked)
    {
        List<Bilingual> notes = [];
        PageReading[] read = [.. readings.Where(static reading => reading.Problem is null)];
        int words = read.Sum(static reading => reading.Read.Words);
        double confidence = words == 0 ? 0 : read.Sum(static reading => reading.Read.Confidence * reading.Read.Words) / words;
        string percent = confidence.ToString("0%", CultureInfo.InvariantCulture);
        notes.Add(words == 0
            ? new(Invariant($"nhận dạng {read.Length} trang ảnh, không thấy chữ nào"), Invariant($"OCR of {read.Length} pages saw no text"))
            : new(Invariant($"{read.Length} trang ảnh được nhận dạng chữ (OCR), tin cậy {percent}"), Invariant($"{read.Length} pages read by OCR (confidence {percent})")));
        PageReading[] poor = [.. read.Where(static reading => reading.Read is { Words: > 0, Confidence: < Sure })];
        if (poor.Length > 0)
        {
            string pages = Numbers(poor);
            notes.Add(new($"trang {pages} khó đọc: nên đối chiếu với bản gốc", $"pages hard to read: {pages}; compare with the original"));
        }

        foreach (IGrouping<ProblemKind, PageReading> failed in readings.Where(static reading => reading.Problem is not null).GroupBy(static reading => reading.Problem!.Kind))
        {
            Bilingual why = failed.First().Problem!.Found;
            string pages = Numbers([.. failed]);
            notes.Add(new($"trang {pages} không đọc được: {why.Vietnamese}", $"pages not read: {pages}: {why.English}"));
        }

        if (asked > readings.Count)
        {
            notes.Add(new(
                Invariant($"chỉ nhận dạng {readings.Count} trang đầu trong {asked} trang ảnh: tách tệp để đọc phần còn lại"),
                Invariant($"only the first {readings.Count} of {asked} scanned pages are read: split the file to have the others read")));
        }

        return notes;
    }

    private static string Numbers(PageReading[] pages) =>
        string.Join(", ", pages.Take(PagesNamed).Select(static page => page.Number.ToString(CultureInfo.InvariantCulture))) + (pages.Length > PagesNamed ? ", …" : string.Empty);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
