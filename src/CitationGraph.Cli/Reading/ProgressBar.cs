using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using Spectre.Console;

namespace CitationGraph.Cli.Reading;

/// <summary>A bar on standard error while documents are worked on.</summary>
internal static class ProgressBar
{
    private static readonly Bilingual Reading = new("Đang đọc", "Reading");

    /// <summary>Runs the work, which calls the given action once a document.</summary>
    /// <param name="host">The console.</param>
    /// <param name="language">Of the words beside the bar.</param>
    /// <param name="shown">False to only run the work.</param>
    /// <param name="total">Number of documents.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">When the user stops.</param>
    public static async Task RunAsync(
        CliHost host, Language language, bool shown, int total, Func<Action, Task> work, CancellationToken cancellation)
    {
        if (!shown)
        {
            await work(static () => { }).ConfigureAwait(false);
            return;
        }

        // The process may be ended before the bar is, which hides the cursor while it moves.
        using CancellationTokenRegistration stop = cancellation.Register(() => host.Error.Cursor.Show(true));
        await host.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                ProgressTask task = context.AddTask(Reading.In(language), maxValue: total);
                return work(() => task.Increment(1));
            }).ConfigureAwait(false);
    }
}
