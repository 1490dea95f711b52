using System.Globalization;

namespace CitationGraph.Cli.Tests;

/// <summary>Folders of documents to ingest, the same for the same seed.</summary>
internal static class Folder
{
    public static string Plan(string place, string number, string date, string body) => $"""
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        {place}                  Độc lập - Tự do - Hạnh phúc
        Số: {number}             Ninh Bình, ngày {date}

        KẾ HOẠCH
        Cải cách hành chính

        {body}
        """;

    /// <summary>Writes plans of communes that carry out a plan of the province, and decrees that replace others.</summary>
    public static void Fill(TempFolder folder, int documents, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < documents; i++)
        {
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"docs/{i % 7}/{i:00000}.txt"), i % 10 == 0 ? Decree(i, random) : Commune(i, random));
        }
    }

    private static string Commune(int i, Random random) => Plan("XÃ BÌNH GIANG", Text($"{i}/KH-UBND"), "08 tháng 9 năm 2025", string.Join('\n', Enumerable.Range(0, random.Next(3, 12)).Select(_ =>
        Text($"Căn cứ Nghị định số {random.Next(1, 180)}/{random.Next(2015, 2025)}/NĐ-CP của Chính phủ;"))) +
        "\n\nI. MỤC ĐÍCH\nThực hiện Kế hoạch số 21/KH-UBND ngày 04/8/2025 của Ủy ban nhân dân tỉnh Ninh Bình.");

    private static string Decree(int i, Random random) => Text($"""
        CHÍNH PHỦ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: {i + 400}/2026/NĐ-CP       Hà Nội, ngày 01 tháng 02 năm 2026

        NGHỊ ĐỊNH
        Quy định về thử nghiệm

        Điều 1. Hiệu lực thi hành
        1. Nghị định này có hiệu lực thi hành từ ngày 15 tháng 3 năm 2026.
        2. Nghị định này thay thế Nghị định số {random.Next(1, 180)}/{random.Next(2015, 2025)}/NĐ-CP của Chính phủ.
        """);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
