using FsCheck;
using FsCheck.Fluent;

namespace CitationGraph.Grammars.Tests.Properties;

/// <summary>A text made of pieces of citations and of noise, wrapped so that FsCheck knows how to make and shrink it.</summary>
public sealed record Mixture(IReadOnlyList<string> Pieces)
{
    public string Text { get; } = string.Concat(Pieces);

    public override string ToString() => Reading.Show(Text);
}

/// <summary>Generators of texts.</summary>
public static class Fragments
{
    private static readonly string[] Kinds =
        ["Nghị định", "Nghị quyết", "Quyết định", "Thông tư liên tịch", "Kế hoạch", "Công văn", "văn bản", "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "các Nghị quyết", "Quy chế phối hợp", "Báo cáo thẩm tra", "LUẬT", "Nghi dinh", "Quyét dinh", "Ludt"];

    private static readonly string[] Signs =
        ["178/2024/NĐ-CP", "76/NQ-CP", "57-NQ/TW", "1674/NQ-UBTVQH15", "80/2025/QH15", "4625/BNV-CCHC", "71a/NQ-CP", "66.7/2025/NQ-CP", "194-CP", "135/HĐBT", "178 / 2024 / NĐ - CP", "1588/QD- -TTg", "NQ- UBTVQHI5", "48/CV BCDTKNQI8", "0D-UBND", "12/2O25/TT-BTC", "102/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", "BNV-CTTN&BĐG", "15/20", "5/2020/", "/QĐ-UBND"];

    private static readonly string[] Dates =
        ["ngày 31/12/2024", ", ngày 22 tháng 12 năm 2024", "năm 2015", "ngày 31.12.2024", "ngayo3 thang 02 nim 2026", "2024", "ngày tháng năm 2025", "ngày 99/99/9999", "09/6/20205"];

    private static readonly string[] Bodies =
        ["của Chính phủ", "của Bộ trưởng Bộ Nội vụ", "của UBND tỉnh", "của Ủy ban nhân dân tỉnh Lai Châu", "của Ban Chỉ đạo", "Theo đề nghị của Giám đốc Sở Y tế tại", "cua Thu tuong Chinh phd", "của Sở", "của Chủ tịch", "của Ban Thường trực"];

    private static readonly string[] Names =
        ["Tổ chức chính quyền địa phương", "Cán bộ, công chức", "sửa đổi, bổ sung một số điều của", "Dân sự", "Đất đai", "nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Trí tuệ nhân tạo", "T 6 chirc chinh quyén dia phwong", "(sau đây gọi là Luật X)", "(sửa đổi)", "X"];

    private static readonly string[] Words =
        ["số", "số:", "s6", "sé", "Căn cứ", "Thực hiện", "và", ", số", ";", "khoản 2 Điều 5", "Phụ lục I", "thay thế", "Bãi bỏ", "có hiệu lực thi hành kể từ", "này", "Mẫu số", "pháp luật", "Kính gửi:", "a)", "hiệu lực", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số:    /KH-UBND", "như sau: “"];

    private static readonly string[] Marks =
        [" ", " ", " ", " ", "\n", "\r\n", "\n\n12\n", "\nCÔNG BÁO/Số 149 + 150/Ngày 26-01-2022\n", "**", "*", "\u200B", "\u00AD", "\u00A0", "\u0301", "\u0323", "-", "–", "\u2011", "/", "(", ")", "“", "”", ",", ".", ":", "|", "", "\t", "\uFEFF", "\0", "\uFFFF", "\uD83D", "\uDE00", "&", "$", "l", "L", "H", "Hi", "đ", "Ð", "I", "O", "0", "5", "1"];

    private static Gen<string> Anything { get; } = Gen.Choose(0, char.MaxValue).Select(static c => ((char)c).ToString());

    private static Gen<string> Piece { get; } = Gen.Frequency(
        (3, Gen.Elements(Kinds)), (5, Gen.Elements(Signs)), (3, Gen.Elements(Dates)), (3, Gen.Elements(Bodies)), (3, Gen.Elements(Names)),
        (4, Gen.Elements(Words)), (8, Gen.Elements(Marks)), (1, Anything), (1, Cut));

    private static Gen<string> Cut =>
        from whole in Gen.Elements([.. Kinds, .. Signs, .. Dates, .. Bodies, .. Names])
        from start in Gen.Choose(0, whole.Length)
        from length in Gen.Choose(0, whole.Length - start)
        select whole.Substring(start, length);

    /// <summary>Any units at all, surrogates and controls included.</summary>
    public static Arbitrary<Mixture> Mixtures() => Arb.From(
        Gen.Sized(static size => Piece.ListOf(size)).Select(static p => new Mixture([.. p])),
        static m => Shorter(m.Pieces).Select(static p => new Mixture(p)));

    private static IEnumerable<IReadOnlyList<string>> Shorter(IReadOnlyList<string> pieces)
    {
        for (int part = pieces.Count / 2; part > 0; part /= 2)
        {
            for (int from = 0; from + part <= pieces.Count; from += part)
            {
                yield return [.. pieces.Take(from), .. pieces.Skip(from + part)];
            }
        }
    }
}
