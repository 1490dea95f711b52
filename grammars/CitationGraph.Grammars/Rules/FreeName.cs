using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>The name of a law that the lexicon does not know: a capitalised word and the words behind it, up to one that
/// cannot belong to a name. 'Luật Trí tuệ nhân tạo quy định ...' ends before 'quy định'.</summary>
internal static class FreeName
{
    private const int MostWords = 16;

    private static readonly WordSet End = new(
        "quy định", "về", "được", "đã", "có", "để", "thì", "theo", "tại", "khi", "trong", "cho", "hoặc", "hiện hành", "này", "ngày", "do", "với", "là", "nhằm", "từ", "đến",
        "các", "phải", "không", "như", "sau đây", "của", "và các", "và luật", "và nghị", "và quy", "và thông", "và pháp", "và bộ luật", "và văn bản", "và những", "và hướng dẫn",
        "quy chế", "luật", "nghị định", "sửa đổi", "thay thế", "còn", "nêu", "trên", "vào", "bởi", "thông qua", "ban hành", "có hiệu lực", "khoản", "điều");

    /// <summary>What begins a clause behind a title that ends in 'LUẬT', and no name.</summary>
    private static readonly WordSet Clause = new("căn cứ", "xét", "theo", "điều", "chương", "quốc hội", "chính phủ", "số hiệu", "số ký hiệu");

    private static readonly WordSet NumberOrYear = new("số", "năm");

    /// <summary>The name at the cursor, empty where none begins.</summary>
    public static TextSpan Read(Cursor cursor, bool noisy)
    {
        if (!char.IsUpper(cursor.Raw) || Clause.StartsAt(cursor, noisy))
        {
            return default;
        }

        int start = cursor.Position;
        int end = start;
        for (int words = 0; words < MostWords; words++)
        {
            Cursor word = cursor;
            if (words > 0 && (!SkipBetween(ref word) || EndsHere(word, noisy)))
            {
                break;
            }

            if (!Fold.IsLetter(word.Current))
            {
                break;
            }

            while (Fold.IsWord(word.Current))
            {
                word.Advance();
            }

            end = word.Position;
            cursor = word;
        }

        return new TextSpan(start, BehindComma(cursor, noisy) is > 0 and var longer ? longer : end);
    }

    /// <summary>'Phí, lệ phí số 38/2001/PL-UBTVQH10', 'Bảo vệ, chăm sóc sức khỏe nhân dân năm 1989': small words behind a comma belong to
    /// the name where a number, a date or a year ends them. Their end, or 0.</summary>
    private static int BehindComma(Cursor cursor, bool noisy)
    {
        for (int words = 0; words < MostWords; words++)
        {
            bool comma = cursor.Current == ',';
            if (comma)
            {
                cursor.Advance();
            }
            else if (words == 0)
            {
                return 0;
            }

            int end = cursor.Position;
            if (!SkipBetween(ref cursor))
            {
                return 0;
            }

            Cursor dated = cursor;
            if (words > 0 && !comma && (DateRule.Full.TryParse(ref dated, out _) || (NumberOrYear.StartsAt(cursor, noisy) && EndsHere(cursor, noisy))))
            {
                return end;
            }

            if (!char.IsLower(cursor.Raw) || EndsHere(cursor, noisy))
            {
                return 0;
            }

            while (Fold.IsWord(cursor.Current))
            {
                cursor.Advance();
            }
        }

        return 0;
    }

    private static bool EndsHere(Cursor cursor, bool noisy)
    {
        Cursor year = cursor;
        if (noisy && DateRule.Year.TryParse(ref year, out _))
        {
            return true;
        }

        if (End.StartsAt(cursor, noisy))
        {
            return true;
        }

        if (!NumberOrYear.StartsAt(cursor, noisy))
        {
            return false;
        }

        while (Fold.IsLetter(cursor.Current) || Fold.IsSpace(cursor.Current) || cursor.Current == ':')
        {
            if (Fold.IsSpace(cursor.Current) || cursor.Current == ':')
            {
                cursor.SkipSpace();
                if (cursor.Current == ':')
                {
                    cursor.Advance();
                    cursor.SkipSpace();
                }

                return char.IsAsciiDigit(cursor.Raw);
            }

            cursor.Advance();
        }

        return char.IsAsciiDigit(cursor.Raw);
    }

    /// <summary>Blanks and one line break; commas end an unknown name.</summary>
    private static bool SkipBetween(ref Cursor cursor)
    {
        int breaks = 0;
        int start = cursor.Position;
        while (Fold.IsSpace(cursor.Current))
        {
            breaks += cursor.Current == '\n' ? 1 : 0;
            cursor.Advance();
        }

        return cursor.Position > start && breaks < 2;
    }
}
