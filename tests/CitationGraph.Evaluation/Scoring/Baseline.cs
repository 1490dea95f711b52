using System.Text.Encodings.Web;
using System.Text.Json;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>The outcomes of a run as a file, and what changed since such a file was written.</summary>
internal static class Baseline
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Save(string path, IEnumerable<SetScore> sets) =>
        File.WriteAllText(path, JsonSerializer.Serialize(Flatten(sets).ToList(), Json));

    /// <summary>Prints gains and losses. A wrong result that was not there before is a loss; one that is gone, a gain.</summary>
    public static void Compare(TextWriter to, string path, IEnumerable<SetScore> sets)
    {
        List<Entry> before = JsonSerializer.Deserialize<List<Entry>>(File.ReadAllText(path), Json) ?? [];
        List<Entry> now = [.. Flatten(sets)];
        List<Entry> gains = Better(before, now), losses = Better(now, before);
        to.WriteLine($"against the baseline: {gains.Count} gains, {losses.Count} losses");
        foreach ((string sign, List<Entry> changed) in (IEnumerable<(string, List<Entry>)>)[("+", gains), ("-", losses)])
        {
            foreach (Entry entry in changed)
            {
                to.WriteLine($"  {sign} {entry.Set}/{entry.Document} {entry.Aspect} {entry.Item} | {entry.Detail}");
            }
        }
    }

    /// <summary>What is right after and was not before, and what false result is gone.</summary>
    private static List<Entry> Better(List<Entry> before, List<Entry> after)
    {
        HashSet<(string, string, string, string)> wasRight = [.. before.Where(e => e.Right).Select(e => e.Key)];
        HashSet<(string, string, string, string)> isThere = [.. after.Select(e => e.Key)];
        return
        [
            .. after.Where(e => e.Right && !wasRight.Contains(e.Key)),
            .. before.Where(e => e.IsFalse && !isThere.Contains(e.Key)),
        ];
    }

    private static IEnumerable<Entry> Flatten(IEnumerable<SetScore> sets) =>
        from set in sets
        from document in set.Documents
        from o in document.Outcomes
        select new Entry(set.Name, document.Name, o.Aspect, o.Item, o.Right, o.Detail);

    private sealed record Entry(string Set, string Document, string Aspect, string Item, bool Right, string Detail)
    {
        internal (string, string, string, string) Key => (Set, Document, Aspect, Item);

        internal bool IsFalse => Aspect.EndsWith("false", StringComparison.Ordinal);
    }
}
