using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using CitationGraph.Benchmarks;
using CitationGraph.Benchmarks.Scale;

return args switch
{
    ["quick"] => Quick.Run(string.Empty),
    ["quick", string only] => Quick.Run(only),
    ["peak", string file] => Quick.Peak(file),
    ["formats"] => FormatSpeeds.Run(string.Empty),
    ["formats", string only] => FormatSpeeds.Run(only),
    ["load"] => Loading.Run(),
    ["load-once"] => Loading.Once(),
    ["scale"] => ScaleRun.Run(CorpusSize.Full.Documents),
    ["scale", string documents] => ScaleRun.Run(Number(documents)),
    ["corpus" or "scale-ingest", string file] => ScaleIngest.Run(file, CorpusSize.Full.Documents),
    ["corpus" or "scale-ingest", string file, string documents] => ScaleIngest.Run(file, Number(documents)),
    ["scale-again", string file, string documents] => ScaleIngest.Again(file, Number(documents)),
    ["scale-store", string file, string documents] => ScaleQueries.Store(file, Number(documents)),
    ["scale-dictionary", string file, string documents] => ScaleQueries.Dictionary(file, Number(documents)),
    ["neo4j"] => Neo4jLoad.RunAsync(CorpusSize.Full.Documents).GetAwaiter().GetResult(),
    ["neo4j", string documents] => Neo4jLoad.RunAsync(Number(documents)).GetAwaiter().GetResult(),
    _ => Full(args),
};

static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

static int Full(string[] args)
{
    IConfig config = DefaultConfig.Instance
        .AddJob(Job.Default.WithWarmupCount(2).WithIterationCount(7))
        .AddColumn(ThroughputColumn.Megabytes, ThroughputColumn.Citations)
        .HideColumns(Column.Error, Column.StdDev, Column.RatioSD);
    BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args, config);
    return 0;
}
