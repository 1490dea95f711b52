using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using CitationGraph.Cli.Hosting;

namespace CitationGraph.Cli.Commands;

/// <summary>Prints a text (help, version) on standard output and ends.</summary>
internal sealed class PrintAction(CliHost host, Func<ParseResult, string> text) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        try
        {
            using Stream output = host.StandardOutput();
            output.Write(Encoding.UTF8.GetBytes(text(parseResult)));
        }
        catch (IOException e) when (StandardStreams.IsReaderGone(e))
        {
            // Whoever asked has read enough.
        }

        return ExitCodes.Success;
    }
}
