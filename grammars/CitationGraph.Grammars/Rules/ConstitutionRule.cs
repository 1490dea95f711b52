using CitationGraph.Grammars.Combinators;

namespace CitationGraph.Grammars.Rules;

/// <summary>The Constitution.
/// <code>
/// constitution = 'Hiến pháp' ( 'nước' ... ['năm' yyyy] | ['năm'] yyyy )
/// </code>
/// 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Hiến pháp năm 2013'. The bare word, as in 'Hiến pháp và pháp luật',
/// names no instrument.</summary>
internal static class ConstitutionRule
{
    /// <summary>The state's name in the Constitution's title.</summary>
    public const string State = "nước Cộng hòa xã hội chủ nghĩa Việt Nam";

    private static readonly Parser<Unit> Word = Parse.Word("hien phap");

    private static readonly Parser<Unit> Country = Parse.OneOf(
        Parse.Word("nuoc cong hoa xa hoi chu nghia viet nam"), Parse.Word("nuoc cong hoa xhcn viet nam"), Parse.Word("nuoc chxhcn viet nam"),
        Parse.Word("nuoc viet nam dan chu cong hoa"), Parse.Word("cua nuoc cong hoa xa hoi chu nghia viet nam"));

    /// <summary>Reads the Constitution at the offset.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, int start, out TextSpan span, out bool named, out DateMatch date)
    {
        var cursor = new Cursor(text, start);
        span = default;
        date = default;
        named = false;
        if (!Word.TryParse(ref cursor, out _))
        {
            return false;
        }

        int end = cursor.Position;
        PageFurniture.SkipGap(ref cursor);
        named = Country.TryParse(ref cursor, out _);
        if (named)
        {
            end = cursor.Position;
            PageFurniture.SkipGap(ref cursor);
        }

        bool dated = DateRule.Year.TryParse(ref cursor, out date) || DateRule.BareYear.TryParse(ref cursor, out date) || DateRule.Full.TryParse(ref cursor, out date);
        span = new TextSpan(start, dated ? cursor.Position : end);
        return named || dated;
    }
}
