using System.CommandLine;
using System.Globalization;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Norms;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph norms list</c>: norms by words, kind and status.</summary>
internal static class NormsListCommand
{
    private const int TableLimit = 50;

    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore };
        var kind = new Option<string>("--kind");
        var status = new Option<string>("--status");
        var mine = new Option<bool>("--mine") { Arity = ArgumentArity.Zero };
        var limit = new Option<string>("--limit");
        var command = new Command("list") { words, kind, status, mine, limit };
        var output = new OutputOptions(command, language, OutputFormat.Table, OutputFormat.Jsonl, OutputFormat.Csv);
        var knowledge = new KnowledgeOptions(command, host, language);
        status.Check(language, static value => ValidityWords.TryParse(value, out _) ? Bilingual.None
            : Messages.NotAmong("--status", value, string.Join(", ", Enum.GetValues<Validity>().Select(static v => v.Code()))));
        limit.Check(language, static value => TryCount(value, out _) ? Bilingual.None : Messages.BadLimit(value));
        command.Runs(host, language, (parsed, cancellation) =>
        {
            string[] typed = parsed.Words(words);
            OutputRequest request = output.Read(parsed);
            return NormList.RunAsync(
                host,
                new NormListRequest(
                    string.Join(' ', typed),
                    parsed.GetValue(kind) ?? string.Empty,
                    parsed.GetValue(status) is { } stated && ValidityWords.TryParse(stated, out Validity validity) ? validity : null,
                    parsed.GetValue(mine),
                    TryCount(parsed.GetValue(limit) ?? string.Empty, out int most) ? most : request.IsTable ? TableLimit : 0,
                    request,
                    knowledge.Read(parsed)),
                cancellation);
        });
        return command;
    }

    private static bool TryCount(string value, out int count) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
