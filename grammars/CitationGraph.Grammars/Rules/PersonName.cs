using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>The name of the person who holds an office, behind the office: 'Chủ tịch UBND thành phố Lê Trung Chinh'.</summary>
internal static class PersonName
{
    private const int FewestWords = 3;
    private const int MostWords = 4;

    private static readonly WordSet Family = new(
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đoàn", "trương", "đinh", "lâm", "mai", "trịnh",
        "đào", "hà", "cao", "tống", "lương", "vương", "tô", "tạ", "thái", "lại", "nông", "hầu", "giàng", "quách", "chu", "triệu", "phùng", "thạch", "châu");

    /// <summary>Steps over a family name and the names behind it, all with capitals.</summary>
    public static bool TrySkip(ref Cursor cursor)
    {
        Cursor at = cursor;
        at.SkipSpace();
        if (!char.IsUpper(at.Raw) || !Family.StartsAt(at, noisy: false))
        {
            return false;
        }

        Cursor end = at;
        int words = 0;
        while (words < MostWords && char.IsUpper(at.Raw))
        {
            while (Fold.IsWord(at.Current))
            {
                at.Advance();
            }

            end = at;
            words++;
            if (!at.SkipSpace())
            {
                break;
            }
        }

        if (words < FewestWords)
        {
            return false;
        }

        cursor = end;
        return true;
    }
}
