using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Documents.Scans;

namespace CitationGraph.Cli.Reading;

/// <summary>One run over documents: each is read, worked on and handed over in order; what could not be read is told on
/// standard error and counted.</summary>
/// <param name="host">Standard input and error.</param>
/// <param name="language">Of messages.</param>
/// <param name="request">Which documents.</param>
/// <param name="work">What is done with each; called from several threads.</param>
internal sealed class DocumentRun<T>(CliHost host, Language language, DocumentsRequest request, Func<DocumentText, T> work)
    where T : class
{
    private readonly List<SourceItem> _items = [.. DocumentSource.Expand(request.Paths, request.Reading)];

    private readonly List<string> _unreadable = [];

    /// <summary>True when there is a file to read at all.</summary>
    public bool HasDocuments => _items.Any(static item => item is SourceFile);

    /// <summary>All that the paths led to.</summary>
    public IEnumerable<string> Met => _items.Select(static item => item.Name);

    /// <summary>The files and folders that could not be read.</summary>
    public IReadOnlyList<string> Unreadable => _unreadable;

    /// <summary>Documents read.</summary>
    public int Read { get; private set; }

    /// <summary>Paths that gave no document.</summary>
    public int Failed { get; private set; }

    /// <summary>Refuses to write over a document.</summary>
    /// <param name="path">The file to be written; empty for none.</param>
    /// <exception cref="CommandException">It is one of the documents.</exception>
    public DocumentRun<T> Spares(string path)
    {
        if (path.Length > 0 && Output.OutputPaths.IsAmong(path, _items))
        {
            throw new Output.OutputException(Messages.OutputIsInput(path));
        }

        return this;
    }

    /// <summary>Runs, then says what could not be read.</summary>
    /// <param name="mayShowProgress">False where results appear on the same screen, which a moving bar would write over.</param>
    /// <param name="take">Takes the results, one after the other.</param>
    /// <param name="cancellation">When the user stops.</param>
    public Task RunAsync(bool mayShowProgress, Action<T> take, CancellationToken cancellation) => RunAsync(mayShowProgress, item =>
    {
        take(item);
        return Task.CompletedTask;
    }, cancellation);

    /// <summary>The same for results that take time to be taken.</summary>
    public async Task RunAsync(bool mayShowProgress, Func<T, Task> take, CancellationToken cancellation)
    {
        // A moving bar would write over what is being typed.
        bool showProgress = host.ErrorIsTerminal && mayShowProgress && !_items.Contains(SourceFile.StandardInput);
        await ProgressBar.RunAsync(host, language, showProgress, _items.Count, async progress =>
        {
            ReadOptions reading = request.Reading with
            {
                Progress = progress.Page,
                ReadBefore = request.PagesFolder is { } folder ? new ReadPages(folder.Length > 0 ? folder : host.PagesFolder(), ReadPages.DefaultMaxBytes) : null,
            };
            var pipeline = new DocumentPipeline<T>(new DocumentReader(reading, host.StandardInput), work, request.Jobs);
            await foreach (PipelineItem<T> item in pipeline.RunAsync(_items, cancellation).ConfigureAwait(false))
            {
                await progress.DocumentAsync(() => TakeAsync(item, take)).ConfigureAwait(false);
            }
        }, cancellation).ConfigureAwait(false);
    }

    /// <summary>Says on standard error how much could not be read, where that is not nothing.</summary>
    public void Conclude()
    {
        if (Read == 0)
        {
            Complaints.Write(host, language, Messages.NothingRead);
        }
        else if (Failed > 0)
        {
            Complaints.Write(host, language, Messages.SomeNotRead(Failed));
        }
    }

    private async Task TakeAsync(PipelineItem<T> item, Func<T, Task> take)
    {
        if (item.Problem is { } problem)
        {
            Failed++;
            _unreadable.Add(problem.File);
            Complaints.Write(host, language, problem);
            return;
        }

        foreach (Bilingual note in item.Notes)
        {
            Complaints.Warn(host, language, Messages.Of(item.Name, note));
        }

        if (item.IsBlank)
        {
            Complaints.Warn(host, language, Messages.EmptyDocument(item.Name));
        }

        Read++;
        await take(item.Value!).ConfigureAwait(false);
    }
}
