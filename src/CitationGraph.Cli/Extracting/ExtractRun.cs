using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Extracting;

/// <summary>One run of <c>extract</c> over the expanded paths.</summary>
internal sealed class ExtractRun
{
    private readonly CliHost _host;
    private readonly ExtractRequest _request;
    private RunTotals _totals;

    private ExtractRun(CliHost host, ExtractRequest request) => (_host, _request) = (host, request);

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="OutputException">The result cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it; no output file is left.</exception>
    public static async Task<int> RunAsync(
        CliHost host, ExtractRequest request, IReadOnlyList<SourceItem> items, CancellationToken cancellation)
    {
        var run = new ExtractRun(host, request);
        try
        {
            return await run.WriteAsync(items, cancellation).ConfigureAwait(false);
        }
        catch (IOException e) when (StandardStreams.IsReaderGone(e))
        {
            return run._totals.Failed > 0 ? ExitCodes.Partial : ExitCodes.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string target = request.OutputPath.Length > 0 ? request.OutputPath : "stdout";
            throw new OutputException(Messages.OutputRefused(target, e.Message));
        }
    }

    private async Task<int> WriteAsync(IReadOnlyList<SourceItem> items, CancellationToken cancellation)
    {
        bool toFile = _request.OutputPath is not ("" or SourceFile.StandardInputName);
        bool onTerminal = !toFile && _host.OutputTerminal is not null;
        using OutputTarget target = toFile ? OutputTarget.File(_request.OutputPath)
            : OutputTarget.Over(_request.Format == OutputFormat.Table && onTerminal ? Stream.Null : _host.StandardOutput());

        // A document may be in the middle of a long step: the unfinished file goes at once, even if the process is ended.
        using CancellationTokenRegistration stop = cancellation.Register(target.Discard);
        using (IReport report = _request.Format == OutputFormat.Table && onTerminal
            ? ReportFactory.Create(_request, _host.OutputTerminal!)
            : ReportFactory.Create(_request, target.Stream))
        {
            await ReportAsync(items, report, !onTerminal, cancellation).ConfigureAwait(false);
        }

        return Finish(target);
    }

    private async Task ReportAsync(IReadOnlyList<SourceItem> items, IReport report, bool mayShowProgress, CancellationToken cancellation)
    {
        // A moving bar would write over results on the same screen, and over what is being typed.
        bool showProgress = _host.ErrorIsTerminal && mayShowProgress && !items.Contains(SourceFile.StandardInput);
        await ProgressBar.RunAsync(_host, _request.Language, showProgress, items.Count, async step =>
        {
            var pipeline = new DocumentPipeline(new DocumentReader(_request.Reading, _host.StandardInput), _host.Extract, _request.Jobs);
            await foreach (DocumentResult result in pipeline.RunAsync(items, cancellation).ConfigureAwait(false))
            {
                Take(result, report);
                step();
            }
        }, cancellation).ConfigureAwait(false);
        if (_totals.Read > 0)
        {
            report.Finish(_totals);
        }
    }

    private void Take(DocumentResult result, IReport report)
    {
        if (result.Problem is { } problem)
        {
            _totals = _totals with { Failed = _totals.Failed + 1 };
            Complaints.Write(_host, _request.Language, problem);
            return;
        }

        if (string.IsNullOrWhiteSpace(result.Text))
        {
            Complaints.Warn(_host, _request.Language, Messages.EmptyDocument(result.Name));
        }

        _totals = _totals with
        {
            Read = _totals.Read + 1,
            Citations = _totals.Citations + result.Extraction.Citations.Count,
            Doubtful = _totals.Doubtful + result.Extraction.Citations.Count(Doubt.Concerns),
            Relations = _totals.Relations + result.Extraction.Relations.Count,
        };
        report.Add(result);
    }

    private int Finish(OutputTarget target)
    {
        if (_totals.Read == 0)
        {
            Complaints.Write(_host, _request.Language, Messages.NothingRead);
            return ExitCodes.Failed;
        }

        target.Complete();
        if (_totals.Failed == 0)
        {
            return ExitCodes.Success;
        }

        Complaints.Write(_host, _request.Language, Messages.SomeNotRead(_totals.Failed));
        return ExitCodes.Partial;
    }
}
