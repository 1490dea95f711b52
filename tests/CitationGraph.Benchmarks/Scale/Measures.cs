using System.Diagnostics;
using System.Globalization;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>What one process measured, by name: a process writes them line by line and another reads them.</summary>
internal sealed class Measures
{
    private const char Separator = '\t';

    private readonly Dictionary<string, double> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a name; not a number where it was not measured.</summary>
    public double this[string name] => _values.GetValueOrDefault(name, double.NaN);

    /// <summary>Writes a value to standard output.</summary>
    public static void Tell(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}{Separator}{value:R}"));

    /// <summary>Writes the median of some runs of a query in seconds, its first run, the mean processor time, the rows that it gave
    /// and a sum over them, in whatever order they come.</summary>
    public static void TellMedian<T>(string name, int runs, Func<IEnumerable<T>> query, Func<T, string> key)
    {
        var clock = Stopwatch.StartNew();
        long rows = query().LongCount();
        Tell(name + " first s", clock.Elapsed.TotalSeconds);
        var seconds = new List<double>(runs);
        double processor = Processor();
        for (int i = 0; i < runs; i++)
        {
            clock.Restart();
            rows = query().LongCount();
            seconds.Add(clock.Elapsed.TotalSeconds);
        }

        seconds.Sort();
        Tell(name + " s", seconds[seconds.Count / 2]);
        Tell(name + " cpu s", (Processor() - processor) / runs);
        Tell(name + " rows", rows);
        Tell(name + " sum", query().Aggregate(0u, (sum, row) => sum + Hash(key(row))));
    }

    /// <summary>FNV-1a: the same on every machine.</summary>
    private static uint Hash(string text)
    {
        uint hash = 2_166_136_261;
        foreach (char unit in text)
        {
            hash = (hash ^ unit) * 16_777_619;
        }

        return hash;
    }

    /// <summary>Processor time of this process so far, in seconds: on a machine that other work shares it tells more than the clock.</summary>
    public static double Processor()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Writes the peak working set of this process so far.</summary>
    public static void TellPeak(string name)
    {
        using var self = Process.GetCurrentProcess();
        Tell(name + " peak MB", self.PeakWorkingSet64 / 1e6);
    }

    /// <summary>Runs this program once more with other arguments and keeps what it writes.</summary>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Measures).Assembly.Location);
        }

        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process child = Process.Start(start)!;
        while (child.StandardOutput.ReadLine() is { } line)
        {
            string[] cells = line.Split(Separator);
            _values[cells[0]] = double.Parse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        child.WaitForExit();
        if (child.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {child.ExitCode}.");
        }
    }
}
