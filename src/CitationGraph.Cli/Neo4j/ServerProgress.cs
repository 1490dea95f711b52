using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Push;
using Spectre.Console;

namespace CitationGraph.Cli.Neo4j;

/// <summary>A line on standard error, where that is a terminal, that says how far a push or a comparison has come.</summary>
internal static class ServerProgress
{
    /// <summary>Runs work that tells how far it is.</summary>
    public static async Task<T> RunAsync<T>(CliHost host, Language language, Func<Action<PushProgress>, Task<T>> work)
    {
        if (!host.ErrorIsTerminal)
        {
            return await work(static _ => { }).ConfigureAwait(false);
        }

        return await host.Error.Status().StartAsync("Neo4j", context =>
            work(p => context.Status(FormattableString.Invariant($"{Neo4jMessages.Stage(p.Stage).In(language)}: {p.Done}, {p.Written} ↑")))).ConfigureAwait(false);
    }
}
