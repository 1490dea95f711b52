using System.Globalization;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>Compares a document's own identity with docs.csv.</summary>
internal static class HeaderScorer
{
    public static readonly string[] Required = ["type", "number", "date", "issuer"];

    public const string Title = "title";

    public const string Effective = "effective";

    private const double SimilarTitle = 0.8;

    public static void Score(DocumentScore score, CsvRecord gold, FoundHeader found)
    {
        Judge("type", found.Type, TextFold.Fold(gold["type"]) == TextFold.Fold(found.Type));
        Judge("number", found.Number, TextFold.Fold(TextFold.Number(gold["number"])) == TextFold.Fold(TextFold.Number(found.Number)));
        Judge("date", found.Date, gold["date"] == found.Date);
        Judge("issuer", found.Issuer, TextFold.Fold(gold["issuer"]) == TextFold.Fold(found.Issuer));
        Judge(Title, found.Title, Similarity(gold["title"], found.Title) >= SimilarTitle);
        Judge(Effective, found.Effective, gold["effective"] == found.Effective);

        void Judge(string field, string got, bool right)
        {
            score.Tally.Header[field] = score.Tally.Header.GetValueOrDefault(field).Count(right);
            score.Judge("header." + field, score.Name, right, string.Create(CultureInfo.InvariantCulture, $"gold '{gold[field]}' got '{got}'"));
        }
    }

    /// <summary>Share of common words over as many words of the found title as the label has (labels stop after 20).</summary>
    private static double Similarity(string gold, string found)
    {
        string[] expected = TextFold.Words(gold).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] got = [.. TextFold.Words(found).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(expected.Length)];
        int common = expected.Intersect(got, StringComparer.Ordinal).Count();
        int all = expected.Union(got, StringComparer.Ordinal).Count();
        return all == 0 ? 1 : common / (double)all;
    }
}
