using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules;

/// <summary>Laws that share the word.
/// <code>
/// list = 'Luật' ':' name { (',' | ';' | 'và') name }
/// </code>
/// 'các Luật: Đất đai, Nhà ở, Kinh doanh bất động sản'. Only names of the lexicon count.</summary>
internal static class LawListRule
{
    private static readonly Parser<Unit> Head = Parse.Word("luat").Then(Parse.Gap).Then(Parse.Char(':')).Then(Parse.Gap);

    private static readonly Parser<Unit> And = Parse.Word("va");

    /// <summary>Adds the laws of the list at the anchor; where they end, or 0.</summary>
    public static int Read(ReadOnlySpan<char> text, int anchor, NoiseProfile noise, List<Draft> drafts)
    {
        var cursor = new Cursor(text, anchor);
        if (!Head.TryParse(ref cursor, out _))
        {
            return 0;
        }

        int end = 0;
        int start = anchor;
        while (char.IsUpper(cursor.Raw) && TryName(cursor, noise, out ChannelTrie.Match name))
        {
            drafts.Add(new Draft
            {
                Span = new TextSpan(start, name.End),
                HeadEnd = name.End,
                Type = "Luật",
                Name = LawNames.All[name.Value].Name,
                Cost = name.Cost,
                PinpointStart = start,
                InheritsKind = start != anchor,
            });
            end = name.End;
            cursor = new Cursor(text, end);
            PageFurniture.SkipGap(ref cursor);
            if (cursor.Current is ',' or ';')
            {
                cursor.Advance();
            }
            else if (!And.TryParse(ref cursor, out _))
            {
                break;
            }

            PageFurniture.SkipGap(ref cursor);
            start = cursor.Position;
        }

        return end;
    }

    private static bool TryName(Cursor cursor, NoiseProfile noise, out ChannelTrie.Match name) => noise.IsNoisy
        ? LawNames.Trie.TryFind(cursor.Text, cursor.Position, noise.Channel, noise.PerLetter, out name)
        : LawNames.Trie.TryExact(cursor.Text, cursor.Position, out name);
}
