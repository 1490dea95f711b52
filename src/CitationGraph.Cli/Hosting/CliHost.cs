using CitationGraph.Grammars;
using Spectre.Console;

namespace CitationGraph.Cli.Hosting;

/// <summary>All that the commands touch of the outside world, so that tests can stand in for it.</summary>
internal sealed record CliHost
{
    /// <summary>The width of tables where there is no terminal to ask.</summary>
    public const int WidthWithoutTerminal = 120;

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> StandardInput { get; init; }

    /// <summary>Opens standard output for bytes.</summary>
    public required Func<Stream> StandardOutput { get; init; }

    /// <summary>The terminal that standard output is, or null when it is redirected.</summary>
    public required IAnsiConsole? OutputTerminal { get; init; }

    /// <summary>Where messages go.</summary>
    public required IAnsiConsole Error { get; init; }

    /// <summary>True when standard error is a terminal, so that a progress bar can move on it.</summary>
    public required bool ErrorIsTerminal { get; init; }

    /// <summary>Recognises the citations of a text.</summary>
    public required Func<string, Extraction> Extract { get; init; }

    /// <summary>The day that counts as now where <c>--as-of</c> does not say.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>The folder that keeps what is the user's own: <c>norms</c> in it.</summary>
    public required Func<string> UserFolder { get; init; }

    /// <summary>The folder that keeps the pages that OCR has read.</summary>
    public required Func<string> PagesFolder { get; init; }

    /// <summary>A variable of the environment, null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>True when a person sits there who can be asked.</summary>
    public Func<bool> CanAsk { get; init; } = static () => false;

    /// <summary>How long a store that another program writes to is waited for; the library's default where none is given.</summary>
    public TimeSpan? StorePatience { get; init; }

    /// <summary>The host of the running process.</summary>
    public static CliHost OfProcess() => new()
    {
        StandardInput = Console.OpenStandardInput,
        StandardOutput = StandardStreams.OpenOutput,
        OutputTerminal = Console.IsOutputRedirected ? null : Terminal(Console.Out),
        Error = Console.IsErrorRedirected ? Plain(StandardStreams.ErrorWriter()) : Terminal(Console.Error),
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Extract = static text => CitationExtractor.Default.Extract(text),
        Today = static () => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        UserFolder = static () => Path.Join(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "citegraph"),
        PagesFolder = PagesFolders.Default,
        Variable = Environment.GetEnvironmentVariable,
        CanAsk = static () => !Console.IsInputRedirected && !Console.IsErrorRedirected,
    };

    /// <summary>A console without colours or a terminal's width over any writer.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="width">Columns; messages are never wrapped unless a width is given.</param>
    public static IAnsiConsole Plain(TextWriter writer, int width = int.MaxValue / 4)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static IAnsiConsole Terminal(TextWriter writer)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = System.Text.Encoding.UTF8;
        }

        return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
    }
}
