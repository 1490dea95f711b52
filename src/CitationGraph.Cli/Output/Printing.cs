using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;

namespace CitationGraph.Cli.Output;

/// <summary>Opens what a command prints to, and closes it: a file appears only when the work is done.</summary>
internal static class Printing
{
    /// <summary>Runs work that prints.</summary>
    /// <param name="host">Standard output.</param>
    /// <param name="request">How and where to print.</param>
    /// <param name="print">The work. A reader of standard output that goes away ends it early, which is no error.</param>
    /// <param name="exitCode">The exit code, asked for when the work has ended.</param>
    /// <param name="cancellation">When the user stops; no unfinished file is left.</param>
    /// <exception cref="OutputException">The result cannot be written.</exception>
    public static async Task<int> RunAsync(
        CliHost host, OutputRequest request, Func<Printout, Task> print, Func<int> exitCode, CancellationToken cancellation)
    {
        try
        {
            using OutputTarget target = Open(host, request);

            // The work may be in the middle of a long step: the unfinished file goes at once, even if the process is ended.
            using CancellationTokenRegistration stop = cancellation.Register(target.Discard);
            using var printout = new Printout(target.Stream, request, IsTerminal(host, request) ? host.OutputTerminal : null);
            await print(printout).ConfigureAwait(false);
            printout.Flush();
            if (printout.HasResult)
            {
                target.Complete();
            }
        }
        catch (IOException e) when (StandardStreams.IsReaderGone(e))
        {
            // Whoever asked has read enough.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Messages.OutputRefused(request.IsFile ? request.Path : "stdout", e));
        }

        return exitCode();
    }

    private static bool IsTerminal(CliHost host, OutputRequest request) => !request.IsFile && host.OutputTerminal is not null;

    private static OutputTarget Open(CliHost host, OutputRequest request) =>
        request.IsFile ? OutputTarget.File(request.Path)
        : OutputTarget.Over(request.IsTable && IsTerminal(host, request) ? Stream.Null : host.StandardOutput());
}
