using System.CommandLine;
using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph extract</c>: prints the citations, relations or identity of documents.</summary>
internal static class ExtractCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var options = new ExtractOptions(language);
        var command = new Command("extract");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            string mistyped = options.MistypedOption(parsed);
            if (mistyped.Length == 0)
            {
                return RunAsync(host, options.Read(parsed), cancellation);
            }

            Complaints.Write(host, language, Messages.Unknown(mistyped));
            Complaints.Write(host, language, Messages.SeeHelp("citegraph extract"));
            return Task.FromResult(ExitCodes.Failed);
        });
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ExtractRequest request, CancellationToken cancellation)
    {
        try
        {
            List<SourceItem> items = [.. DocumentSource.Expand(request.Paths)];
            if (request.OutputPath.Length > 0 && OutputPaths.IsAmong(request.OutputPath, items))
            {
                throw new OutputException(Messages.OutputIsInput(request.OutputPath));
            }

            return await ExtractRun.RunAsync(host, request, items, cancellation).ConfigureAwait(false);
        }
        catch (OutputException e)
        {
            Complaints.Write(host, request.Language, e.Reason);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Complaints.Write(host, request.Language, Messages.Interrupted);
            return ExitCodes.Interrupted;
        }
    }
}
