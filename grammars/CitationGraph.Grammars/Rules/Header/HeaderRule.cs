using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;
using CitationGraph.Grammars.Rules.Context;

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
    private const int LongestTitleLine = 150;
    private const int LongestHistory = 500;

    /// <summary>Reads the beginning of a document.</summary>
    public static HeaderReading Read(string text, NoiseProfile noise)
    {
        List<HeaderLine> lines = HeaderLine.Read(text, Zone);
        OwnNumber.TryRead(text, lines, noise, out OwnNumberMatch own);
        int typeLine = KindLine.Find(text, lines, own.Line, noise, out InstrumentKind? kind, out int typeEnd);
        TitleNumber titled = typeLine >= 0 ? TitleNumber.Read(text, typeEnd, kind, lines[typeLine], noise) : default;
        typeEnd = typeLine >= 0 ? titled.End : typeEnd;
        if (own.Line < 0 && titled.HasNumber)
        {
            own = new OwnNumberMatch { Line = typeLine, Match = titled.Match };
        }

        if (own.Line < 0 && typeLine > 1)
        {
            OwnNumber.TryAlone(text, lines, typeLine, noise, out own);
        }

        if (typeLine >= 0 && typeEnd < lines[typeLine].Span.End - 1 && !noise.IsNoisy && own.Contradicts(text, kind))
        {
            // 'QUY ĐỊNH CÁC GIỚI HẠN ...' under the number of a circular: the title's first words, no kind.
            (kind, typeLine, typeEnd) = (null, -1, 0);
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
        bool letter = kind is null && numberLine >= 0 && Letter.Is(text, end, lines, numberLine, noise);
        kind = letter ? InstrumentKinds.Named("Công văn") : kind;
        (string title, TextSpan titleSpan) = typeLine >= 0 ? TitleLines.Read(text, lines, typeLine, typeEnd, noise)
            : letter ? Letter.Subject(text, lines) : TitleLines.WithoutKind(text, lines, numberLine, noise);
        Letterhead letterhead = Letterhead.Read(text, lines, numberLine, typeLine, titleSpan, titled.Issuer, kind is not null, JointKind(kind, number), number, noise);
        var header = new DocumentHeader
        {
            Type = kind?.Name ?? string.Empty,
            Number = SignRule.Provincial(number, letterhead.Issuer),
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
        // 'QUY ĐỊNH' and 'CỦA BAN BÍ THƯ' under it are one.
        typeLine = typeLine < 0 ? typeLine : Math.Max(typeLine, lines.FindLastIndex(line => line.Span.Start < typeEnd));
        int first = Math.Max(typeLine, numberLine);
        for (int i = Math.Max(first, 0); i < lines.Count; i++)
        {
            HeaderLine line = lines[i];
            int from = i == typeLine ? typeEnd : line.Span.Start;
            if (i > first && ((line.Initial is 'p' or 'c' && IsPart(line.Folded))
                || (i > typeLine + 1 && ((line.Initial == 'i' && line.Folded.StartsWith("i. ", StringComparison.Ordinal)) || (line.Initial is '1' or '.' && BasesHeading.At(text, line.Span.Start - (line.Initial == '.' ? 1 : 0)) != Fold.Nothing) || (!line.IsCapitals && Cues.StartsBasis(text, noise.IsNoisy ? Specks.Over(text, line.Span.Start, line.Span.End) : line.Span.Start, noise))))
                || (line.Initial is 'd' or 'i' or '1' or 'k' && !line.IsCapitals && (IsFirstSection(line.Folded) || Letter.IsAddress(line.Folded, noise)))))
            {
                return line.Span.Start;
            }

            if (typeLine >= 0 && i > typeLine + 1 && i > first && lines[i - 1].IsCapitals && line.Capitals < MostCapitalsOfProse && line.Folded.Length > ShortestProse)
            {
                return line.Span.Start;
            }

            if (typeLine >= 0 && i > typeLine + 1 && i > first && StartsHistory(text, lines[i - 1], line, lines[typeLine].Folded))
            {
                return line.Span.Start;
            }

            if (typeLine >= 0 && i > typeLine + 1 && i > first && line.Folded.Length > LongestTitleLine && line.Folded[^1] is '.' or ':' or ';')
            {
                // Under a title in small letters a whole paragraph on one line.
                return line.Span.Start;
            }

            if (i >= first && InlineBasis(text, from, line.Span.End, noise) is var at and >= 0)
            {
                return at;
            }
        }

        return Math.Min(text.Length, Zone);
    }

    /// <summary>'Thông tư số 24/2025/TT-BCT ..., được sửa đổi, bổ sung bởi:' as a paragraph of its own under the title of the consolidated circular.</summary>
    private static bool StartsHistory(string text, HeaderLine before, HeaderLine line, string kind) =>
        line.Folded.StartsWith(kind, StringComparison.Ordinal) && line.Folded.AsSpan(kind.Length).StartsWith(" so ") && char.IsAsciiDigit(line.Folded.ElementAtOrDefault(kind.Length + 4))
        && (text.AsSpan(before.Span.End, line.Span.Start - before.Span.End).Count('\n') > 1 || text.AsSpan(line.Span.Start, Math.Min(LongestHistory, text.Length - line.Span.Start)).Contains(" bởi:", StringComparison.Ordinal));

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
        IsArticle(folded) || folded.StartsWith("i. ", StringComparison.Ordinal) || folded.StartsWith("1. ", StringComparison.Ordinal);

    /// <summary>'Phần I', 'PHẦN THỨ NHẤT', 'Chương I', alone on its line or before its heading.</summary>
    private static bool IsPart(string folded) =>
        folded is "phan i" or "phan 1" or "phan thu nhat" or "phan mot" or "chuong i" or "chuong 1"
        || Array.Exists(Parts, part => folded.Length > part.Length && folded.StartsWith(part, StringComparison.Ordinal) && folded[part.Length] is '.' or ':');

    private static readonly string[] Parts = ["phan i", "phan 1", "phan thu nhat", "chuong i", "chuong 1"];

    /// <summary>'Điều 1.', or the first article that is left.</summary>
    private static bool IsArticle(string folded) =>
        folded.StartsWith("dieu ", StringComparison.Ordinal) && folded.Length > 6 && char.IsAsciiDigit(folded[5]) && (folded[6] is '.' or ':' || (char.IsAsciiDigit(folded[6]) && folded.Length > 7 && folded[7] is '.' or ':'));

    private static bool JointKind(InstrumentKind? kind, string number) =>
        kind?.Name.Contains("liên", StringComparison.Ordinal) == true || number.Contains("/TTLT", StringComparison.Ordinal) || JointIssuers.Sign(number);

    /// <summary>What an assembly passes is dated at its end: '... thông qua ngày 25 tháng 9 năm 2025'.</summary>
    private static CitedDate PassedOn(string text, string number)
    {
        if (!number.Contains("QH", StringComparison.Ordinal) && !number.Contains("HĐND", StringComparison.Ordinal))
        {
            return CitedDate.None;
        }

        foreach (string words in PassedWords)
        {
            for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                var cursor = new Cursor(text, at + words.Length);
                PageFurniture.SkipGap(ref cursor);
                if (DateRule.Full.TryParse(ref cursor, out DateMatch date) && DateRule.IsPlausible(date))
                {
                    return date.Date;
                }
            }
        }

        return CitedDate.None;
    }

    private static readonly string[] PassedWords = ["thông qua", "thong qua", "théng qua"];
}
