using System.Globalization;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>Prints scores for people.</summary>
internal static class Report
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static void Write(TextWriter to, SetScore set, bool each, int errors)
    {
        if (each)
        {
            foreach (DocumentScore document in set.Documents)
            {
                to.WriteLine("  " + MentionLine(document.Name, document.Tally));
            }
        }

        Tally total = set.Total;
        to.WriteLine(MentionLine(set.Name + (set.Bag ? " (bag)" : string.Empty), total));
        if (total.Header.Count > 0)
        {
            to.WriteLine($"  header {total.HeaderFields} | " + string.Join(" | ", total.Header.Select(h => $"{h.Key} {h.Value}")));
        }

        if (total.GoldStated + total.FoundStated > 0)
        {
            to.WriteLine(string.Create(Plain, $"  stated relations gold {total.GoldStated} found {total.FoundStated} | {total.Stated}"));
        }

        foreach ((DocumentScore document, Outcome outcome) in set.Documents
            .SelectMany(d => d.Outcomes.Where(o => !o.Right).Select(o => (d, o))).Take(errors))
        {
            to.WriteLine($"    {Word(outcome.Aspect),-16} {document.Name}: {outcome.Item}{(outcome.Detail.Length > 0 ? " | " : "")}{outcome.Detail}");
        }
    }

    public static void WriteSpeed(TextWriter to, int documents, long bytes, TimeSpan time) => to.WriteLine(string.Create(
        Plain,
        $"speed: {documents / time.TotalSeconds:0} documents/s, {bytes / 1e6 / time.TotalSeconds:0.0} MB/s of UTF-8 (one thread, for information)"));

    private static string MentionLine(string name, Tally t) => string.Create(
        Plain,
        $"{name,-28} gold {t.Gold,4} found {t.Found,4} | detection {t.Detection} | identity {t.Identity} | date {t.Date} issuer {t.Issuer} relation {t.Relation}");

    private static string Word(string aspect) => aspect switch
    {
        "detection" => "MISSED",
        _ => aspect.ToUpperInvariant(),
    };
}
