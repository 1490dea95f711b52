using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <content>Names of bodies that run on: in small letters, or as proper names.</content>
internal static partial class IssuerRule
{
    private const int LongestOpenName = 220;
    private const float ShortWordBudget = 1.9f;
    private const float BodyBudget = 1.35f;

    /// <summary>Words that run on until punctuation or a word that begins the instrument's subject.</summary>
    private static TextSpan OpenRest(Cursor cursor, NoiseProfile noise)
    {
        int start = cursor.Position;
        int end = start;
        bool first = true;
        while (cursor.Position - start < LongestOpenName)
        {
            Cursor word = cursor;
            word.SkipSpace();
            if (BreaksParagraph(cursor.Text, cursor.Position, word.Position) || (!LeadsOn(cursor.Text, start, cursor.Position) && EndsLine(cursor, word, noise)))
            {
                break;
            }

            if (word.Current is ',' && !first)
            {
                word.Advance();
                word.SkipSpace();
                if (IsTitleCase(word) || ClauseWord.StartsAt(word, noise.IsNoisy))
                {
                    break;
                }
            }

            if (!Fold.IsWord(word.Current) && word.Current is not '-')
            {
                break;
            }

            if (!first && SubjectWord.StartsAt(word, noise.IsNoisy) && !IsScience(word))
            {
                break;
            }

            while (Fold.IsWord(word.Current) || word.Current is '-' or '/')
            {
                word.Advance();
            }

            end = TrimmedEnd(word);
            cursor = word;
            first = false;
        }

        Cursor trimmed = new(cursor.Text, start);
        trimmed.SkipSpace();
        return end > trimmed.Position ? new TextSpan(trimmed.Position, end) : default;
    }

    private static readonly Parser<Unit> Science = Parse.Word("khoa hoc");

    /// <summary>'khoa học' without its marks is no 'khóa'.</summary>
    private static bool IsScience(Cursor word) => Science.TryParse(ref word, out _);

    /// <summary>'tổng kết việc thực hiện' / 'Nghị quyết số 18-NQ/TW': what was done is named on the next line.</summary>
    private static bool LeadsOn(ReadOnlySpan<char> text, int start, int end)
    {
        int word = Backwards.OverWord(text, end, Math.Max(start, end - 8));
        return NumberRule.Folded(text, new TextSpan(word, end), stackalloc char[8]) is "hien" or "viec";
    }

    /// <summary>A capital and a small letter: behind a comma another body or clause, unless all is in capitals.</summary>
    private static bool IsTitleCase(Cursor word)
    {
        if (!char.IsUpper(word.Raw))
        {
            return false;
        }

        word.Advance();
        return char.IsLower(word.Raw);
    }

    private static readonly WordSet SubjectWord = new(
        "về", "ban hành", "quy định", "hướng dẫn", "phê duyệt", "sửa đổi", "thông báo", "v/v", "ngày", "tại", "được", "để", "khóa", "khoá", "kỳ họp", "tiếp thu", "nhiệm kỳ", "lần thứ");

    private static readonly WordSet ClauseWord = new(
        "ủy ban nhân dân", "ubnd", "ngày", "chủ tịch", "số", "thông báo", "nghị quyết", "quyết định", "kế hoạch", "công văn", "ban chỉ đạo");

    /// <summary>Capitalised words, joined by 'và', commas and hyphens: 'Văn hóa, Thể thao và Du lịch'.</summary>
    private static bool TryProperRest(Cursor cursor, NoiseProfile noise, ref IssuerMatch match)
    {
        cursor.SkipSpace();
        int start = cursor.Position;
        int end = start;
        bool capitalBefore = false;
        for (int words = 0; words < 14; words++)
        {
            Cursor word = cursor;
            bool comma = false;
            while (Fold.IsSpace(word.Current) || word.Current is ',' or '-')
            {
                comma |= word.Current == ',';
                word.Advance();
            }

            if (!Fold.IsLetter(word.Current) || EndsLine(cursor, word, noise))
            {
                break;
            }

            bool capital = char.IsUpper(word.Raw);
            bool joins = IsAnd(word);
            if (!capital && (comma || !joins) && !(capitalBefore && !comma))
            {
                break;
            }

            if (!capital && !joins && SubjectWord.StartsAt(word, noise.IsNoisy))
            {
                break;
            }

            while (Fold.IsWord(word.Current))
            {
                word.Advance();
            }

            if (joins && !CapitalFollows(word))
            {
                break;
            }

            end = TrimmedEnd(word);
            cursor = word;
            capitalBefore = capital;
        }

        match.Rest = new TextSpan(start, end);
        return end > start;
    }

    private static bool CapitalFollows(Cursor cursor)
    {
        cursor.SkipSpace();
        return char.IsUpper(cursor.Raw);
    }

    private static bool IsAnd(Cursor cursor) => And.TryParse(ref cursor, out _);

    private static readonly Parser<Unit> And = Parse.Word("va");
}
