using CitationGraph.Cli.Checking;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Output.Checks;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Annotating;

/// <summary>One run of <c>annotate</c>: one Word document is checked, and a copy is written with a comment at each citation that
/// something was found of.</summary>
internal static class AnnotateRun
{
    private const string Author = "citegraph", Initials = "CG";

    /// <summary>Runs and returns the exit code, the same as of <c>check</c>.</summary>
    /// <exception cref="CommandException">The document cannot be used, or the copy cannot be written.</exception>
    public static Task<int> RunAsync(CliHost host, CheckRequest request, CancellationToken cancellation)
    {
        Language language = request.Output.Language;
        if (request.Documents.Paths is not [var path] || path == SourceFile.StandardInputName)
        {
            throw new UsageException(AnnotateMessages.OneDocument);
        }

        if (!request.Output.IsFile)
        {
            throw new UsageException(AnnotateMessages.NoOutput);
        }

        var file = new SourceFile(path, path);
        if (OutputPaths.IsAmong(request.Output.Path, [file]))
        {
            throw new OutputException(Messages.OutputIsInput(request.Output.Path));
        }

        if (!WordAnnotation.TryOpen(file, request.Documents.Reading, out WordAnnotation? word, out DocumentProblem? problem, cancellation))
        {
            Complaints.Write(host, language, problem);
            return Task.FromResult(ExitCodes.Failed);
        }

        foreach (Bilingual note in word.Document.Notes)
        {
            Complaints.Warn(host, language, Messages.Of(path, note));
        }

        using Knowledge knowledge = Knowledge.Open(host, language, request.Knowledge);
        knowledge.Load();
        Extraction extraction = host.Extract(word.Document.Text);
        CheckResult check = new DocumentChecker(knowledge.All, request.Settings).Check(path, extraction, request.Knowledge.AsOf);
        List<Finding> shown = [.. check.Findings.Where(finding => finding.Severity >= request.Least)];
        WordComment[] comments = [.. Comments(shown, language)];
        (int gathered, int lost) = Write(request, word, comments);
        Tell(host, request, word, check, shown, comments.Length, gathered, lost);
        return Task.FromResult(CheckTotals.Of(check.Findings).Reach(request.FailOn) ? ExitCodes.Findings : ExitCodes.Success);
    }

    /// <summary>One comment a citation, the gravest finding first.</summary>
    private static IEnumerable<WordComment> Comments(IEnumerable<Finding> findings, Language language) => findings
        .GroupBy(static finding => finding.Citation.Span)
        .OrderBy(static place => place.Key.Start)
        .Select(place => new WordComment(place.Key.Start, place.Key.End, [.. place
            .OrderByDescending(static finding => finding.Severity)
            .Select(finding => $"{SeverityWords.Of(finding.Severity).Loud(language)}: {Plain.Line(language == Language.English ? finding.MessageEn : finding.Message)} [{finding.Rule}]")]));

    private static (int Gathered, int Lost) Write(CheckRequest request, WordAnnotation word, WordComment[] comments)
    {
        try
        {
            using var target = OutputTarget.File(request.Output.Path);
            WordCommenter by = new(Author, Initials, request.Knowledge.AsOf, AnnotateMessages.Elsewhere.In(request.Output.Language));
            (int, int) told = word.Write(comments, by, target.Stream);
            target.Complete();
            return told;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Messages.OutputRefused(request.Output.Path, e));
        }
    }

    private static void Tell(CliHost host, CheckRequest request, WordAnnotation word, CheckResult check, List<Finding> shown, int comments, int gathered, int lost)
    {
        Language language = request.Output.Language;
        Complaints.Say(host, language, comments == 0
            ? AnnotateMessages.NothingFound(request.Output.Path)
            : AnnotateMessages.Written(request.Output.Path, comments, CheckSummaries.Counts(CheckTotals.Of(shown), Language.Vietnamese), CheckSummaries.Counts(CheckTotals.Of(shown), Language.English)));
        if (gathered > 0)
        {
            Complaints.Warn(host, language, AnnotateMessages.Gathered(gathered));
        }

        if (lost > 0)
        {
            Complaints.Warn(host, language, AnnotateMessages.Lost(lost));
        }

        if (word.IsSigned && comments > 0)
        {
            Complaints.Warn(host, language, AnnotateMessages.Signed);
        }

        Complaints.Detail(host, CheckSummaries.Coverage(check, language));
        CheckTotals hidden = CheckTotals.Of([.. check.Findings.Where(finding => finding.Severity < request.Least)]);
        if (CheckSummaries.Hidden(hidden, language) is { Length: > 0 } more)
        {
            Complaints.Detail(host, more);
        }
    }
}
