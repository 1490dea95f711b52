using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace CitationGraph.Grammars.Folding;

/// <summary>Texts whose letters stand apart from their marks (NFD, as some systems write them) are read as the same text in
/// one piece, so that no rule has to know both, and what was read is told in offsets of the text as it was. What makes a letter of
/// Latin script is put together (Unicode Standard Annex 15, canonical composition), other text stays as it is.</summary>
internal static class Composition
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly FrozenDictionary<int, char> Letters = Pairs();

    private static readonly SearchValues<char> Marks = SearchValues.Create([.. Enumerable.Range(FirstMark, LastMark - FirstMark + 1).Select(static mark => (char)mark)]);

    /// <summary>True where a mark stands by itself.</summary>
    public static bool IsApart(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>The text in one piece; as it is where nothing goes together.</summary>
    public static string Of(string text)
    {
        int length = 0;
        for (int at = 0; at < text.Length; at = Next(text, at, out _))
        {
            length++;
        }

        return length == text.Length ? text : string.Create(length, text, static (composed, text) =>
        {
            int filled = 0;
            for (int at = 0; at < text.Length; filled++)
            {
                at = Next(text, at, out composed[filled]);
            }
        });
    }

    /// <summary>What was read in <see cref="Of"/> the text, with the offsets and the wording of the text itself.</summary>
    public static Extraction Apart(Extraction read, string text)
    {
        int[] offsets = [.. read.Citations.Select(static citation => citation.Span)
            .Concat(read.Relations.Select(static relation => relation.Evidence))
            .SelectMany(static span => new[] { span.Start, span.End }).Order().Distinct()];
        int[] before = Before(text, offsets);
        return read with
        {
            Citations = [.. read.Citations.Select(citation =>
            {
                TextSpan span = Back(citation.Span);
                return citation with { Span = span, Text = text[span.Start..span.End] };
            })],
            Relations = [.. read.Relations.Select(relation => relation with { Evidence = Back(relation.Evidence) })],
        };

        TextSpan Back(TextSpan span) => new(Of(span.Start), Of(span.End));

        int Of(int offset) => before[Array.BinarySearch(offsets, offset)];
    }

    /// <summary>Where in the text the units stand that are at these places, rising, once it is put together.</summary>
    private static int[] Before(string text, int[] composed)
    {
        int[] found = new int[composed.Length];
        int at = 0;
        int unit = 0;
        for (int i = 0; i < composed.Length; i++)
        {
            for (; unit < composed[i]; unit++)
            {
                at = Next(text, at, out _);
            }

            found[i] = at;
        }

        return found;
    }

    /// <summary>The letter at a place with the marks behind it, and where the next begins.</summary>
    private static int Next(string text, int at, out char letter)
    {
        letter = text[at++];
        while (at < text.Length && text[at] is >= FirstMark and <= LastMark && Letters.TryGetValue(Key(letter, text[at]), out char whole))
        {
            letter = whole;
            at++;
        }

        return at;
    }

    /// <summary>Letter and mark, and what they make: 'e' and U+0302 'ê', 'ê' and U+0323 'ệ', also in the order of NFD.</summary>
    private static FrozenDictionary<int, char> Pairs()
    {
        // The marks of Vietnamese, and those of neighbours that a scan takes them for.
        const string Known = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0304\u0307\u0308\u030A\u030B\u030C\u0327\u0328";
        var pairs = new Dictionary<int, char>();
        var open = new Queue<char>("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        while (open.TryDequeue(out char letter))
        {
            foreach (char mark in Known)
            {
                if ($"{letter}{mark}".Normalize(NormalizationForm.FormC) is [char whole] && pairs.TryAdd(Key(letter, mark), whole))
                {
                    open.Enqueue(whole);
                }
            }
        }

        return pairs.ToFrozenDictionary();
    }

    private static int Key(char letter, char mark) => letter << 16 | mark;
}
