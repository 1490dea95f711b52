using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>What the first page says of the document itself.</summary>
/// <param name="Header">Its identity.</param>
/// <param name="Home">The places that complete bodies without a place.</param>
/// <param name="End">Where the letterhead and the title end.</param>
/// <param name="Title">Where the title stands.</param>
internal sealed record HeaderReading(DocumentHeader Header, HomePlace Home, int End, TextSpan Title);

/// <summary>The letterhead (Nghị định 30/2020/NĐ-CP, appendix I).
/// <code>
/// letterhead = BODY in capitals, 'Số:' number, Place ', ngày ... tháng ... năm ...', KIND in capitals, title
/// </code></summary>
internal static class HeaderRule
{
    private const int Zone = 9000;

    /// <summary>A long line in small letters under a title in capitals begins the text.</summary>
    private const double MostCapitalsOfProse = 0.3;
    private const int ShortestProse = 24;

    /// <summary>'LUẬT'; a letterhead spells its kind out, and 'TT' heads a column of a table.</summary>
    private const int ShortestKind = 4;

    /// <summary>'VIII.'</summary>
    private const int LongestSectionMark = 4;

    /// <summary>Reads the beginning of a document.</summary>
    public static HeaderReading Read(string text, NoiseProfile noise)
    {
        List<HeaderLine> lines = HeaderLine.Read(text, Zone);
        OwnNumber.TryRead(text, lines, noise, out OwnNumberMatch own);
        int typeLine = TypeLine(text, lines, own.Line, FirstBasis(text, lines, noise), noise, out InstrumentKind? kind, out int typeEnd);
        TitleNumber titled = default;
        if (own.Line < 0 && typeLine > 0 && TitleNumber.TryRead(text, typeEnd, lines[typeLine], out titled))
        {
            own = new OwnNumberMatch { Line = typeLine, Match = titled.Match };
            typeEnd = titled.End;
        }

        string number = own.Number(text, kind, noise, out InstrumentKind? numberKind);
        int numberLine = own.Line;
        int end = Basis(text, lines, typeLine, typeEnd, numberLine, noise);
        lines.RemoveAll(line => line.Span.Start >= end);
        if (lines.Count > 0 && lines[^1].Span.End > end)
        {
            lines[^1] = lines[^1] with { Span = lines[^1].Span with { End = end } };
        }

        kind ??= numberKind;
        CitedDate date = Dateline.Date(text, lines, typeLine, numberLine, noise);
        date = date.IsEmpty ? titled.Date : date;
        date = date.IsEmpty ? PassedOn(text, number) : date;
        bool letter = kind is null && numberLine >= 0 && Letter.Is(text, end, lines, numberLine);
        kind = letter ? InstrumentKinds.Named("Công văn") : kind;
        (string title, TextSpan titleSpan) = typeLine >= 0 ? TitleLines.Read(text, lines, typeLine, typeEnd, noise)
            : letter ? Letter.Subject(text, lines) : TitleLines.WithoutKind(text, lines, numberLine, noise);
        Letterhead letterhead = Letterhead.Read(text, lines, numberLine, typeLine, titleSpan, kind is not null, JointKind(kind, number), noise);
        var header = new DocumentHeader
        {
            Type = kind?.Name ?? string.Empty,
            Number = number,
            Date = date,
            Issuer = letterhead.Issuer,
            Place = letterhead.Home.Unit.Length > 0 ? letterhead.Home.Unit : letterhead.Home.Province,
            Title = title,
        };
        end = lines.Count == 0 || (typeLine < 0 && numberLine < 0 && kind is null) ? 0 : lines[^1].Span.End;
        return new HeaderReading(header, letterhead.Home, end, titleSpan);
    }

    /// <summary>Where the preamble or the text begins: at the first basis behind the title. A title may itself begin with
    /// 'Triển khai' or 'Thực hiện'; scans run 'Căn cứ' into the line of the title.</summary>
    private static int Basis(string text, List<HeaderLine> lines, int typeLine, int typeEnd, int numberLine, NoiseProfile noise)
    {
        int first = Math.Max(typeLine, numberLine);
        for (int i = Math.Max(first, 0); i < lines.Count; i++)
        {
            HeaderLine line = lines[i];
            int from = i == typeLine ? typeEnd : line.Span.Start;
            if (i > first && !line.IsCapitals && ((i > typeLine + 1 && Cues.StartsBasis(text, line.Span.Start, noise)) || IsFirstSection(line.Folded)))
            {
                return line.Span.Start;
            }

            if (typeLine >= 0 && i > typeLine + 1 && i > first && lines[i - 1].IsCapitals && line.Capitals < MostCapitalsOfProse && line.Folded.Length > ShortestProse)
            {
                return line.Span.Start;
            }

            if (i >= first && InlineBasis(text, from, line.Span.End, noise) is var at and >= 0)
            {
                return at;
            }
        }

        return Math.Min(text.Length, Zone);
    }

