using System.Text;
using System.Text.RegularExpressions;

namespace CitationGraph.Grammars.Tests.Cases;

/// <summary>A way to write the same text differently.</summary>
/// <param name="Name">Its name in the column 'skip' and in the name of the test.</param>
/// <param name="Apply">Rewrites the text.</param>
/// <param name="IgnoresCase">True where the letters' case is lost.</param>
internal sealed record Variant(string Name, Func<string, string> Apply, bool IgnoresCase = false)
{
    public bool IsPlain => Name == Variants.Plain;
}

/// <summary>The variants that every case is read in (tests/cases/README.md).</summary>
internal static partial class Variants
{
    public const string Plain = "plain";

    public static readonly Variant[] All =
    [
        new(Plain, static t => t),
        new("nfc", static t => t.Normalize(NormalizationForm.FormC)),
        new("nfd", static t => t.Normalize(NormalizationForm.FormD)),
        new("upper", static t => t.ToUpperInvariant(), IgnoresCase: true),
        new("wrap", static t => EveryNth(t, 3, "\n")),
        new("wrap-crlf", static t => EveryNth(t, 2, "\r\n")),
        new("bold", Bold),
        new("nbsp", static t => t.Replace(' ', '\u00A0')),
        new("hidden", Hide),
        new("dash", Dash),
        new("eth", static t => t.Replace('Đ', 'Ð').Replace('đ', 'ð')),
        new("spaced", static t => Separator().Replace(t, " $0 ")),
    ];

    public static Variant Named(string name) => All.Single(v => v.Name == name);

    private static string EveryNth(string text, int n, string replacement)
    {
        int seen = 0;
        return Blank().Replace(text, m => ++seen % n == 0 ? replacement : m.Value);
    }

    private static string Bold(string text)
    {
        int seen = 0;
        return Word().Replace(text, m => ++seen % 2 == 0 ? $"**{m.Value}**" : m.Value);
    }

    private static string Hide(string text)
    {
        var hidden = new StringBuilder(text.Length * 4 / 3);
        int letters = 0;
        foreach (char unit in text)
        {
            hidden.Append(unit);
            if (char.IsLetter(unit) && ++letters % 3 == 0)
            {
                hidden.Append(letters % 2 == 0 ? '\u200B' : '\u00AD');
            }
        }

        return hidden.ToString();
    }

    private static string Dash(string text)
    {
        int seen = 0;
        return Hyphen().Replace(text, _ => seen++ % 2 == 0 ? "–" : "\u2011");
    }

    [GeneratedRegex(" ")]
    private static partial Regex Blank();

    [GeneratedRegex("-")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\S*[\p{L}\p{Nd}]\S*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd}])[/-](?=[\p{L}\p{Nd}])")]
    private static partial Regex Separator();
}
