using System.CommandLine;
using System.Globalization;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Ranking;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph ranking</c>: the norms that the stored documents cite most.</summary>
internal static class RankingCommand
{
    private const int Default = 20;
    private const int Most = 1_000_000;

    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("ranking");
        var output = new OutputOptions(command, language, Output.OutputFormat.Table, Output.OutputFormat.Jsonl, Output.OutputFormat.Csv);
        var knowledge = new KnowledgeOptions(command, host, language);
        var top = new Option<string>("--top", "-n");
        var basis = new Option<bool>("--basis") { Arity = ArgumentArity.Zero };
        command.Add(top);
        command.Add(basis);
        top.Check(language, static value => TryTop(value, out _) ? Bilingual.None : Messages.BadCount("--top", value, Most));
        command.Runs(host, language, (parsed, cancellation) => RankingRun.RunAsync(
            host,
            output.Read(parsed),
            knowledge.ReadWithStore(parsed),
            TryTop(parsed.GetValue(top) ?? string.Empty, out int count) ? count : Default,
            parsed.GetValue(basis),
            cancellation));
        return command;
    }

    private static bool TryTop(string value, out int count) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is >= 1 and <= Most;
}
