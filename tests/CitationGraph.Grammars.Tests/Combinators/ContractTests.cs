using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Tests.Combinators;

/// <summary>The contract over all parsers: a match is found in its own example; at every offset of every truncation of every
/// example, failure leaves the cursor where it was.</summary>
public class ContractTests
{
    private static readonly Parser<char> Digit = Parse.Char(static c => c is >= '0' and <= '9');
    private static readonly Parser<char> Slash = Parse.Char('/');
    private static readonly Parser<Unit> So = Parse.Word("so");

    private static readonly Dictionary<string, (string Example, int End, Func<string, int, Trial> Run)> Parsers = new(StringComparer.Ordinal)
    {
        ["Char"] = Of(Slash, "/x", 1),
        ["Char of a class"] = Of(Digit, "7/", 1),
        ["Word"] = Of(So, "Số 12", 2),
        ["Word, several"] = Of(Parse.Word("uy ban nhan dan"), "Ủy  ban\nNHÂN dân tỉnh", 16),
        ["Gap"] = Of(Parse.Gap, " \n12\n\n tiếp", 7),
        ["Token"] = Of(Parse.Token(static l => l is "thang"), "tháng 6", 5),
        ["OneOf"] = Of(Parse.OneOf(Parse.Word("va"), Parse.Word("hoac")), "hoặc số", 4),
        ["Then"] = Of(Digit.Then(Slash), "1/2", 2),
        ["Then, combined"] = Of(Digit.Then(Slash, static (a, b) => (a, b)), "1/2", 2),
        ["Before"] = Of(Digit.Before(Slash), "1/2", 2),
        ["Optional, there"] = Of(Digit.Optional().Then(Slash), "1/2", 2),
        ["Optional, not there"] = Of(Digit.Optional().Then(Slash), "/2", 1),
        ["Select"] = Of(Digit.Then(Slash).Select(static _ => 1), "1/2", 2),
        ["Where"] = Of(Digit.Then(Digit, static (a, b) => a < b).Where(static ok => ok), "12", 2),
        ["DateRule.Full"] = Of(DateRule.Full, ", ngày 31/12/2024 của", 17),
        ["DateRule.Full, written"] = Of(DateRule.Full, "ngày 22 tháng 12 năm 2024;", 25),
        ["DateRule.Bare"] = Of(DateRule.Bare, "(31-12-2024)", 11),
        ["DateRule.Year"] = Of(DateRule.Year, "năm 2015,", 8),
        ["DateRule.BareYear"] = Of(DateRule.BareYear, "2024 và", 4),
        ["DigitRun"] = Of(new DigitRunParser(1, 2), "06/", 2),
    };

    public static TheoryData<string> Names => [.. Parsers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parser_reads_its_example(string name)
    {
        (string example, int end, Func<string, int, Trial> run) = Parsers[name];
        run(example, 0).ShouldBe(new Trial(true, 0, end));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Failure_leaves_the_cursor_where_it_was(string name)
    {
        Func<string, int, Trial> run = Parsers[name].Run;
        foreach ((string example, _, _) in Parsers.Values)
        {
            for (int length = 0; length <= example.Length; length++)
            {
                string cut = example[..length];
                for (int start = 0; start <= length; start++)
                {
                    run(cut, start).ShouldKeepTheContract(cut, name);
                }
            }
        }
    }

    /// <summary>A parser cut short must say no, or yes to what is there; put before the end of the text nothing changes.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_follows_a_match_at_the_end_of_text_does_not_matter(string name)
    {
        (string example, int end, Func<string, int, Trial> run) = Parsers[name];
        run(example[..end], 0).Matched.ShouldBeTrue();
    }

    private static (string, int, Func<string, int, Trial>) Of<T>(Parser<T> parser, string example, int end) =>
        (example, end, (text, start) => Trial.Of(parser, text, start));
}
