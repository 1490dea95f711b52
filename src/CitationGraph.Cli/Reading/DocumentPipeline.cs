using System.Runtime.CompilerServices;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Reading;

/// <summary>Reads and works on documents, several at a time, and gives the results in the order of the items. No more than
/// twice as many results as jobs wait to be taken, so that memory does not grow with the batch.</summary>
/// <param name="reader">Reads the documents.</param>
/// <param name="work">What is done with each; called from several threads.</param>
/// <param name="jobs">Documents worked on at the same time.</param>
internal sealed class DocumentPipeline<T>(DocumentReader reader, Func<DocumentText, T> work, int jobs)
    where T : class
{
    /// <summary>Runs over the items.</summary>
    public async IAsyncEnumerable<PipelineItem<T>> RunAsync(
        IEnumerable<SourceItem> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var slots = new SemaphoreSlim(jobs);
        Queue<Task<PipelineItem<T>>> waiting = new();
        try
        {
            foreach (SourceItem item in items)
            {
                waiting.Enqueue(item is SourceFile file
                    ? StartAsync(file, slots, cancellation)
                    : Task.FromResult(Failed(((SourceProblem)item).Problem)));
                if (waiting.Count >= jobs * 2)
                {
                    yield return await waiting.Dequeue().ConfigureAwait(false);
                }
            }

            while (waiting.TryDequeue(out Task<PipelineItem<T>>? next))
            {
                yield return await next.ConfigureAwait(false);
            }
        }
        finally
        {
            // Nothing may still use the slots when the caller stops early.
            await Task.WhenAll(waiting).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    private async Task<PipelineItem<T>> StartAsync(SourceFile file, SemaphoreSlim slots, CancellationToken cancellation)
    {
        await slots.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Process(file, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }

    private PipelineItem<T> Process(SourceFile file, CancellationToken cancellation)
    {
        DocumentText? document = Read(file, cancellation, out DocumentProblem? problem);
        if (document is null)
        {
            return Failed(problem!);
        }

        // The document itself is not kept: results wait in a queue, and a text is longer than what is made of it.
        var item = new PipelineItem<T>(document.Name, null, null) { Notes = document.Notes, IsBlank = string.IsNullOrWhiteSpace(document.Text) };

#pragma warning disable CA1031 // One document that the work fails on must not take the batch with it.
        try
        {
            return item with { Value = work(document) };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Failed(new DocumentProblem(
                file.Name, ProblemKind.NotProcessed, Messages.ExtractionFailed(e.Message), Bilingual.None, Messages.ReportIt));
        }
#pragma warning restore CA1031
    }

    // An argument passed out would be held by the caller until it returns.
    private DocumentText? Read(SourceFile file, CancellationToken cancellation, out DocumentProblem? problem) =>
        reader.TryRead(file, out DocumentText? document, out problem, cancellation) ? document : null;

    private static PipelineItem<T> Failed(DocumentProblem problem) => new(problem.File, null, problem);
}
