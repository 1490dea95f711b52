using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Output.Norms;
using CitationGraph.Graph;
using CitationGraph.Graph.Status;

namespace CitationGraph.Cli.Norms;

/// <summary>One run of <c>norms list</c>.</summary>
internal static class NormList
{
    /// <summary>Prints the norms, the newest first, and returns the exit code.</summary>
    /// <exception cref="CommandException">The result cannot be written.</exception>
    public static async Task<int> RunAsync(CliHost host, NormListRequest request, CancellationToken cancellation)
    {
        using Knowledge known = Knowledge.Open(host, request.Output.Language, request.Knowledge);
        List<StatusReport> all = [.. Norms(known, request)];
        IReadOnlyList<StatusReport> shown = request.Limit > 0 ? [.. all.Take(request.Limit)] : all;
        return await Printing.RunAsync(host, request.Output, printout =>
        {
            NormListReport.Write(printout, shown, all.Count, known.All);
            return Task.CompletedTask;
        }, static () => ExitCodes.Success, cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<StatusReport> Norms(Knowledge known, NormListRequest request)
    {
        string[] words = NameKey.Plain(request.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string kind = NameKey.Plain(request.Kind);
        var status = new StatusCalculator(known.All);
        return known.All.Instruments
            .Where(norm => (!request.Mine || norm.Provenance == Provenance.User)
                && (kind.Length == 0 || NameKey.Plain(norm.Kind) == kind)
                && (words.Length == 0 || HasAll(norm, words)))
            .OrderByDescending(static norm => norm.Issued ?? new DateOnly(Math.Max(norm.Year, 1), 1, 1))
            .ThenBy(static norm => norm.Id.Value, StringComparer.Ordinal)
            .Select(norm => status.At(norm.Id, request.Knowledge.AsOf))
            .Where(report => request.Status is not { } wanted || report.Validity == wanted);
    }

    private static bool HasAll(Instrument norm, string[] words)
    {
        string text = $" {NameKey.Plain($"{norm.Kind} {norm.Number} {norm.Name} {norm.Issuer} {norm.Year}")} ";
        return Array.TrueForAll(words, word => text.Contains($" {word} ", StringComparison.Ordinal));
    }
}
