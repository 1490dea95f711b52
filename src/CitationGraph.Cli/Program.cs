using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;

return await CommandLine.RunAsync(args, CliHost.OfProcess());
