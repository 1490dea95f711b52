using System.Security.Cryptography;
using System.Text;
using CitationGraph.Documents;
using CitationGraph.Documents.Scans;
using CitationGraph.Web.Hosting;

namespace CitationGraph.Web.Reviewing;

/// <summary>Reads what users give, a few at a time, so that a page can show how far it is: scans take seconds a page. What was
/// read is kept as a review at once. Thread-safe.</summary>
internal sealed class ReadingDesk(ReviewLoader reviews, long maxBytes, ReadPages? readBefore, Action<string> log) : IDisposable
{
    private const int AtATime = 4, MostKept = 64;

    /// <summary>What is read is looked at again when it has grown by this share, so that all looks together cost no more than a
    /// few at the whole.</summary>
    private const double Growth = 1.25;

    private readonly Lock _lock = new();
    private readonly List<ReadingJob> _jobs = [];
    private readonly SemaphoreSlim _turns = new(AtATime);
    private readonly CancellationTokenSource _stopped = new();

    /// <summary>The job of an id; null where there is none, or none any more.</summary>
    public ReadingJob? Find(string id)
    {
        lock (_lock)
        {
            return _jobs.Find(job => job.Id == id);
        }
    }

    /// <summary>Starts to read.</summary>
    /// <param name="files">The files, which are deleted when they were read.</param>
    /// <param name="encoding">Of text files.</param>
    /// <param name="asOf">The day that counts as now.</param>
    public ReadingJob Start(UploadedFiles files, TextEncoding encoding, DateOnly asOf)
    {
        var job = new ReadingJob(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), asOf, _stopped.Token);
        lock (_lock)
        {
            // The oldest that are done go; what they read is kept as reviews.
            for (int i = 0; i < _jobs.Count && _jobs.Count >= MostKept; i++)
            {
                if (_jobs[i].State.IsDone)
                {
                    _jobs[i].Dispose();
                    _jobs.RemoveAt(i--);
                }
            }

            _jobs.Add(job);
        }

        job.Ended = Task.Run(() => RunAsync(job, files, encoding), CancellationToken.None);
        return job;
    }

    /// <summary>Ends what is being read.</summary>
    public void Dispose()
    {
        _stopped.Cancel();
        Task.WaitAll([.. _jobs.Select(static job => job.Ended)], TimeSpan.FromSeconds(10));
        _jobs.ForEach(static job => job.Dispose());
        _stopped.Dispose();
        _turns.Dispose();
    }

    private async Task RunAsync(ReadingJob job, UploadedFiles files, TextEncoding encoding)
    {
        var done = new List<ReadItem>();
        try
        {
            await _turns.WaitAsync(job.Cancellation).ConfigureAwait(false);
            try
            {
                Read(job, files, encoding, done);
            }
            finally
            {
                _turns.Release();
            }
        }
        catch (OperationCanceledException)
        {
            done.Add(new ReadItem(files.Names, null, new("Đã dừng đọc.", "Reading was stopped.")));
        }
#pragma warning disable CA1031 // The page that waits is told; the server goes on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log($"reading: {e.GetType().Name}: {e.Message}");
            done.Add(new ReadItem(files.Names, null, Pages.ErrorPage.Reason(500)));
        }
        finally
        {
            files.Dispose();
            job.State = new ReadingState([.. done], string.Empty, 0, 0, null, true);
        }
    }

    private void Read(ReadingJob job, UploadedFiles files, TextEncoding encoding, List<ReadItem> done)
    {
        foreach (SourceItem item in files.Documents(maxBytes))
        {
            string name = CitationGraph.Cli.Wording.Plain.Line(item.Name);
            job.Cancellation.ThrowIfCancellationRequested();
            job.State = new ReadingState([.. done], name, 0, 0, null, false);
            if (item is not SourceFile file)
            {
                done.Add(Failed(name, ((SourceProblem)item).Problem));
                continue;
            }

            var reader = new DocumentReader(new ReadOptions { MaxBytes = maxBytes, Encoding = encoding, ReadBefore = readBefore, Progress = Watch(job, name, [.. done]) });
            if (reader.TryRead(file, out DocumentText? document, out DocumentProblem? problem, job.Cancellation))
            {
                ReviewedText text = ReviewedText.Of(name, document.Text) with { Notes = document.Notes, Pages = document.Pages };
                reviews.Texts.Keep(text);
                done.Add(new ReadItem(name, text, Bilingual.None));
            }
            else
            {
                done.Add(Failed(name, problem));
            }
        }
    }

    /// <summary>Shows what stands on the pages that were read, while the others are.</summary>
    private Action<ReadProgress> Watch(ReadingJob job, string name, ReadItem[] done)
    {
        var text = new StringBuilder();
        double next = 0;
        return progress =>
        {
            text.Append(progress.Text).Append('\n');
            Review? soFar = job.State.SoFar;
            if (text.Length >= next)
            {
                soFar = reviews.Check(ReviewedText.Of(name, text.ToString()), job.AsOf);
                next = text.Length * Growth;
            }

            job.State = new ReadingState(done, name, progress.Page, progress.Pages, soFar, false);
        };
    }

    private static ReadItem Failed(string name, DocumentProblem problem) =>
        new(name, null, new(problem.Message(Language.Vietnamese), problem.Message(Language.English)));
}
