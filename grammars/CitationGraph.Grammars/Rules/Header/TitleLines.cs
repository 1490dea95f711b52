using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The trích yếu: the lines under the kind, up to the body's name in capitals or the preamble.</summary>
internal static class TitleLines
{
    private const int MostLines = 12;

    /// <summary>The title with its white space collapsed, and where it stands.</summary>
    public static (string Title, TextSpan Span) Read(string text, List<HeaderLine> lines, int typeLine, int typeEnd, NoiseProfile noise)
    {
        if (typeLine < 0)
        {
            return (string.Empty, default);
        }

        int start = -1;
        int end = -1;
        if (typeEnd < lines[typeLine].Span.End - 2)
        {
            start = SkipBlank(text, typeEnd);
            end = lines[typeLine].Span.End;
        }

        for (int i = typeLine + 1; i < Math.Min(lines.Count, typeLine + 1 + MostLines); i++)
        {
            HeaderLine line = lines[i];
            if (line.Span.End <= typeEnd)
            {
                // 'QUYẾT', a line break, 'ĐỊNH'.
                continue;
            }

            if (line.Folded.StartsWith('(') || (start >= 0 && line.IsCapitals && !lines[i - 1].IsOpen && IsBody(text, line, noise)))
            {
                break;
            }

            start = start >= 0 ? start : line.Span.Start < typeEnd ? SkipBlank(text, typeEnd) : line.Span.Start;
            end = line.Span.End;
        }

        return start < 0 ? (string.Empty, default) : (IssuerName.Collapse(text.AsSpan(start, end - start)).Replace("| ", string.Empty, StringComparison.Ordinal), new TextSpan(start, end));
    }

    /// <summary>The capitals between the number and the body's name where no kind stands over them.</summary>
    public static (string Title, TextSpan Span) WithoutKind(string text, List<HeaderLine> lines, int numberLine, NoiseProfile noise)
    {
        int start = -1;
        int end = -1;
        for (int i = numberLine + 1; numberLine >= 0 && i < Math.Min(lines.Count, numberLine + 1 + MostLines); i++)
        {
            HeaderLine line = lines[i];
            bool body = line.IsCapitals && IsBody(text, line, noise);
            bool title = line.IsCapitals && !body && !line.Folded.StartsWith("cong hoa", StringComparison.Ordinal) && !line.Folded.Contains("chu nghia viet nam", StringComparison.Ordinal);
            if (body || (!title && start >= 0))
            {
                break;
            }

            if (title)
            {
                start = start < 0 ? line.Span.Start : start;
                end = line.Span.End;
            }
        }

        return start < 0 || end - start < ShortestTitle ? (string.Empty, default) : (IssuerName.Collapse(text.AsSpan(start, end - start)).Replace("| ", string.Empty, StringComparison.Ordinal), new TextSpan(start, end));
    }

    private const int ShortestTitle = 20;

    private static bool IsBody(string text, HeaderLine line, NoiseProfile noise)
    {
        var cursor = new Cursor(text, line.Span.Start);
        return !line.Folded.StartsWith("ban hanh", StringComparison.Ordinal) && IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) && (match.Span.End >= line.Span.End - 2 || IsTerm(text, match.Span.End) || line.Folded.EndsWith(" cong hoa xa hoi chu nghia viet nam", StringComparison.Ordinal)) && match.Span.Start + 1 < line.Span.End && FirstPhraseEnds(text, line);
    }

    /// <summary>'HỘI ĐỒNG NHÂN DÂN QUẬN 2 KHÓA III - KỲ HỌP THỨ 14'.</summary>
    internal static bool IsTerm(string text, int at)
    {
        var cursor = new Cursor(text, at);
        cursor.SkipSpace();
        return char.IsUpper(cursor.Raw) && Term.StartsAt(cursor, noisy: true);
    }

    private static readonly WordSet Term = new("khóa", "kỳ họp", "nhiệm kỳ");

    /// <summary>'TỈNH', a line break and 'ỦY BAN' are two lines, not 'Tỉnh ủy'.</summary>
    private static bool FirstPhraseEnds(string text, HeaderLine line) =>
        Lexicon.Bodies.Trie.TryExact(text, line.Span.Start, out Lexicon.ChannelTrie.Match phrase) ? phrase.End <= line.Span.End : true;

    private static int SkipBlank(string text, int at)
    {
        while (at < text.Length && Fold.Of(text[at]) is ' ' or '\n' or Fold.Nothing)
        {
            at++;
        }

        return at;
    }
}
