using System.Runtime.CompilerServices;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Extracting;

/// <summary>Reads and extracts documents, several at a time, and gives the results in the order of the items. No more than
/// twice as many results as jobs wait to be taken, so that memory does not grow with the batch.</summary>
/// <param name="reader">Reads the documents.</param>
/// <param name="extract">Recognises the citations of a text; called from several threads.</param>
/// <param name="jobs">Documents worked on at the same time.</param>
internal sealed class DocumentPipeline(DocumentReader reader, Func<string, Extraction> extract, int jobs)
{
    /// <summary>Runs over the items.</summary>
    public async IAsyncEnumerable<DocumentResult> RunAsync(
        IEnumerable<SourceItem> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var slots = new SemaphoreSlim(jobs);
        Queue<Task<DocumentResult>> waiting = new();
        try
        {
            foreach (SourceItem item in items)
            {
                waiting.Enqueue(item is SourceFile file
                    ? StartAsync(file, slots, cancellation)
                    : Task.FromResult(DocumentResult.Failed(((SourceProblem)item).Problem)));
                if (waiting.Count >= jobs * 2)
                {
                    yield return await waiting.Dequeue().ConfigureAwait(false);
                }
            }

            while (waiting.TryDequeue(out Task<DocumentResult>? next))
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

    private async Task<DocumentResult> StartAsync(SourceFile file, SemaphoreSlim slots, CancellationToken cancellation)
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

    private DocumentResult Process(SourceFile file, CancellationToken cancellation)
    {
        if (!reader.TryRead(file, out DocumentText? document, out DocumentProblem? problem, cancellation))
        {
            return DocumentResult.Failed(problem);
        }

#pragma warning disable CA1031 // One document that the grammars fail on must not take the batch with it.
        try
        {
            return new DocumentResult(document.Name, document.Text, extract(document.Text), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return DocumentResult.Failed(new DocumentProblem(
                file.Name, ProblemKind.NotProcessed, Messages.ExtractionFailed(e.Message), Bilingual.None, Messages.ReportIt));
        }
#pragma warning restore CA1031
    }
}
