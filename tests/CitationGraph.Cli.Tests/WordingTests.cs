using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public class WordingTests
{
    [Fact]
    public void Every_role_has_its_own_label_mark_and_colour()
    {
        RelationKind[] kinds = Enum.GetValues<RelationKind>();
        Roles.All.Select(role => role.Kind).ShouldBe(kinds, ignoreOrder: true);
        foreach (Language language in Enum.GetValues<Language>())
        {
            Roles.All.Select(role => role.Label.In(language)).ShouldBeUnique();
            Roles.All.Select(role => role.Mark.In(language)).ShouldBeUnique();
        }

        string css = Resources.Read("html/page.css");
        kinds.ShouldAllBe(kind => css.Contains($"\n.{Roles.CssClass(kind)} {{ background: #", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1.0, "100%")]
    [InlineData(0.9996, "99%")]
    [InlineData(0.8, "80%")]
    [InlineData(0.79999, "79% cần kiểm tra")]
    [InlineData(0, "0% cần kiểm tra")]
    public void Doubt_is_told_in_words(double confidence, string expected) =>
        Doubt.Describe(new Citation { Span = default, Text = "", Type = "", Confidence = confidence }, Language.Vietnamese).ShouldBe(expected);

    [Theory]
    [InlineData("a\r\n\tb  c ", "a b c")]
    [InlineData("\u001b[31mđỏ\u001b[0m\u0007", "[31mđỏ[0m")]
    [InlineData("a\u202Eb\u2066c\u200Fd", "abcd")]
    [InlineData("Nghị định", "Nghị định")]
    public void Text_of_documents_cannot_steer_the_terminal(string text, string expected) => Plain.Line(text).ShouldBe(expected);

    [Theory]
    [InlineData("ab\ncd", 0, "1:1")]
    [InlineData("ab\ncd", 2, "1:3")]
    [InlineData("ab\ncd", 3, "2:1")]
    [InlineData("ab\r\ncd", 4, "2:1")]
    [InlineData("ab\rcd", 4, "2:2")]
    [InlineData("\n\n\n", 3, "4:1")]
    [InlineData("ab\r\ncd", 3, "1:4")]
    [InlineData("ab", 99, "1:3")]
    public void Positions_are_line_and_column(string text, int offset, string expected)
    {
        var positions = new LinePositions(text);
        positions.Of(offset).ShouldBe(expected);
        positions.Of(0).ShouldBe("1:1");
        positions.Of(offset).ShouldBe(expected);
    }

    [Fact]
    public void Positions_asked_for_in_turn_are_those_asked_for_alone()
    {
        const string Text = "một\r\nhai\rba\n\nbốn năm";
        var positions = new LinePositions(Text);
        for (int offset = 0; offset <= Text.Length; offset++)
        {
            positions.Of(offset).ShouldBe(new LinePositions(Text).Of(offset));
        }
    }
}
