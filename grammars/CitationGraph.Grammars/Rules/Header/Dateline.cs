using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The line of place and date: 'Ninh Bình, ngày 22 tháng 9 năm 2025'.</summary>
internal static class Dateline
{
    /// <summary>The date; written out, since numerals stand in running heads, and not behind a word of a sentence.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="lines">Lines of the first page.</param>
    /// <param name="typeLine">The line of the kind, or -1.</param>
    /// <param name="numberLine">The line of the number, or -1.</param>
    /// <param name="noise">How the text was read.</param>
    public static CitedDate Date(string text, List<HeaderLine> lines, int typeLine, int numberLine, NoiseProfile noise)
    {
        int last = Math.Max(typeLine, numberLine + 3);
        foreach (HeaderLine line in lines.Take(last < 0 ? lines.Count : Math.Min(lines.Count, last + 1)))
        {
            if (Find(text, line, noise, out DateMatch date) >= 0)
            {
                return date.Date;
            }
        }

        return CitedDate.None;
    }

    /// <summary>The province that the dateline names, or -1: the seat of a body that says 'tỉnh' without a name.</summary>
    public static int Province(string text, List<HeaderLine> lines, NoiseProfile noise)
    {
        foreach (HeaderLine line in lines)
        {
            int at = Find(text, line, noise, out _);
            for (int i = line.Span.Start; i < at; i++)
            {
                if (char.IsUpper(text[i]) && (i == 0 || !char.IsLetter(text[i - 1])) && Places.ProvinceTrie.TryExact(text, i, out ChannelTrie.Match province)
                    && province.End >= at - 3)
                {
                    return province.Value;
                }
            }

            if (at >= 0)
            {
                break;
            }
        }

        return -1;
    }

    private static int Find(string text, HeaderLine line, NoiseProfile noise, out DateMatch date)
    {
        int last = line.Span.End - 3;
        for (int i = line.Span.Start; i < last; i++)
        {
            int offset = text.AsSpan(i, last - i).IndexOfAny('n', 'N');
            if (offset < 0)
            {
                break;
            }

            i += offset;
            if (i > 0 && char.IsLetter(text[i - 1]))
            {
                continue;
            }

            var cursor = new Cursor(text, i);
            if (DateRule.Written.TryParse(ref cursor, out date) && DateRule.IsPlausible(date) && (noise.IsNoisy || Leads(text, line.Span.Start, i)))
            {
                return i;
            }
        }

        date = default;
        return -1;
    }

    /// <summary>The line begins with the date, or a mark stands before it.</summary>
    private static bool Leads(string text, int start, int at)
    {
        int end = Printed.End(text, start, at);
        return end <= start || !char.IsLetterOrDigit(text[end - 1]);
    }
}