    private static int InlineBasis(string text, int from, int end, NoiseProfile noise)
    {
        int last = end - 3;
        for (int i = from; i < last; i++)
        {
            int offset = text.AsSpan(i, last - i).IndexOf('C');
            if (offset < 0)
            {
                break;
            }

            i += offset;
            if (!char.IsUpper(text[i + 1]) && (i == 0 || !char.IsLetter(text[i - 1])) && Cues.IsCanCu(text, i, noise))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsFirstSection(string folded) =>
        folded.StartsWith("dieu 1.", StringComparison.Ordinal) || folded.StartsWith("i. ", StringComparison.Ordinal) || folded.StartsWith("1. ", StringComparison.Ordinal)
        || folded.StartsWith("kinh gui", StringComparison.Ordinal);

    /// <summary>The line that is a kind in capitals and nothing else; scans may run the title into it.</summary>
    private static int TypeLine(string text, List<HeaderLine> lines, int numberLine, int basis, NoiseProfile noise, out InstrumentKind? kind, out int end)
    {
        kind = null;
        end = 0;
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < lines.Count; i++)
            {
                int start = lines[i].Span.Start;
                bool alone = pass == 0;
                if (!char.IsUpper(text[start]) || (alone ? !lines[i].IsCapitals || lines[i].Folded.Length > 34 || IsSection(lines[i]) : i < numberLine))
                {
                    continue;
                }

                if ((InstrumentKinds.Trie.TryExact(text, start, out ChannelTrie.Match found)
                        || (alone && InstrumentKinds.Trie.TryFuzzy(text, start, noise.Channel, noise.IsNoisy ? 1.4f : 0.6f, out found)))
                    && found.Letters >= ShortestKind
                    && InCapitals(text, start, found.End)
                    && (!alone || found.End >= lines[i].Span.End - 1)
                    && InstrumentKinds.All[found.Value].Cited)
                {
                    kind = InstrumentKinds.All[found.Value];
                    if (i > basis)
                    {
                        // 'QUYẾT ĐỊNH:' behind the bases names the kind of a paper whose title does not.
                        return -1;
                    }

                    end = found.End;
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>'I. NGHỊ QUYẾT' heads a section of a list.</summary>
    private static bool IsSection(HeaderLine line) => line.Folded.IndexOf('.') is > 0 and <= LongestSectionMark;

    private static bool JointKind(InstrumentKind? kind, string number) =>
        kind?.Name.Contains("liên", StringComparison.Ordinal) == true || number.Contains("/TTLT", StringComparison.Ordinal);

    /// <summary>The first line of the preamble: what stands behind it is no title.</summary>
    private static int FirstBasis(string text, List<HeaderLine> lines, NoiseProfile noise)
    {
        int basis = noise.IsNoisy ? -1 : lines.FindIndex(line => text[line.Span.Start] == 'C' && Cues.IsCanCu(text, line.Span.Start, noise) && !line.IsCapitals);
        return basis < 0 ? int.MaxValue : basis;
    }

    private static bool InCapitals(string text, int start, int end)
    {
        int capitals = 0;
        int small = 0;
        for (int i = start; i < end; i++)
        {
            capitals += char.IsUpper(text[i]) ? 1 : 0;
            small += char.IsLower(text[i]) ? 1 : 0;
        }

        return capitals > small * 3;
    }

    /// <summary>What an assembly passes is dated at its end: '... thông qua ngày 25 tháng 9 năm 2025'.</summary>
    private static CitedDate PassedOn(string text, string number)
    {
        if (!number.Contains("QH", StringComparison.Ordinal) && !number.Contains("HĐND", StringComparison.Ordinal))
        {
            return CitedDate.None;
        }

        foreach (string words in PassedWords)
        {
            int at = text.IndexOf(words, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var cursor = new Cursor(text, at + words.Length);
            PageFurniture.SkipGap(ref cursor);
            if (DateRule.Full.TryParse(ref cursor, out DateMatch date) && DateRule.IsPlausible(date))
            {
                return date.Date;
            }
        }

        return CitedDate.None;
    }

    private static readonly string[] PassedWords = ["thông qua", "thong qua", "théng qua"];
}
