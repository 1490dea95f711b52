using System.Text;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>One line of the first page.</summary>
/// <param name="Span">What is printed on it, without marks of tables and rules.</param>
/// <param name="Folded">Its folded text, white space collapsed.</param>
/// <param name="Capitals">Share of its letters that are capitals, 0 to 1.</param>
internal sealed record HeaderLine(TextSpan Span, string Folded, double Capitals)
{
    private const double MostlyCapitals = 0.75;

    /// <summary>True when it is set in capitals.</summary>
    public bool IsCapitals => Capitals >= MostlyCapitals && Folded.Length >= 4;

    /// <summary>The lines with something on them of the first <paramref name="zone"/> units.</summary>
    public static List<HeaderLine> Read(ReadOnlySpan<char> text, int zone)
    {
        var lines = new List<HeaderLine>();
        int at = 0;
        int end = Math.Min(text.Length, zone);
        while (at < end)
        {
            int length = text[at..end].IndexOf('\n');
            int stop = length < 0 ? end : at + length;
            if (TryMake(text, at, stop, out HeaderLine? line))
            {
                lines.Add(line!);
            }

            at = stop + 1;
        }

        return lines;
    }

    private static bool TryMake(ReadOnlySpan<char> text, int start, int end, out HeaderLine? line)
    {
        while (start < end && IsRule(text[start]))
        {
            start++;
        }

        while (end > start && IsRule(text[end - 1]))
        {
            end--;
        }

        line = null;
        if (start == end)
        {
            return false;
        }

        var folded = new StringBuilder(end - start);
        int letters = 0;
        int capitals = 0;
        foreach (char unit in text[start..end])
        {
            char c = Fold.Of(unit);
            if (Fold.IsSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }

                continue;
            }

            if (c == Fold.Nothing)
            {
                continue;
            }

            folded.Append(c);
            if (Fold.IsLetter(c))
            {
                letters++;
                capitals += char.IsUpper(unit) ? 1 : 0;
            }
        }

        line = new HeaderLine(new TextSpan(start, end), folded.ToString().TrimEnd(), letters == 0 ? 0 : (double)capitals / letters);
        return true;
    }

    private static bool IsRule(char unit) => Fold.Of(unit) is ' ' or '\n' or Fold.Nothing or '|' or '-' or '#' or '=' or '~';
}
