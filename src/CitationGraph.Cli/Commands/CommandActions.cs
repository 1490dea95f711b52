using System.CommandLine;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Store;

namespace CitationGraph.Cli.Commands;

/// <summary>How every command runs: what stops it is told in a sentence, and in the exit code.</summary>
internal static class CommandActions
{
    /// <summary>Sets what a command does.</summary>
    /// <param name="command">The command.</param>
    /// <param name="host">Where messages go.</param>
    /// <param name="language">Of the messages.</param>
    /// <param name="run">The work; it may throw <see cref="CommandException"/> and <see cref="StoreException"/>.</param>
    public static void Runs(this Command command, CliHost host, Language language, Func<ParseResult, CancellationToken, Task<int>> run) =>
        command.SetAction(async (parsed, cancellation) =>
        {
            try
            {
                return await run(parsed, cancellation).ConfigureAwait(false);
            }
            catch (CommandException e)
            {
                Complaints.Write(host, language, e.Reason);
                if (e is UsageException)
                {
                    Complaints.Write(host, language, Messages.SeeHelp(CommandNames.Of(parsed.CommandResult)));
                }

                return ExitCodes.Failed;
            }
            catch (StoreException e)
            {
                Complaints.Write(host, language, new Bilingual(e.Message, e.MessageEn));
                return ExitCodes.Failed;
            }
            catch (Neo4jException e)
            {
                Complaints.Write(host, language, new Bilingual(e.Message, e.English));
                return ExitCodes.Failed;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                Complaints.Write(host, language, Messages.Interrupted);
                return ExitCodes.Interrupted;
            }
        });
}
