using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>The bodies of a joint instrument: 'của Bộ Nội vụ, Bộ Tài chính', 'của Bộ A và Bộ B'.</summary>
internal static class JointIssuers
{
    private const int MostBodies = 8;

    private static readonly Parser<Unit> And = Parse.Word("va");

    /// <summary>The first body with those behind it, joined by commas; the tail then ends behind the last.</summary>
    public static string Complete(ReadOnlySpan<char> text, string first, HomePlace home, NoiseProfile noise, int year, ref CitationTail tail)
    {
        string all = first;
        int end = tail.Issuer.Span.End;
        for (int bodies = 1; bodies < MostBodies; bodies++)
        {
            var cursor = new Cursor(text, end);
            PageFurniture.SkipGap(ref cursor);
            bool joined = And.TryParse(ref cursor, out _);
            if (!joined && cursor.Current is ',' or '-' or ';')
            {
                cursor.Advance();
                joined = true;
            }

            PageFurniture.SkipGap(ref cursor);
            if (!joined || !IssuerRule.TryBody(ref cursor, noise, out IssuerMatch next))
            {
                break;
            }

            all = all + ", " + IssuerName.Of(text, next, home);
            end = next.Span.End;
            tail.End = Math.Max(tail.End, end);
        }

        if (tail.Date.Date.IsEmpty)
        {
            tail.TakeDateBehind(text, tail.End, year);
        }

        return all;
    }
}
