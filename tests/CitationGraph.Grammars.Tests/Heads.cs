namespace CitationGraph.Grammars.Tests;

/// <summary>What the texts of letterheads have in common.</summary>
internal static class Heads
{
    public const string Motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Basis = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n";

    /// <summary>What the head of a text says.</summary>
    public static DocumentHeader Read(string text) => CitationExtractor.Default.Extract(text).Header;
}
