using System.CommandLine;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Norms;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph norms import</c>: takes over a list of norms that somebody keeps.</summary>
internal static class NormsImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore };
        var dryRun = new Option<bool>("--dry-run") { Arity = ArgumentArity.Zero };
        var asOf = new Option<string>("--as-of");
        asOf.Check(language, static value => Days.TryParse(value, out _) ? Bilingual.None : Messages.BadDay("--as-of", value));
        var command = new Command("import") { files, asOf, dryRun };
        command.Validators.Add(result =>
        {
            if (result.GetResult(files) is null or { Tokens.Count: 0 })
            {
                result.AddError(Messages.NoLists.In(language));
            }
        });
        command.Runs(host, language, (parsed, _) =>
        {
            string[] paths = parsed.Words(files);
            DateOnly day = Days.TryParse(parsed.GetValue(asOf) ?? string.Empty, out DateOnly given) ? given : host.Today();
            return Task.FromResult(ListImport.Run(host, language, paths, day, parsed.GetValue(dryRun)));
        });
        return command;
    }
}
