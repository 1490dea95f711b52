using System.Globalization;
using System.Text;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Neo4j;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Store;
using Spectre.Console;

namespace CitationGraph.Cli.Ingesting;

/// <summary>The lines that sum up a run of <c>ingest</c>.</summary>
internal static class IngestSummary
{
    /// <summary>Prints them on standard output.</summary>
    public static void Print(CliHost host, IngestRequest request, IngestTotals totals, int failed, StoreCounts store, PushReport? settled)
    {
        IEnumerable<string> lines = Lines(request, totals, failed, store, settled);
        if (host.OutputTerminal is { } terminal)
        {
            terminal.Write(new Text(string.Concat(lines.Select(static line => line + "\n"))));
            return;
        }

        try
        {
            using Stream output = host.StandardOutput();
            output.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => line + "\n"))));
        }
        catch (IOException)
        {
            // Whoever was to read it is gone; the documents are stored.
        }
    }

    private static IEnumerable<string> Lines(IngestRequest request, IngestTotals totals, int failed, StoreCounts store, PushReport? settled)
    {
        bool english = request.Language == Language.English;
        (int Count, Bilingual Word)[] outcomes =
        [
            (totals.Added, new("mới", "new")), (totals.Replaced, new("đọc lại vì đã đổi", "read again because changed")), (totals.Unchanged, new("không đổi", "unchanged")),
            (totals.Removed, new("bỏ khỏi kho", "taken out")), (failed, new("không đọc được", "could not be read")),
        ];
        yield return $"{(english ? "Documents" : "Văn bản")}: {string.Join(", ", outcomes.Where(static o => o.Count > 0).Select(o => $"{Number(o.Count)} {o.Word.In(request.Language)}"))}.";
        if (totals.Added + totals.Replaced > 0)
        {
            yield return english
                ? $"Read from them: {Number(totals.Citations)} citations, the instrument known for {Share(totals.Resolved, totals.Citations)}; {Number(totals.Relations)} relations between instruments."
                : $"Đọc được: {Number(totals.Citations)} viện dẫn, xác định được văn bản của {Share(totals.Resolved, totals.Citations)}; {Number(totals.Relations)} quan hệ giữa các văn bản.";
        }

        string name = Plain.Line(request.Knowledge.Server?.Uri ?? request.Knowledge.Store);
        yield return english
            ? $"The {(request.Knowledge.Server is null ? "store" : "server")} {name} holds {Number(store.Documents)} documents, {Number(store.Citations)} citations, {Number(store.Relations)} relations."
            : $"{(request.Knowledge.Server is null ? "Kho" : "Máy chủ")} {name} có {Number(store.Documents)} văn bản, {Number(store.Citations)} viện dẫn, {Number(store.Relations)} quan hệ.";
        if (request.Knowledge.Server is not null)
        {
            yield return (settled is null ? Neo4jMessages.Unsettled : Neo4jMessages.Settled(settled)).In(request.Language);
        }

        string option = request.Knowledge.Server is not null ? $" --neo4j {name}" : request.Knowledge.Store == KnowledgeRequest.DefaultStore ? string.Empty : $" --db {name}";
        yield return english ? $"Which rest on changed norms: citegraph affected{option}" : $"Xem văn bản nào dựa vào quy định đã thay đổi: citegraph affected{option}";
    }

    private static string Share(long part, long whole) =>
        whole == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{part} ({Math.Floor(part * 100.0 / whole):0}%)");

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
