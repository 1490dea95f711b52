using CitationGraph.Evaluation.Scoring;

namespace CitationGraph.Grammars.Tests;

/// <summary>A theory over the labelled documents beside the clone; skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "corpus");

    public CorpusTheoryAttribute()
    {
        if (!Directory.Exists(Folder))
        {
            Skip = "No labelled documents at ../shared/corpus beside the clone.";
        }
    }
}

/// <summary>What the grammars must reach on the labelled documents (issue 3). The figures and errors behind them:
/// <c>dotnet run --project tests/CitationGraph.Evaluation -- evaluate ../shared/corpus --errors 20</c>.</summary>
[Trait("Category", "Corpus")]
public class CorpusTests
{
    private static readonly Lazy<Dictionary<string, double>> Metrics = new(static () => CorpusSet.ReadAll(CorpusTheoryAttribute.Folder)
        .SelectMany(static set => new SetScore(set, static document => Extractions.Extract(document.Text)).Metrics())
        .ToDictionary(static m => m.Name, static m => m.Value, StringComparer.Ordinal));

    [CorpusTheory]
    [InlineData("seeds.detection", 0.99)]
    [InlineData("seeds.identity", 0.98)]
    [InlineData("seeds.date", 1.00)]
    [InlineData("seeds.issuer", 0.95)]
    [InlineData("seeds.relation", 0.95)]
    [InlineData("dev.detection", 0.985)]
    [InlineData("dev.identity", 0.98)]
    [InlineData("dev.date", 0.99)]
    [InlineData("dev.issuer", 0.96)]
    [InlineData("dev.relation", 0.93)]
    [InlineData("dev.header", 0.95)]
    [InlineData("dev.relations", 0.85)]
    [InlineData("dev-ocr-vie.identity", 0.96)]
    [InlineData("dev-ocr-eng.identity", 0.90)]
    public void Measure_is_reached(string metric, double least) => Metrics.Value[metric].ShouldBeGreaterThanOrEqualTo(least, metric);
}
