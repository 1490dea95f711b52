using System.Diagnostics;
using System.Globalization;
using CitationGraph.Benchmarks.Scale;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Benchmarks;

/// <summary>How long the registry and the places take to load, in a process that has done nothing else, beside reading the same
/// tables line by line and cutting the lines at commas.</summary>
internal static class Loading
{
    private static readonly string[] Registry = ["instruments.csv", "relations.csv"], Places = ["provinces.csv", "communes.csv", "former-communes.csv"];

    /// <summary>Prints the median of nine processes.</summary>
    public static int Run()
    {
        var runs = new List<Measures>();
        for (int i = 0; i < 9; i++)
        {
            var measures = new Measures();
            measures.Run("load-once");
            runs.Add(measures);
        }

        Console.WriteLine("| loaded | ms | of it processor |");
        foreach (string name in (string[])["lines cut at commas", "registry", "places"])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(runs, name + " s") * 1e3:0} | {Median(runs, name + " cpu s") * 1e3:0} |"));
        }

        return 0;
    }

    /// <summary>Loads each once and tells the time.</summary>
    public static int Once()
    {
        Tell("lines cut at commas", static () => Registry.Concat(Places).Sum(Lines));
        Tell("registry", static () => InstrumentRegistry.Default.Instruments.Count);
        Tell("places", static () => CitationGraph.Graph.Registry.Places.ProvincesOf("xã Bình Giang", null).Count + CitationGraph.Graph.Registry.Places.ProvinceToday("tỉnh Ninh Bình").Length);
        return 0;
    }

    private static void Tell(string name, Func<int> load)
    {
        double processor = Measures.Processor();
        var clock = Stopwatch.StartNew();
        if (load() == 0)
        {
            throw new InvalidDataException($"{name}: nothing was loaded.");
        }

        Measures.Tell(name + " s", clock.Elapsed.TotalSeconds);
        Measures.Tell(name + " cpu s", Measures.Processor() - processor);
    }

    private static int Lines(string table)
    {
        using Stream stream = typeof(InstrumentRegistry).Assembly.GetManifestResourceStream("registry/" + table)!;
        using var reader = new StreamReader(stream);
        int cells = 0;
        while (reader.ReadLine() is { } line)
        {
            cells += line.Split(',').Length;
        }

        return cells;
    }

    private static double Median(List<Measures> runs, string name) => runs.Select(m => m[name]).Order().ElementAt(runs.Count / 2);
}
