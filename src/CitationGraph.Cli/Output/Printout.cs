using System.Text;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using Spectre.Console;

namespace CitationGraph.Cli.Output;

/// <summary>What a report prints to: bytes for machines and pages, a console for tables.</summary>
internal sealed class Printout : IDisposable
{
    private readonly OutputRequest _request;
    private readonly IAnsiConsole? _terminal;
    private StreamWriter? _writer;
    private IAnsiConsole? _plain;

    /// <summary>A printout over a stream, which stays open.</summary>
    public Printout(Stream stream, OutputRequest request, IAnsiConsole? terminal) => (Stream, _request, _terminal) = (stream, request, terminal);

    /// <summary>Where bytes go.</summary>
    public Stream Stream { get; }

    /// <summary>How to print.</summary>
    public OutputFormat Format => _request.Format;

    /// <summary>The language of what is printed.</summary>
    public Language Language => _request.Language;

    /// <summary>True when what is printed appears on a screen at once.</summary>
    public bool OnTerminal => _terminal is not null;

    /// <summary>False where nothing was done, so that an output file is not to be made.</summary>
    public bool HasResult { get; set; } = true;

    /// <summary>Where tables go: the terminal, or text without colours, of a fixed width and without blanks at the ends of lines.</summary>
    public IAnsiConsole Console => _terminal ?? (_plain ??= OverStream());

    /// <summary>Passes on what was printed so far.</summary>
    public void Flush() => _writer?.Flush();

    /// <inheritdoc/>
    public void Dispose() => Closing.Quietly(_writer);

    private IAnsiConsole OverStream()
    {
        _writer = new StreamWriter(Stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        return CliHost.Plain(new TrimmingWriter(_writer), CliHost.WidthWithoutTerminal);
    }
}
