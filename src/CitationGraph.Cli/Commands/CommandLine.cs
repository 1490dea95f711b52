using System.CommandLine;
using System.CommandLine.Help;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The command <c>citegraph</c>: parses, reports bad usage, runs.</summary>
internal static class CommandLine
{
    // '@' begins the names of some files; response files would shadow them.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, CliHost host, CancellationToken cancellation = default)
    {
        Language language = LanguageOption.Peek(args);
        RootCommand root = CreateRoot(host, language);
        ParseResult parsed = root.Parse(args, Parsing);
        if (parsed.Action is not PrintAction && UsageErrors.Report(parsed, host, language))
        {
            return ExitCodes.Failed;
        }

#pragma warning disable CA1031 // The last resort: officers get a sentence, not a stack trace.
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, cancellation).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Complaints.Write(host, language, Messages.Fault($"{e.GetType().Name}: {e.Message}"));
            return ExitCodes.Failed;
        }
#pragma warning restore CA1031
    }

    /// <summary>The commands and options; help, version and errors in the given language.</summary>
    public static RootCommand CreateRoot(CliHost host, Language language)
    {
        var root = new RootCommand
        {
            ExtractCommand.Create(host, language),
            CheckCommand.Create(host, language),
            AnnotateCommand.Create(host, language),
            IngestCommand.Create(host, language),
            AffectedCommand.Create(host, language),
            RankingCommand.Create(host, language),
            ExportCommand.Create(host, language),
            ImportCommand.Create(host, language),
            ShowCommand.Create(host, language),
            NormsCommand.Create(host, language),
            ServeCommand.Create(host, language),
            Neo4jCommand.Create(host, language),
            CacheCommand.Create(host, language),
            LanguageOption.Create(),
        };
        foreach (Option option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption => new PrintAction(host, parsed => HelpTexts.Of(parsed.CommandResult, language)),
                VersionOption => new PrintAction(host, static _ => $"citegraph {Version}\n"),
                _ => option.Action,
            };
        }

        root.SetAction(_ =>
        {
            Complaints.Write(host, language, Messages.NoCommand);
            Complaints.Write(host, language, Messages.SeeHelp("citegraph"));
            return ExitCodes.Failed;
        });
        return root;
    }

    private static string Version => typeof(CommandLine).Assembly.GetName().Version?.ToString(3) ?? string.Empty;
}
