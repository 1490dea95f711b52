using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Norms;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph show</c>: one norm, its status, what happened to it, what it changed, who cites it.</summary>
internal static class ShowCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        // Words that the shell parted belong together: citegraph show Luật Đất đai 2024.
        var norm = new Argument<string[]>("NORM") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("show") { norm };
        var output = new OutputOptions(command, language, OutputFormat.Table, OutputFormat.Jsonl);
        var knowledge = new KnowledgeOptions(command, host, language, withServer: true);
        command.Validators.Add(result =>
        {
            if (result.GetResult(norm) is null or { Tokens.Count: 0 })
            {
                result.AddError(Messages.NoNormTyped.In(language));
            }
        });
        command.Runs(host, language, (parsed, cancellation) =>
        {
            string[] words = parsed.Words(norm);
            KnowledgeRequest known = knowledge.Read(parsed);
            known = known is { Store.Length: 0, Server: null } && File.Exists(KnowledgeRequest.DefaultStore) ? known with { Store = KnowledgeRequest.DefaultStore } : known;
            return ShowRun.RunAsync(host, new ShowRequest(string.Join(' ', words), output.Read(parsed), known), cancellation);
        });
        return command;
    }
}
