using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;
using Spectre.Console;

namespace CitationGraph.Cli.Reading;

/// <summary>What is shown on standard error while documents are worked on: a bar over the documents where results go elsewhere,
/// and the page of the scan that is being read.</summary>
internal static class ProgressBar
{
    private static readonly Bilingual Reading = new("Đang đọc", "Reading");

    /// <summary>Runs the work, which tells of its progress.</summary>
    /// <param name="host">The console.</param>
    /// <param name="language">Of the words beside the bar.</param>
    /// <param name="shown">False where a bar would write over results: only pages of scans are then told, in one line that goes
    /// before each result.</param>
    /// <param name="total">Number of documents.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">When the user stops.</param>
    public static async Task RunAsync(
        CliHost host, Language language, bool shown, int total, Func<IReadingProgress, Task> work, CancellationToken cancellation)
    {
        if (!shown)
        {
            using var line = new PageLine(host, language);
            await work(line).ConfigureAwait(false);
            return;
        }

        // The process may be ended before the bar is, which hides the cursor while it moves.
        using CancellationTokenRegistration stop = cancellation.Register(() => host.Error.Cursor.Show(true));
        await host.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask(Reading.In(language), maxValue: total), language)))
            .ConfigureAwait(false);
    }

    private sealed class Bar(ProgressTask task, Language language) : IReadingProgress
    {
        public void Page(ReadProgress page) => task.Description = Markup.Escape(PageLine.Words(page).In(language));

        public async Task DocumentAsync(Func<Task> take)
        {
            await take().ConfigureAwait(false);
            task.Description = Reading.In(language);
            task.Increment(1);
        }
    }
}
