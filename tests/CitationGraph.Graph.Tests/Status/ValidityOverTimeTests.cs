using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Tests;

public class ValidityOverTimeTests
{
    [Fact]
    public void Between_two_turns_the_status_is_that_of_any_day()
    {
        var status = new StatusCalculator(InstrumentRegistry.Default);
        int changed = 0;
        foreach (Instrument instrument in InstrumentRegistry.Default.Instruments.Where((_, i) => i % 9 == 0))
        {
            var over = new ValidityOverTime(status, instrument.Id);
            var seen = new HashSet<Validity>();
            foreach (DateOnly turn in status.Turns(instrument.Id).Append(new DateOnly(2020, 5, 5)))
            {
                foreach (int off in (int[])[400, 0, -1, 1, -37])
                {
                    DateOnly day = turn.AddDays(off);
                    over.On(day).ShouldBe(status.At(instrument.Id, day).Validity, $"{instrument.Id} {day}");
                    seen.Add(over.On(day));
                }
            }

            changed += seen.Count > 1 ? 1 : 0;
        }

        changed.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("Ủy ban nhân dân xã Bình Giang, tỉnh Ninh Bình")]
    [InlineData("Luật Đất đai – ‘hoà giải’ thuỷ lợi")]
    [InlineData("THÀNH PHỐ ĐÀ NẴNG ỲỶỸ ưỡng ǺḀ")]
    [InlineData("Tổ hơ\u0323p tác a\u0302\u0301")]
    [InlineData("K\u212A \u00C5 \u2000x Ω é\u0323")]
    [InlineData("")]
    public void Letters_are_taken_apart_as_unicode_does(string text) => Apart.Of(text).ShouldBe(text.Normalize(System.Text.NormalizationForm.FormD));
}
