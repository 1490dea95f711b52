using System.Globalization;
using CsvHelper;

namespace CitationGraph.Evaluation.Confusions;

/// <summary>The table of confusions: model, true, seen, count, total.</summary>
internal static class ConfusionTable
{
    private const int LeastCount = 2;

    /// <summary>Writes every operation that was counted at least twice.</summary>
    /// <returns>The number of rows.</returns>
    public static long Write(string path, IReadOnlyDictionary<string, ConfusionModel> models)
    {
        using CsvWriter csv = CsvWriter.ToFile(path, new CsvWriterOptions { NewLine = "\n" });
        csv.WriteHeader(["model", "true", "seen", "count", "total"]);
        foreach ((string model, ConfusionModel counts) in models.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            foreach ((Edit edit, int count) in counts.Counts.Where(c => c.Value >= LeastCount)
                .OrderBy(c => c.Key.True, StringComparer.Ordinal)
                .ThenByDescending(c => c.Value)
                .ThenBy(c => c.Key.Seen, StringComparer.Ordinal))
            {
                csv.WriteRecord([model, edit.True, edit.Seen, Number(count), Number(counts.Total(edit.True))]);
            }
        }

        return csv.RecordCount;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
