using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The line of place and date: 'Ninh Bình, ngày 22 tháng 9 năm 2025'.</summary>
internal static class Dateline
{
    private const int Near = 3;
    private const int Far = 7;
    private const int LongestPlace = 40;

    /// <summary>'Hà Nội, ngày ...' and nothing else: a short name with a capital and a comma.</summary>
    private static bool IsPlaced(string text, HeaderLine line, int at)
    {
        int comma = Printed.End(text, line.Span.Start, at) - 1;
        return comma > line.Span.Start && at - line.Span.Start < LongestPlace && text[comma] == ',' && char.IsUpper(text[line.Span.Start]);
    }

    /// <summary>The date; written out, since numerals stand in running heads, and not behind a word of a sentence.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="lines">Lines of the first page.</param>
    /// <param name="typeLine">The line of the kind, or -1.</param>
    /// <param name="numberLine">The line of the number, or -1.</param>
    /// <param name="noise">How the text was read.</param>
    public static CitedDate Date(string text, List<HeaderLine> lines, int typeLine, int numberLine, NoiseProfile noise)
    {
        int last = Math.Max(typeLine, numberLine + Near);
        int far = typeLine < 0 && numberLine >= 0 ? numberLine + Far : last;
        for (int i = 0; i < lines.Count && (last < 0 || i <= far); i++)
        {
            // A letter has the state's name and motto between its number and its date: there the place leads to it.
            int at = Find(text, lines[i], noise, out DateMatch date, out int end);
            bool headed = typeLine >= 0 || numberLine >= 0;
            if (at >= 0 && (last < 0 || i <= last || IsPlaced(text, lines[i], at)) && (headed || at > lines[i].Span.Start || EndsLine(text, end, lines[i].Span.End)))
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
            int at = Find(text, line, noise, out _, out _);
            for (int i = line.Span.Start; i < at; i++)
            {
                if (char.IsUpper(text[i]) && (i == 0 || !char.IsLetter(text[i - 1])) && TryProvince(text, i, noise, out ChannelTrie.Match province) && province.End >= at - 3)
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

    private static bool TryProvince(string text, int start, NoiseProfile noise, out ChannelTrie.Match province) =>
        noise.IsNoisy
            ? Places.ProvinceTrie.TryFind(text, start, noise.Channel, noise.PerLetter, out province)
            : Places.ProvinceTrie.TryExact(text, start, out province);

    /// <summary>True where the line tells place and date.</summary>
    public static bool Stands(string text, HeaderLine line, NoiseProfile noise) => Find(text, line, noise, out _, out _) >= 0;

    /// <summary>Without a number and a kind a date that begins a line is a dateline only where it ends it: 'Ngày 10 tháng 6 năm 2020, Ủy
    /// ban' begins a story.</summary>
    private static bool EndsLine(string text, int from, int end)
    {
        foreach (char unit in text.AsSpan(from, Math.Max(0, end - from)))
        {
            if (char.IsLetter(unit))
            {
                return false;
            }
        }

        return true;
    }

    private static int Find(string text, HeaderLine line, NoiseProfile noise, out DateMatch date, out int end)
    {
        end = 0;
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
                end = cursor.Position;
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
