using System.Globalization;
using CitationGraph.Graph;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>Makes the norms of a corpus, the most cited first: laws, decrees and decisions of the Prime Minister mostly, then
/// circulars and decisions of provinces.</summary>
internal static class NormMaker
{
    private static readonly (string Kind, string Codes, bool Dated, string Issuer)[] Series =
    [
        ("Luật", "QH", true, "Quốc hội"),
        ("Nghị định", "NĐ-CP", true, "Chính phủ"),
        ("Quyết định", "QĐ-TTg", false, "Thủ tướng Chính phủ"),
        ("Nghị quyết", "NQ-CP", false, "Chính phủ"),
        ("Thông tư", "TT-BNV", true, "Bộ Nội vụ"),
        ("Thông tư", "TT-BTC", true, "Bộ Tài chính"),
        ("Thông tư", "TT-BYT", true, "Bộ Y tế"),
        ("Thông tư", "TT-BGDĐT", true, "Bộ Giáo dục và Đào tạo"),
        ("Thông tư", "TT-BTP", true, "Bộ Tư pháp"),
        ("Quyết định", "QĐ-UBND", true, string.Empty),
    ];

    private static readonly string[] Fields = ["Đất đai", "Đầu tư công", "Ngân sách", "Giáo dục", "Khám bệnh, chữa bệnh", "Bảo vệ môi trường", "Cán bộ, công chức", "Thanh tra", "Xây dựng", "Lưu trữ"];

    public static GeneratedNorm[] Make(int count, ulong seed, string[] provinces)
    {
        var used = new Dictionary<(int Series, int Year, int Place), int>();
        var norms = new GeneratedNorm[count];
        for (int i = 0; i < count; i++)
        {
            var dice = new Dice(seed, (ulong)i);
            int series = i < count / 100 ? dice.Next(3) : dice.Percent(2) ? 0 : 1 + dice.Next(Series.Length - 1);
            int year = 2025 - Math.Min(dice.Next(26), dice.Next(26));
            int place = series == Series.Length - 1 ? dice.Next(provinces.Length) : 0;
            int number = used[(series, year, place)] = used.GetValueOrDefault((series, year, place)) + 1;
            norms[i] = Norm(series, year, number, place, ref dice, provinces);
        }

        return norms;
    }

    private static GeneratedNorm Norm(int series, int year, int number, int place, ref Dice dice, string[] provinces)
    {
        (string kind, string codes, bool dated, string issuer) = Series[series];
        bool local = issuer.Length == 0, law = series == 0;
        string body = local ? "Ủy ban nhân dân " + provinces[place] : string.Empty;
        codes = law ? codes + (10 + ((year - 1997) / 5)).ToString(CultureInfo.InvariantCulture) : codes;
        var sign = new Sign(number.ToString("00", CultureInfo.InvariantCulture), dated ? year : 0, codes);
        return new GeneratedNorm(
            InstrumentId.Numbered(kind, sign, year, body),
            kind,
            InstrumentId.Number(sign),
            law ? $"{Fields[number % Fields.Length]} {number}" : string.Empty,
            new DateOnly(year, 1 + dice.Next(12), 1 + dice.Next(28)),
            local ? body : issuer);
    }
}
