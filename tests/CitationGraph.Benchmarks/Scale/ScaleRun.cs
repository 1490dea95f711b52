using System.Globalization;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>The store at its full size and at a tenth of it: ingest, queries, the same queries on a dictionary. Every part is a
/// process of its own, so that peaks of memory do not mix.</summary>
internal static class ScaleRun
{
    /// <summary>Measures and prints two tables.</summary>
    /// <returns>0; 1 when store and dictionary do not give the same rows.</returns>
    public static int Run(int documents)
    {
        Measures tenth = Measure(documents / 10), full = Measure(documents);
        Console.WriteLine("| measure | a tenth | full | growth |");
        foreach (string name in (string[])["documents", "citations", "ingest s", "edges/s", "ingest cpu s", "edges/cpu s", "ingest peak MB", "file MB", "again s", "store, opened for one norm s", "store queries peak MB", "dictionary, filled s", "dictionary queries peak MB"])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {tenth[name]:#,0.###} | {full[name]:#,0.###} | {full[name] / tenth[name]:0.0} |"));
        }

        Console.WriteLine();
        Console.WriteLine("| affected by | rows | store, ms | of it processor | dictionary, ms | of it processor | ratio | a tenth: rows | store, processor ms |");
        bool same = true;
        foreach (string name in ScaleQueries.Names)
        {
            string store = "store, " + name, dictionary = "dictionary, " + name;
            foreach (string what in (string[])[" rows", " sum"])
            {
                same &= full[store + what] == full[dictionary + what] && tenth[store + what] == tenth[dictionary + what];
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {full[store + " rows"]:N0} | {full[store + " s"] * 1e3:#,0.0} | {full[store + " cpu s"] * 1e3:#,0.0} | {full[dictionary + " s"] * 1e3:#,0.0} | {full[dictionary + " cpu s"] * 1e3:#,0.0} | {full[store + " cpu s"] / full[dictionary + " cpu s"]:0.0} | {tenth[store + " rows"]:N0} | {tenth[store + " cpu s"] * 1e3:#,0.0} |"));
        }

        Console.WriteLine(same ? "Store and dictionary give the same rows." : "DOUBTFUL: store and dictionary do not give the same rows.");
        return same ? 0 : 1;
    }

    private static Measures Measure(int documents)
    {
        string folder = Directory.CreateTempSubdirectory("citegraph-scale-").FullName, file = Path.Combine(folder, "citations.db");
        string size = documents.ToString(CultureInfo.InvariantCulture);
        var measures = new Measures();
        try
        {
            foreach (string part in (string[])["scale-ingest", "scale-again", "scale-store", "scale-dictionary"])
            {
                Console.Error.WriteLine($"{part} {size}");
                measures.Run(part, file, size);
            }

            return measures;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
