using CitationGraph.Grammars.Folding;
using FsCheck.Xunit;

namespace CitationGraph.Grammars.Tests.Input;

public class MarkCountTests
{
    [Fact]
    public void Vietnamese_prose_is_told_from_what_an_English_model_leaves_of_it()
    {
        MarkCount.Of("Căn cứ Luật").ShouldBe(new MarkCount(9, 3));
        MarkCount.Of("Can ctr Luat").ShouldBe(new MarkCount(10, 0));
        MarkCount.Of("Căn".Normalize(System.Text.NormalizationForm.FormD)).ShouldBe(new MarkCount(4, 1));
    }

    [Fact]
    public void Each_unit_counts_the_same_in_a_block_as_alone()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            MarkCount alone = MarkCount.Of(((char)unit).ToString());
            MarkCount.Of(new string((char)unit, 33)).ShouldBe(new MarkCount(alone.Letters * 33, alone.Marked * 33), $"U+{unit:X4}");
        }
    }

    [Property(MaxTest = 500, EndSize = 200, Replay = "(20250619,1)")]
    public void Any_text_counts_as_its_units(string? text)
    {
        MarkCount[] alone = [.. (text ?? string.Empty).Select(static unit => MarkCount.Of(unit.ToString()))];
        MarkCount.Of(text).ShouldBe(new MarkCount(alone.Sum(static c => c.Letters), alone.Sum(static c => c.Marked)));
    }
}
