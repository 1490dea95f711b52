using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Neo4j;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Push;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph neo4j push|verify|settle|open</c>: the graph in a Neo4j server.</summary>
internal static class Neo4jCommand
{
    private const int DefaultBatch = 10_000, MostBatch = 100_000;

    private const string FirstQuery = "overview";

    /// <summary>The command with its subcommands.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("neo4j") { Push(host, language), Verify(host, language), Settle(host, language), Open(host, language) };
        command.Runs(host, language, static (_, _) => throw new UsageException(Neo4jMessages.NoSubcommand));
        return command;
    }

    private static Command Push(CliHost host, Language language)
    {
        var command = new Command("push");
        var server = new ServerOptions(command, language);
        var knowledge = new KnowledgeOptions(command, host, language);
        var batch = new Option<string>("--batch");
        batch.Check(language, static value => ServerOptions.TryNumber(value, MostBatch, out _) ? Bilingual.None : Neo4jMessages.BadNumber("--batch", value, MostBatch));
        var full = new Option<bool>("--full") { Arity = ArgumentArity.Zero };
        var replace = new Option<bool>("--replace") { Arity = ArgumentArity.Zero };
        foreach (Option option in (Option[])[batch, full, replace])
        {
            command.Add(option);
        }

        command.Runs(host, language, (parsed, cancellation) => new PushRun(host, language, server.Read(parsed), knowledge.ReadWithStore(parsed), new PushOptions
        {
            Batch = ServerOptions.TryNumber(parsed.GetValue(batch) ?? string.Empty, MostBatch, out int rows) ? rows : DefaultBatch,
            Full = parsed.GetValue(full),
            Replace = parsed.GetValue(replace),
        }).RunAsync(cancellation));
        return command;
    }

    private static Command Verify(CliHost host, Language language)
    {
        var command = new Command("verify");
        var server = new ServerOptions(command, language);
        var knowledge = new KnowledgeOptions(command, host, language);
        command.Runs(host, language, (parsed, cancellation) => new VerifyRun(host, language, server.Read(parsed), knowledge.ReadWithStore(parsed)).RunAsync(cancellation));
        return command;
    }

    private static Command Settle(CliHost host, Language language)
    {
        var command = new Command("settle");
        var server = new ServerOptions(command, language);
        var knowledge = new KnowledgeOptions(command, host, language, withStore: false);
        command.Runs(host, language, (parsed, cancellation) => new SettleRun(host, language, server.Read(parsed), knowledge.Read(parsed)).RunAsync(cancellation));
        return command;
    }

    private static Command Open(CliHost host, Language language)
    {
        var command = new Command("open");
        var server = new ServerOptions(command, language);
        var query = new Option<string>("--query");
        command.Add(query);
        command.Runs(host, language, (parsed, cancellation) => new OpenRun(host, language, server.Read(parsed), parsed.GetValue(query) ?? FirstQuery).RunAsync(cancellation));
        return command;
    }
}
