using System.Text;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Grammars;
using Spectre.Console.Testing;

namespace CitationGraph.Cli.Tests;

/// <summary>What one command line gave.</summary>
internal sealed record CliResult(int ExitCode, byte[] Bytes, string Terminal, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>Nothing was done, and this was told.</summary>
    public void ShouldRefuse(string message)
    {
        ExitCode.ShouldBe(2);
        Bytes.ShouldBeEmpty();
        Error.ShouldContain(message);
    }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs command lines without a process.</summary>
internal sealed record CliRun
{
    public Func<string, Extraction> Extract { get; init; } = Samples.Extract;

    public string Input { get; init; } = string.Empty;

    /// <summary>Width of the terminal; 0 when the output is redirected.</summary>
    public int TerminalWidth { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public Func<Stream>? Output { get; init; }

    public CancellationToken Cancellation { get; init; }

    public DateOnly Today { get; init; } = new(2026, 11, 21);

    /// <summary>The user's folder; one that is not there unless a test makes one.</summary>
    public string UserFolder { get; init; } = Path.Join(AppContext.BaseDirectory, "no-user-folder");

    /// <summary>The folder of pages that were read; one that is not there unless a test makes one.</summary>
    public string PagesFolder { get; init; } = Path.Join(AppContext.BaseDirectory, "no-pages-folder");

    /// <summary>The environment; the process's own plays no part.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public TimeSpan? StorePatience { get; init; }

    public static Task<CliResult> Of(params string[] args) => new CliRun().RunAsync(args);

    public async Task<CliResult> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        using TestConsole terminal = new TestConsole().Width(Math.Max(TerminalWidth, 1));
        using TestConsole error = new TestConsole().Width(10_000);
        if (ErrorIsTerminal)
        {
            error.Interactive();
        }

        var host = new CliHost
        {
            StandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            StandardOutput = Output ?? (() => output),
            OutputTerminal = TerminalWidth > 0 ? terminal : null,
            Error = error,
            ErrorIsTerminal = ErrorIsTerminal,
            Extract = Extract,
            Today = () => Today,
            UserFolder = () => UserFolder,
            PagesFolder = () => PagesFolder,
            Variable = name => Variables.GetValueOrDefault(name),
            StorePatience = StorePatience,
        };
        int exitCode = await CommandLine.RunAsync(args, host, Cancellation);
        return new CliResult(exitCode, output.ToArray(), terminal.Output, error.Output);
    }
}
