using CitationGraph.Grammars.Combinators;

namespace CitationGraph.Grammars.Rules;

/// <summary>What joins the items of a list: commas, semicolons, 'và', 'hoặc', 'các'.</summary>
internal static class ListRule
{
    private const int LongestJoint = 60;

    private static readonly Parser<Unit> Word = Parse.OneOf(Parse.Word("va"), Parse.Word("hoac"), Parse.Word("cac"), Parse.Word("cung"), Parse.Word("hay"));

    /// <summary>True when nothing but joints stands between the two offsets, and at least one does.</summary>
    public static bool Joins(ReadOnlySpan<char> text, int from, int to)
    {
        if (to - from is < 1 or > LongestJoint)
        {
            return false;
        }

        var cursor = new Cursor(text, from);
        bool joint = false;
        while (true)
        {
            PageFurniture.SkipGap(ref cursor);
            if (cursor.Position >= to)
            {
                return joint;
            }

            if (cursor.Current is ',' or ';' or '&')
            {
                cursor.Advance();
                joint = true;
            }
            else if (Word.TryParse(ref cursor, out _))
            {
                joint = true;
            }
            else
            {
                return false;
            }
        }
    }
}
