using CitationGraph.Grammars.Combinators;

namespace CitationGraph.Grammars.Tests.Combinators;

/// <summary>What one run of a parser did.</summary>
/// <param name="Matched">What it returned.</param>
/// <param name="Start">Where the cursor stood before.</param>
/// <param name="End">Where it stood afterwards.</param>
internal readonly record struct Trial(bool Matched, int Start, int End)
{
    /// <summary>Runs <paramref name="parser"/> at an offset.</summary>
    public static Trial Of<T>(Parser<T> parser, string text, int start = 0) => Of(parser, text, start, out _);

    /// <summary>Runs <paramref name="parser"/> at an offset and hands its value out.</summary>
    public static Trial Of<T>(Parser<T> parser, string text, int start, out T value)
    {
        var cursor = new Cursor(text, start);
        int before = cursor.Position;
        bool matched = parser.TryParse(ref cursor, out value);
        return new Trial(matched, before, cursor.Position);
    }

    /// <summary>The contract of every parser: failure leaves the cursor where it was, success never moves it back or out.</summary>
    public void ShouldKeepTheContract(string text, string what)
    {
        if (Matched)
        {
            End.ShouldBeInRange(Start, text.Length, $"{what} on {Reading.Show(text)}");
        }
        else
        {
            End.ShouldBe(Start, $"{what} failed on {Reading.Show(text)}");
        }
    }
}
