using System.Diagnostics;
using System.Globalization;
using System.Text;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Benchmarks;

/// <summary>The same bodies without BenchmarkDotNet: warm-up, then the fastest of many short runs, in a few minutes. What else
/// the machine does can only make a run slower.</summary>
internal static class Quick
{
    private const int Runs = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan RunAtLeast = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan MeasureAtLeast = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(12);

    private readonly record struct Timing(double Seconds, double AllocatedBytes, int Found);

    /// <summary>Prints the table, what two threads can bring here, and the peak memory of one process that reads the largest document.</summary>
    /// <param name="only">Inputs whose name contains this; all when empty.</param>
    /// <returns>0; 1 when the extractor missed what was written into the dense text.</returns>
    internal static int Run(string only)
    {
        bool doubtful = false;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sparse text: {Texts.SparseSource()}; fastest of at least {Runs} runs, of 3 where they are long"));
        Print("input", "workload", "MB/s", "citations/s", "ns/byte", "x clean", "x OCR", "B/byte", "found");
        foreach (Input input in Input.All.Where(input => input.ToString().Contains(only, StringComparison.Ordinal)))
        {
            byte[] bytes = input.Bytes;
            var rates = new Dictionary<string, double>();
            foreach ((string name, Func<byte[], int> body, Func<int, int> documents) in Workload.All)
            {
                Timing timing = Measure(body, bytes);
                double total = (double)bytes.Length * documents(bytes.Length);
                rates[name] = total / timing.Seconds / 1e6;
                Print(
                    input.ToString(),
                    name,
                    Number(rates[name], "0.0"),
                    Number(timing.Found / timing.Seconds, "N0"),
                    Number(timing.Seconds * 1e9 / total, "0.00"),
                    Ratio(rates, name, nameof(Workload.CleanRegex)),
                    Ratio(rates, name, nameof(Workload.OcrRegex)),
                    Number(timing.AllocatedBytes / total, "0.00"),
                    Number(timing.Found, "N0"));
            }

            doubtful |= IsDoubtful(input);
            input.Drop();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"two threads of plain arithmetic do {Cores.Scaling():0.00} times what one does"));
        int peak = PeakInOwnProcess(Input.Sizes[^1]);
        return doubtful ? 1 : peak;
    }

    /// <summary>Reads one file as the command does, extracts, prints the peak working set.</summary>
    /// <param name="file">A .txt file.</param>
    internal static int Peak(string file)
    {
        if (!new DocumentReader(new ReadOptions()).TryRead(new SourceFile(file, file), out DocumentText? document, out DocumentProblem? problem))
        {
            Console.Error.WriteLine(problem.Message(Language.English));
            return 1;
        }

        int found = CitationExtractor.Default.Extract(document.Text).Citations.Count;
        using var self = Process.GetCurrentProcess();
        double peak = self.PeakWorkingSet64 / 1e6;
        double size = new FileInfo(file).Length / 1e6;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"peak working set: {peak:0} MB for a document of {size:0} MB ({found:N0} citations), limit {100 + 2 * size:0} MB"));
        return 0;
    }

    // A rate is worth nothing when the citations were not found.
    private static bool IsDoubtful(Input input)
    {
        int found = input.Planted > 0 ? Workload.Extract(input.Bytes) : 0;
        bool doubtful = found < input.Planted * 0.99;
        if (doubtful)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"DOUBTFUL: {input}: found {found:N0} of the {input.Planted:N0} citations written into it"));
        }

        return doubtful;
    }

    private static Timing Measure(Func<byte[], int> body, byte[] bytes)
    {
        // Enough calls for tiered compilation to finish on small inputs, one on large ones.
        var clock = Stopwatch.StartNew();
        int found = body(bytes);
        while (clock.Elapsed < WarmUp)
        {
            found = body(bytes);
        }

        clock.Restart();
        _ = body(bytes);
        int calls = Math.Max(1, (int)(RunAtLeast / clock.Elapsed));

        var seconds = new List<double>(Runs);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var all = Stopwatch.StartNew();
        while (seconds.Count < 3 || all.Elapsed < MeasureAtLeast || (seconds.Count < Runs && all.Elapsed < Budget))
        {
            clock.Restart();
            for (int call = 0; call < calls; call++)
            {
                found = body(bytes);
            }

            seconds.Add(clock.Elapsed.TotalSeconds / calls);
        }

        double allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        int timed = seconds.Count * calls;
        return new Timing(seconds.Min(), allocated / timed, found);
    }

    // In a process of its own: the baselines and the other inputs would count towards the peak.
    private static int PeakInOwnProcess(int size)
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        try
        {
            File.WriteAllBytes(file, Texts.Sparse(size));
            var start = new ProcessStartInfo(Environment.ProcessPath!);
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                start.ArgumentList.Add(typeof(Quick).Assembly.Location);
            }

            start.ArgumentList.Add("peak");
            start.ArgumentList.Add(file);
            using Process child = Process.Start(start)!;
            child.WaitForExit();
            return child.ExitCode;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Ratio(Dictionary<string, double> rates, string name, string baseline) =>
        rates.TryGetValue(baseline, out double rate) ? Number(rates[name] / rate, "0.00") : "";

    private static void Print(params string[] cells)
    {
        var line = new StringBuilder("| ");
        for (int i = 0; i < cells.Length; i++)
        {
            string cell = cells[i];
            line.Append(i < 2 ? cell.PadRight(i == 0 ? 13 : 17) : cell.PadLeft(i == 3 ? 12 : 8)).Append(" | ");
        }

        Console.WriteLine(line.ToString().TrimEnd());
    }
}
