using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Tests.Combinators;

/// <summary>The cursor and what it passes over.</summary>
public class CursorTests
{
    [Theory]
    [InlineData("Nghị", "nghi")]
    [InlineData("Đ\u00AD-\u200BC\uFEFFP", "d-cp")]
    [InlineData("Nghi\u0323 **đ**i\u0323nh", "nghi dinh")]
    [InlineData("a\u00A0b\tc\r\nd", "a b c \nd")]
    [InlineData("–‑—−/⁄", "----//")]
    public void Cursor_shows_folded_characters(string text, string expected)
    {
        var cursor = new Cursor(text);
        string seen = string.Empty;
        while (!cursor.AtEnd)
        {
            seen += cursor.Current;
            cursor.Advance();
        }

        seen.ShouldBe(expected);
        cursor.Current.ShouldBe(Cursor.EndOfText);
    }

    [Fact]
    public void Position_counts_units_of_the_text_as_read()
    {
        var cursor = new Cursor("a\u0323\u0302b");
        cursor.Advance();
        cursor.Position.ShouldBe(3);
    }

    [Fact]
    public void Next_looks_over_what_prints_nothing()
    {
        var cursor = new Cursor("H**\u200Bi");
        cursor.Next.ShouldBe('i');
        new Cursor("H").Next.ShouldBe(Cursor.EndOfText);
    }

    [Fact]
    public void Every_unit_folds_to_one_character_that_folds_to_itself()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            char folded = Fold.Of((char)unit);
            if (folded != Fold.Nothing)
            {
                Fold.Of(folded).ShouldBe(folded, $"U+{unit:X4}");
            }
        }
    }

    [Fact]
    public void Every_Vietnamese_letter_folds_to_the_one_without_marks()
    {
        const string marked = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        const string plain = "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd";
        Fold.Of(marked).ShouldBe(plain);
        Fold.Of(marked.ToUpperInvariant()).ShouldBe(plain);
        Fold.Of(marked.Normalize(System.Text.NormalizationForm.FormD)).ShouldBe(plain);
    }

    [Fact]
    public void Half_a_surrogate_pair_and_noncharacters_end_nothing_early()
    {
        foreach (char odd in "\uD800\uDC00\uFFFF\uFFFE\0")
        {
            var cursor = new Cursor($"a{odd}b");
            int steps = 0;
            while (!cursor.AtEnd)
            {
                cursor.Advance();
                (++steps).ShouldBeLessThan(4);
            }

            cursor.Position.ShouldBe(3);
        }
    }
}
