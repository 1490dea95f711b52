using System.Globalization;

namespace CitationGraph.Benchmarks;

/// <summary>Seconds of processor: of this process, and of the programs that it started and that have ended.</summary>
/// <param name="Own">This process, all threads, the runtime's among them.</param>
/// <param name="Programs">The programs (Linux; 0 elsewhere).</param>
internal readonly record struct ProcessorTime(double Own, double Programs)
{
    private const double TicksPerSecond = 100;

    // proc(5), /proc/self/stat: cutime and cstime, counted from the state, which follows the name in parentheses.
    private const int ChildrenUser = 13;

    /// <summary>Until now.</summary>
    public static ProcessorTime Now() => new(Environment.CpuUsage.TotalTime.TotalSeconds, OperatingSystem.IsLinux() ? Children() : 0);

    /// <summary>From an earlier moment.</summary>
    public ProcessorTime Since(ProcessorTime before) => new(Own - before.Own, Programs - before.Programs);

    /// <summary>Together.</summary>
    public ProcessorTime Plus(ProcessorTime more) => new(Own + more.Own, Programs + more.Programs);

    private static double Children()
    {
        string stat = File.ReadAllText("/proc/self/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Ticks(fields[ChildrenUser]) + Ticks(fields[ChildrenUser + 1])) / TicksPerSecond;
    }

    private static double Ticks(string field) => double.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
