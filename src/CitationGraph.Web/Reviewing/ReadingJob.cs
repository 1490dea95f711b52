using CitationGraph.Documents;

namespace CitationGraph.Web.Reviewing;

/// <summary>A document of a job that was read, or the reason why not.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Text">Its text; null where it cannot be read.</param>
/// <param name="Problem">Why it cannot be read; none where it was.</param>
internal sealed record ReadItem(string Name, ReviewedText? Text, Bilingual Problem);

/// <summary>How far a job is.</summary>
/// <param name="Items">The documents that are done.</param>
/// <param name="Current">The document that is being read, empty for none.</param>
/// <param name="Page">The last page of it that was read, 0 for none yet.</param>
/// <param name="Pages">How many pages it has, 0 where that is not known.</param>
/// <param name="SoFar">What was found on the pages read so far, null for nothing yet.</param>
/// <param name="IsDone">True when nothing more will come.</param>
internal sealed record ReadingState(IReadOnlyList<ReadItem> Items, string Current, int Page, int Pages, Review? SoFar, bool IsDone)
{
    /// <summary>Nothing was done yet.</summary>
    public static readonly ReadingState Waiting = new([], string.Empty, 0, 0, null, false);
}

/// <summary>The reading of what a user gave at one time. Its state is replaced whole by the thread that reads, so that anyone may
/// look at it.</summary>
internal sealed class ReadingJob(string id, DateOnly asOf, CancellationToken stopped) : IDisposable
{
    private readonly CancellationTokenSource _cancel = CancellationTokenSource.CreateLinkedTokenSource(stopped);
    private volatile ReadingState _state = ReadingState.Waiting;

    /// <summary>What it is asked for by; cannot be guessed.</summary>
    public string Id => id;

    /// <summary>The day that counts as now.</summary>
    public DateOnly AsOf => asOf;

    /// <summary>How far it is.</summary>
    public ReadingState State
    {
        get => _state;
        set => _state = value;
    }

    /// <summary>Ends when the reading ends, however it ends.</summary>
    public Task Ended { get; set; } = Task.CompletedTask;

    /// <summary>Ends the reading.</summary>
    public CancellationToken Cancellation => _cancel.Token;

    /// <summary>Asks the reading to end; what was read stays.</summary>
    public void Cancel() => _cancel.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancel.Dispose();
}
