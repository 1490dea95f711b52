namespace CitationGraph.Grammars.Tests.Cases;

/// <summary>tests/cases: every row, as written and in every variant.</summary>
public class CaseTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach ((string key, Case one) in CaseFile.All)
        {
            foreach (Variant variant in Variants.All.Where(v => v.IsPlain || !one.Skips.Any(s => s == "all" || s == v.Name)))
            {
                rows.Add(key, variant.Name);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Case_is_read(string id, string variant)
    {
        Case one = CaseFile.All[id];
        Variant way = Variants.Named(variant);
        string text = way.Apply(one.Text);
        IReadOnlyList<Citation> found = Reading.Citations(text);
        found.ShouldAllBe(c => !Splits(text, c.Span), $"{id} as {variant}: a span parts a letter from its marks in {Reading.Show(text)}");
        string[] actual = [.. found.Select((c, i) => i < one.Mentions.Count ? one.Mentions[i].LineOf(c, way) : ExpectedMention.LineOf(c))];
        actual.ShouldBe(one.Mentions.Select(m => m.Line(way)), $"{id} as {variant}: {Reading.Show(text)}");
    }

    private static bool Splits(string text, TextSpan span) => IsMark(text[span.Start]) || (span.End < text.Length && IsMark(text[span.End]));

    private static bool IsMark(char unit) => unit is >= '\u0300' and <= '\u036F';

    /// <summary>A text that breaks off anywhere is read without complaint.</summary>
    [Fact]
    public void Every_truncation_of_every_case_is_sound()
    {
        foreach (Case one in CaseFile.All.Values)
        {
            for (int length = 0; length < one.Text.Length; length++)
            {
                Reading.Citations(one.Text[..length]);
            }
        }
    }

    [Fact]
    public void There_are_cases() => CaseFile.All.ShouldNotBeEmpty();
}
