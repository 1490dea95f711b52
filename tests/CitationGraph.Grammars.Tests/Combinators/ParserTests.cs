using CitationGraph.Grammars.Combinators;

namespace CitationGraph.Grammars.Tests.Combinators;

/// <summary>What each combinator returns.</summary>
public class ParserTests
{
    private static readonly Parser<char> Digit = Parse.Char(static c => c is >= '0' and <= '9');
    private static readonly Parser<char> Slash = Parse.Char('/');

    [Fact]
    public void Char_compares_folded_characters()
    {
        Trial.Of(Parse.Char('d'), "Đ", 0, out char value).Matched.ShouldBeTrue();
        value.ShouldBe('d');
        Trial.Of(Parse.Char('-'), "–").Matched.ShouldBeTrue();
    }

    [Fact]
    public void Char_does_not_match_the_end() => Trial.Of(Parse.Char(static _ => true), string.Empty).Matched.ShouldBeFalse();

    [Theory]
    [InlineData("số", true)]
    [InlineData("SỐ:", true)]
    [InlineData("s\u200Bố", true)]
    [InlineData("**số**", true)]
    [InlineData("số1", false)]
    [InlineData("sống", false)]
    [InlineData("s ố", false)]
    public void Word_ends_with_its_word(string text, bool matches) => Trial.Of(Parse.Word("so"), text).Matched.ShouldBe(matches);

    [Fact]
    public void Word_reads_decomposed_text() => Trial.Of(Parse.Word("nghi dinh"), "Nghi\u0323 đi\u0323nh").ShouldBe(new Trial(true, 0, 11));

    [Fact]
    public void Then_gives_the_second_and_Before_the_first()
    {
        Trial.Of(Digit.Then(Slash), "1/", 0, out char second);
        Trial.Of(Digit.Before(Slash), "1/", 0, out char first);
        (first, second).ShouldBe(('1', '/'));
    }

    [Fact]
    public void Then_combines()
    {
        Trial.Of(Digit.Then(Slash, static (a, b) => $"{b}{a}"), "1/", 0, out string value);
        value.ShouldBe("/1");
    }

    [Fact]
    public void The_first_alternative_that_matches_wins()
    {
        Parser<int> parser = Parse.OneOf(Digit.Then(Slash).Select(static _ => 1), Digit.Select(static _ => 2), Digit.Select(static _ => 3));
        Trial.Of(parser, "7x", 0, out int value).End.ShouldBe(1);
        value.ShouldBe(2);
    }

    [Fact]
    public void Optional_gives_the_default_where_there_is_nothing()
    {
        Trial.Of(Digit.Optional(), "x", 0, out char value).ShouldBe(new Trial(true, 0, 0));
        value.ShouldBe(default);
    }

    [Fact]
    public void Where_refuses_a_value() => Trial.Of(Digit.Where(static d => d > '5'), "3").ShouldBe(new Trial(false, 0, 0));

    [Fact]
    public void Token_takes_no_digits_and_no_more_than_fifteen_letters()
    {
        Parser<TextSpan> any = Parse.Token(static _ => true);
        Trial.Of(any, "ngayo3").End.ShouldBe(5);
        Trial.Of(any, new string('a', 15)).Matched.ShouldBeTrue();
        Trial.Of(any, new string('a', 16)).ShouldBe(new Trial(false, 0, 0));
        Trial.Of(any, "3").Matched.ShouldBeFalse();
    }

    [Fact]
    public void A_label_names_the_parser() => Parse.Char('/').Labelled("dấu gạch chéo").ToString().ShouldBe("dấu gạch chéo");
}
