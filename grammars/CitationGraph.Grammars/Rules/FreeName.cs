using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>The name of a law that the lexicon does not know: a capitalised word and the words behind it, up to one that
/// cannot belong to a name. 'Luật Trí tuệ nhân tạo quy định ...' ends before 'quy định'.</summary>
internal static class FreeName
{
    private const int MostWords = 16;

    private static readonly Parser<Unit> End = Parse.OneOf(
        Parse.Word("quy dinh"), Parse.Word("ve"), Parse.Word("duoc"), Parse.Word("da"), Parse.Word("co"), Parse.Word("de"), Parse.Word("thi"),
        Parse.Word("theo"), Parse.Word("tai"), Parse.Word("khi"), Parse.Word("trong"), Parse.Word("cho"), Parse.Word("hoac"), Parse.Word("hien hanh"),
        Parse.Word("nay"), Parse.Word("ngay"), Parse.Word("nam"), Parse.Word("so"), Parse.Word("do"), Parse.Word("voi"), Parse.Word("la"), Parse.Word("nham"),
        Parse.Word("tu"), Parse.Word("den"), Parse.Word("cac"), Parse.Word("phai"), Parse.Word("khong"), Parse.Word("nhu"), Parse.Word("sau day"), Parse.Word("cua"),
        Parse.Word("va cac"), Parse.Word("va luat"), Parse.Word("va nghi"), Parse.Word("va quy"), Parse.Word("va thong"), Parse.Word("va phap"), Parse.Word("va bo luat"),
        Parse.Word("va van ban"), Parse.Word("va nhung"), Parse.Word("va nhung"), Parse.Word("va huong dan"), Parse.Word("quy"), Parse.Word("luat"), Parse.Word("nghi dinh"));

    /// <summary>The name at the cursor, empty where none begins.</summary>
    public static TextSpan Read(Cursor cursor)
    {
        if (!char.IsUpper(cursor.Raw))
        {
            return default;
        }

        int start = cursor.Position;
        int end = start;
        for (int words = 0; words < MostWords; words++)
        {
            Cursor word = cursor;
            if (words > 0 && (!SkipBetween(ref word) || EndsHere(word)))
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

        return new TextSpan(start, end);
    }

    private static bool EndsHere(Cursor cursor) => End.TryParse(ref cursor, out _);

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
