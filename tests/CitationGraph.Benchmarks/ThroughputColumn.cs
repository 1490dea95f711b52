using System.Collections.Concurrent;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace CitationGraph.Benchmarks;

/// <summary>Units a second from the mean time: MB of UTF-8 (a million bytes), or citations.</summary>
internal sealed class ThroughputColumn : IColumn
{
    /// <summary>MB/s of UTF-8.</summary>
    internal static readonly ThroughputColumn Megabytes = new("MB/s", (_, input) => input.Size / 1e6);

    /// <summary>Citations (for the baselines: spans) a second.</summary>
    internal static readonly ThroughputColumn Citations = new("citations/s", Found);

    private static readonly ConcurrentDictionary<(string Name, string Input), int> Counts = new();
    private readonly Func<string, Input, double> _units;

    private ThroughputColumn(string name, Func<string, Input, double> unitsOfOneDocument) =>
        (ColumnName, _units) = (name, unitsOfOneDocument);

    public string Id => nameof(ThroughputColumn) + ColumnName;

    public string ColumnName { get; }

    public string Legend => $"{ColumnName}, from the mean time";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
        {
            return "-";
        }

        string name = benchmarkCase.Descriptor.WorkloadMethod.Name;
        var input = (Input)benchmarkCase.Parameters[nameof(ExtractionBenchmarks.Input)];
        double units = _units(name, input) * Workload.Named(name).Documents(input.Bytes.Length);
        return (units / (statistics.Mean * 1e-9)).ToString("N1", CultureInfo.InvariantCulture);
    }

    // The bodies are deterministic: one call outside the clock tells what each timed call found.
    private static double Found(string name, Input input) =>
        Counts.GetOrAdd((name, input.ToString()), key =>
        {
            (_, Func<byte[], int> body, Func<int, int> documents) = Workload.Named(key.Name);
            return body(input.Bytes) / documents(input.Bytes.Length);
        });
}
