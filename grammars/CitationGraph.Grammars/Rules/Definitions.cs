using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules;

/// <summary>Short names of laws that a text defines.
/// <code>
/// definition = law '(' ['sau đây'] 'gọi' ['tắt'] 'là' 'Luật' name ')'
/// </code></summary>
internal static class Definitions
{
    private static readonly Parser<Unit> Opening =
        Parse.Gap.Then(Parse.Char('(')).Then(Parse.Gap).Then(Parse.OneOf(
            Parse.Word("sau day goi tat la"), Parse.Word("sau day goi la"), Parse.Word("sau day viet tat la"), Parse.Word("goi tat la"), Parse.Word("sau day goi chung la"))).Then(Parse.Gap);

    private static readonly Parser<Unit> Law = Parse.Word("luat").Before(Parse.Gap);

    /// <summary>Adds the short name that the brackets behind a law define.</summary>
    public static void Learn(ReadOnlySpan<char> text, in LawMatch law, Draft draft, AliasTable aliases)
    {
        var cursor = new Cursor(text, law.Span.End);
        if (!Opening.TryParse(ref cursor, out _) || !Law.TryParse(ref cursor, out _))
        {
            return;
        }

        int start = cursor.Position;
        int reach = Math.Min(text.Length, start + 80);
        int close = text[start..reach].IndexOf(')');
        if (close > 0)
        {
            aliases.AddLaw(IssuerName.Collapse(text.Slice(start, close)), start);
        }

        _ = draft;
    }
}
