using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

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

    private static readonly Parser<Unit> Word = Parse.OneOf(Parse.Word("hien phap"), Parse.Word("hien php"));

    /// <summary>The words as a scan may misread them: believed before the state's name only.</summary>
    private static readonly ChannelTrie Title = ChannelTrie.Of("Hiến pháp");

    private static readonly ChannelTrie Country = ChannelTrie.Of(State, "nước Cộng hòa XHCN Việt Nam", "nước CHXHCN Việt Nam", "nước Việt Nam Dân chủ Cộng hòa", "của " + State);

    /// <summary>Reads the Constitution at the offset.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, int start, NoiseProfile noise, out TextSpan span, out bool named, out DateMatch date)
    {
        var cursor = new Cursor(text, start);
        span = default;
        date = default;
        named = false;
        bool misread = !Word.TryParse(ref cursor, out _);
        if (misread)
        {
            if (!noise.IsNoisy || !Title.TryFuzzy(text, start, noise.Channel, noise.PerLetter, out ChannelTrie.Match word))
            {
                return false;
            }

            cursor = new Cursor(text, word.End);
        }

        int end = cursor.Position;
        PageFurniture.SkipGap(ref cursor);
        named = noise.IsNoisy
            ? Country.TryFind(text, cursor.Position, noise.Channel, noise.PerLetter, out ChannelTrie.Match country)
            : Country.TryExact(text, cursor.Position, out country);
        if (named)
        {
            end = country.End;
            cursor = new Cursor(text, end);
            PageFurniture.SkipGap(ref cursor);
        }

        if (misread && !named)
        {
            return false;
        }

        bool dated = DateRule.Year.TryParse(ref cursor, out date) || DateRule.BareYear.TryParse(ref cursor, out date) || DateRule.Full.TryParse(ref cursor, out date);
        span = new TextSpan(start, dated ? cursor.Position : end);
        return named || dated;
    }
}
