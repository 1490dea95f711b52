using BenchmarkDotNet.Attributes;

namespace CitationGraph.Benchmarks;

/// <summary>The extraction and both baselines on every input, for BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private byte[] _utf8 = [];

    [ParamsSource(nameof(Inputs))]
    public Input Input { get; set; } = null!;

    public static IEnumerable<Input> Inputs => Input.All;

    [GlobalSetup]
    public void Setup() => _utf8 = Input.Bytes;

    [Benchmark(Baseline = true)]
    public int OcrRegex() => Workload.OcrRegex(_utf8);

    [Benchmark]
    public int CleanRegex() => Workload.CleanRegex(_utf8);

    [Benchmark]
    public int Extract() => Workload.Extract(_utf8);

    [Benchmark]
    public int ExtractTwoThreads() => Workload.ExtractTwoThreads(_utf8);
}
