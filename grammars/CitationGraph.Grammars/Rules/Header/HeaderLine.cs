using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>One line of the first page. What it says is folded when first asked for: most lines are only passed by.</summary>
/// <param name="Text">The text as read.</param>
/// <param name="Span">What is printed on the line, without marks of tables and rules.</param>
internal sealed record HeaderLine(string Text, TextSpan Span)
{
    private const double MostlyCapitals = 0.75;
    private const double Unknown = -1;
    private const int ShortestProse = 60;
    private const int MostProse = 3000;

    private readonly TextSpan _whole = Span;
    private string? _folded;
    private double _capitals = Unknown;
    private bool? _isProse;
    private bool? _isCapitals;

    /// <summary>The folded text of the line, white space collapsed; the whole line's where <see cref="Span"/> was cut.</summary>
    public string Folded => _folded ??= Read();

    /// <summary>The first character of <see cref="Folded"/>.</summary>
    public char Initial => Fold.Of(Text[_whole.Start]);

    /// <summary>True when it is set in capitals.</summary>
    public bool IsCapitals => _isCapitals ??= !IsProse && Folded.Length >= 4 && Capitals >= MostlyCapitals;

    /// <summary>True when its last word wants another: 'THUỘC PHẠM VI QUẢN LÝ CỦA'.</summary>
    public bool IsOpen => Array.Exists(OpenWords, word => Folded.EndsWith(word, StringComparison.Ordinal));

    private static readonly string[] OpenWords = [" cua", " va", " thuoc", " tai", " cho"];

    /// <summary>Share of its letters that are capitals, 0 to 1.</summary>
    public double Capitals => _capitals >= 0 ? _capitals : (_capitals = ShareOfCapitals());

    /// <summary>The lines with something on them of the first <paramref name="zone"/> units. What follows pages of prose is the
    /// letterhead of another paper.</summary>
    public static List<HeaderLine> Read(string text, int zone)
    {
        var lines = new List<HeaderLine>();
        int at = 0;
        int end = Math.Min(text.Length, zone);
        int prose = 0;
        while (at < end && prose < MostProse)
        {
            int stop = End(text, at, end, out int next);
            TextSpan printed = Trim(text, at, stop);
            if (!printed.IsEmpty)
            {
                var line = new HeaderLine(text, printed);
                prose += printed.Length >= ShortestProse && line.IsProse ? printed.Length : 0;
                lines.Add(line);
            }

            at = next;
        }

        return lines;
    }

    /// <summary>Where the line ends and the next begins. '&lt;br&gt;' parts the lines of a cell of a Markdown table.</summary>
    private static int End(string text, int start, int end, out int next)
    {
        for (int at = start; at < end; at++)
        {
            int offset = text.AsSpan(at, end - at).IndexOfAny('\n', '<');
            if (offset < 0)
            {
                break;
            }

            at += offset;
            next = at + 1;
            if (text[at] == '\n')
            {
                return at;
            }

            if (text.AsSpan(at, end - at).StartsWith("<br", StringComparison.OrdinalIgnoreCase) && text.AsSpan(at, Math.Min(end - at, LongestBreak)).IndexOf('>') is > 0 and var close)
            {
                next = at + close + 1;
                return at;
            }
        }

        next = end + 1;
        return end;
    }

    private const int LongestBreak = 6;

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsRule(text[start]))
        {
            start++;
        }

        while (end > start && IsRule(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private string Read()
    {
        Span<char> folded = _whole.Length <= 512 ? stackalloc char[_whole.Length] : new char[_whole.Length];
        int length = 0;
        foreach (char unit in Text.AsSpan(_whole.Start, _whole.Length))
        {
            char c = Fold.Of(unit);
            if (c == Fold.Nothing || (Fold.IsSpace(c) && length > 0 && folded[length - 1] == ' '))
            {
                continue;
            }

            folded[length++] = Fold.IsSpace(c) ? ' ' : c;
        }

        return folded[..length].TrimEnd(' ').ToString();
    }

    private double ShareOfCapitals()
    {
        int letters = 0;
        int capitals = 0;
        foreach (char unit in Text.AsSpan(_whole.Start, _whole.Length))
        {
            if (Fold.IsLetter(Fold.Of(unit)))
            {
                letters++;
                capitals += char.IsUpper(unit) ? 1 : 0;
            }
        }

        return letters == 0 ? 0 : (double)capitals / letters;
    }

    /// <summary>True once more small letters were seen than a line in capitals of that length can hold: a line of prose is known
    /// for one by its first third.</summary>
    private bool IsProse => _isProse ??= HoldsProse();

    private bool HoldsProse()
    {
        int most = (int)(_whole.Length * (1 - MostlyCapitals));
        int small = 0;
        foreach (char unit in Text.AsSpan(_whole.Start, _whole.Length))
        {
            if (char.IsAsciiLetterLower(unit) && ++small > most)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRule(char unit) => Fold.Of(unit) is ' ' or '\n' or Fold.Nothing or '|' or '-' or '#' or '=' or '~' or '•';
}
