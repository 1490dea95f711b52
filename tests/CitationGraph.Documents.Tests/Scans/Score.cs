using CitationGraph.Grammars;

namespace CitationGraph.Documents.Tests.Scans;

/// <summary>What was found of what should be.</summary>
internal readonly record struct Score(int Expected, int Found, int Same, int Placed, int OnRightPage, string[] Missed, string[] False)
{
    public double F1 => 2.0 * Same / (Expected + Found);

    public double PagesRight => (double)OnRightPage / Placed;

    public static Score Of(string text, DocumentText printed, DocumentText scanned)
    {
        ILookup<string, int> expected = Pages(text, static _ => 0);
        ILookup<string, int> found = Pages(scanned.Text, scanned.PageOf);
        ILookup<string, int> truth = Pages(printed.Text, printed.PageOf);
        string[] missed = [.. expected.SelectMany(group => Enumerable.Repeat(group.Key, Math.Max(0, group.Count() - found[group.Key].Count())))];
        string[] wrong = [.. found.SelectMany(group => Enumerable.Repeat(group.Key, Math.Max(0, group.Count() - expected[group.Key].Count())))];
        int count = expected.Sum(static group => group.Count());

        // Where as many mentions are found as were printed, the first is the first, and so on.
        var placed = truth.Where(group => found[group.Key].Count() == group.Count()).ToList();
        return new Score(
            count,
            found.Sum(static group => group.Count()),
            count - missed.Length,
            placed.Sum(static group => group.Count()),
            placed.Sum(group => group.Zip(found[group.Key]).Count(static pair => pair.First == pair.Second)),
            missed,
            wrong);
    }

    public Score Plus(Score more) => new(
        Expected + more.Expected, Found + more.Found, Same + more.Same, Placed + more.Placed, OnRightPage + more.OnRightPage, [], []);

    private static ILookup<string, int> Pages(string text, Func<int, int> pageOf) => CitationExtractor.Default.Extract(text).Citations
        .ToLookup(static c => c.Number.Length > 0 ? $"{c.Type} {c.Number}" : $"{c.Type} {c.Name} {c.Date}", c => pageOf(c.Span.Start));
}
