using System.Text.RegularExpressions;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>Compares the relations that a text states with relations.csv, as sets per document.</summary>
internal static partial class StatedScorer
{
    private const string Promulgates = "PROMULGATES";

    public static void Score(DocumentScore score, IEnumerable<FoundRelation> gold, IEnumerable<FoundRelation> found)
    {
        List<Edge> expected = Edges(gold), free = Edges(found);
        score.Tally.GoldStated = expected.Count;
        score.Tally.FoundStated = free.Count;
        HashSet<Edge> matched = [];
        foreach (Func<Edge, Edge, bool> same in (Func<Edge, Edge, bool>[])[static (a, b) => a == b, static (a, b) => a.SameButYears(b)])
        {
            foreach (Edge edge in expected.Where(e => !matched.Contains(e)))
            {
                int at = free.FindIndex(f => same(edge, f));
                if (at >= 0)
                {
                    free.RemoveAt(at);
                    matched.Add(edge);
                }
            }
        }

        score.Tally.RightStated = matched.Count;
        foreach (Edge edge in expected)
        {
            score.Judge("stated", edge.ToString(), matched.Contains(edge), string.Empty);
        }

        foreach (Edge edge in free)
        {
            score.Judge("stated.false", edge.ToString(), right: false, string.Empty);
        }
    }

    private static List<Edge> Edges(IEnumerable<FoundRelation> relations) =>
        [.. relations.Where(r => r.Relation != Promulgates)
            .Select(r => new Edge(Node.Of(r.Source), r.Relation, Node.Of(r.Target))).Distinct()];

    private readonly record struct Edge(Node Source, string Relation, Node Target)
    {
        public bool SameButYears(Edge other) =>
            Relation == other.Relation && Source.SameButYear(other.Source) && Target.SameButYear(other.Target);

        public override string ToString() => $"{Source} {Relation} {Target}";
    }

    /// <summary>A folded number, or folded 'type name' with the year apart.</summary>
    private readonly record struct Node(string Name, string Year)
    {
        public static Node Of(string text)
        {
            Match year = TrailingYear().Match(text);
            return text.Contains('/', StringComparison.Ordinal)
                ? new Node(TextFold.Fold(TextFold.Number(text)), string.Empty)
                : new Node(TextFold.Words(year.Success ? text[..year.Index] : text), year.Groups["year"].Value);
        }

        public bool SameButYear(Node other) => Name == other.Name && (Year == other.Year || Year.Length == 0 || other.Year.Length == 0);

        public override string ToString() => Year.Length > 0 ? $"{Name} {Year}" : Name;
    }

    [GeneratedRegex(@"\s+(năm\s+)?(?<year>\d{4})(-\d\d-\d\d)?\s*$")]
    private static partial Regex TrailingYear();
}
