using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The kind over the title.</summary>
internal static class KindLine
{
    /// <summary>'LUẬT'; a letterhead spells its kind out, and 'TT' heads a column of a table.</summary>
    private const int ShortestKind = 4;

    /// <summary>'VIII.'</summary>
    private const int LongestSectionMark = 4;

    /// <summary>The line that is a kind in capitals and nothing else; scans may run the title into it.</summary>
    public static int Find(string text, List<HeaderLine> lines, int numberLine, NoiseProfile noise, out InstrumentKind? kind, out int end)
    {
        int basis = FirstBasis(text, lines, noise);
        kind = null;
        end = 0;
        InstrumentKind? late = null;
        int last = basis;
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < lines.Count && (pass == 0 || i < last); i++)
            {
                int start = BehindDraft(text, lines[i]);
                bool alone = pass == 0;
                if (!char.IsUpper(text[start]) || (alone ? !lines[i].IsCapitals || lines[i].Folded.Length > 34 || IsSection(lines[i]) : i < numberLine))
                {
                    continue;
                }

                if ((InstrumentKinds.Trie.TryExact(text, start, out ChannelTrie.Match found)
                        || (alone && InstrumentKinds.Trie.TryFuzzy(text, start, noise.Channel, noise.IsNoisy ? 1.4f : 0.6f, out found)))
                    && found.Letters >= ShortestKind
                    && InCapitals(text, start, found.End)
                    && (!alone || found.End >= lines[i].Span.End - 1 || (noise.IsNoisy && AreSpecks(text.AsSpan(found.End, lines[i].Span.End - found.End))))
                    && !IsChapter(text, found.End)
                    && InstrumentKinds.All[found.Value].Cited && (late is null || late == InstrumentKinds.All[found.Value]))
                {
                    kind = InstrumentKinds.All[found.Value];
                    if (i > basis || (alone && Printed.Next(text, found.End) == ':'))
                    {
                        // 'QUYẾT ĐỊNH:' behind the bases names the kind of a paper whose title does not, or runs on behind its own.
                        (late, last) = (kind, Math.Min(i, basis));
                        break;
                    }

                    end = found.End;
                    if (InstrumentKinds.OfOneBody(kind) is var single && single != kind)
                    {
                        // 'QUY CHẾ / PHỐI HỢP công tác giữa ...': the title begins there.
                        kind = single;
                        InstrumentKinds.Trie.TryExact(text.AsSpan(0, found.End - 4), start, out found);
                        end = found.End;
                    }

                    return i;
                }
            }
        }

        kind = late;
        return -1;
    }

    private const int MostSpeckLetters = 2;

    /// <summary>What a scan sets behind the words of a line: marks and a few small letters.</summary>
    private static bool AreSpecks(ReadOnlySpan<char> behind)
    {
        int letters = 0;
        foreach (char unit in behind)
        {
            letters += char.IsLetter(unit) ? 1 : 0;
            if (char.IsUpper(unit) || char.IsAsciiDigit(unit))
            {
                return false;
            }
        }

        return letters <= MostSpeckLetters;
    }

    /// <summary>'QUY ĐỊNH CHUNG' heads a chapter.</summary>
    private static bool IsChapter(string text, int end)
    {
        var cursor = new Cursor(text, end);
        cursor.SkipSpace();
        return General.TryParse(ref cursor, out _);
    }

    private static readonly Parser<Unit> General = Parse.Word("chung");

    /// <summary>Where the kind of 'DỰ THẢO BÁO CÁO' begins.</summary>
    private static int BehindDraft(string text, HeaderLine line)
    {
        var cursor = new Cursor(text, line.Span.Start);
        if (cursor.Current != 'd' || !line.IsCapitals || !DraftWords.TryParse(ref cursor, out _))
        {
            return line.Span.Start;
        }

        cursor.SkipSpace();
        return cursor.Position < line.Span.End ? cursor.Position : line.Span.Start;
    }

    private static readonly Parser<Unit> DraftWords = Parse.Word("du thao");

    /// <summary>'I. NGHỊ QUYẾT' heads a section of a list.</summary>
    private static bool IsSection(HeaderLine line) => line.Folded.IndexOf('.') is > 0 and <= LongestSectionMark;

    /// <summary>The first line of the preamble: what stands behind it is no title.</summary>
    private static int FirstBasis(string text, List<HeaderLine> lines, NoiseProfile noise)
    {
        int basis = lines.FindIndex(line => text[line.Span.Start] == 'C' && Cues.IsCanCu(text, line.Span.Start, noise) && !line.IsCapitals);
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
}
