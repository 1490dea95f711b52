using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using CitationGraph.Benchmarks;

return args switch
{
    ["quick"] => Quick.Run(string.Empty),
    ["quick", string only] => Quick.Run(only),
    ["peak", string file] => Quick.Peak(file),
    _ => Full(args),
};

static int Full(string[] args)
{
    IConfig config = DefaultConfig.Instance
        .AddJob(Job.Default.WithWarmupCount(2).WithIterationCount(7))
        .AddColumn(ThroughputColumn.Megabytes, ThroughputColumn.Citations)
        .HideColumns(Column.Error, Column.StdDev, Column.RatioSD);
    BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args, config);
    return 0;
}
