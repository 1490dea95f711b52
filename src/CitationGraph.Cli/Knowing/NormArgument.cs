using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;

namespace CitationGraph.Cli.Knowing;

/// <summary>A norm as users type it: <c>178/2024/NĐ-CP</c>, <c>Nghị định số 178/2024/NĐ-CP</c>, <c>76/NQ-CP năm 2021</c>,
/// <c>Luật Đầu tư công 2024</c>, or an id.</summary>
internal static class NormArgument
{
    private const int Told = 10;

    /// <summary>The norm.</summary>
    /// <param name="option">The option or argument, for complaints.</param>
    /// <param name="typed">What the user typed.</param>
    /// <param name="knowledge">What is known; what the store cites counts too.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="CommandException">Nothing is known of it, or several norms may be meant.</exception>
    public static async Task<InstrumentId> PickAsync(string option, string typed, Knowledge knowledge, CancellationToken cancellation)
    {
        NormMatches matches = await knowledge.FindAsync(typed, cancellation).ConfigureAwait(false);
        InstrumentId[] known = [.. matches.Found.Where(id => knowledge.All.Find(id) is not null)];
        IReadOnlyList<InstrumentId> cited = known.Length == 0 && knowledge.Graph is { } graph ? await graph.CitedAsync(typed, cancellation).ConfigureAwait(false) : [];
        IReadOnlyList<InstrumentId> found = known.Length > 0 ? known : cited;
        return found switch
        {
            [var only] => only,
            [] => throw new CommandException(Unknown(option, typed, matches.Near)),
            _ => throw new CommandException(new Bilingual(
                $"{option}: '{typed}' có thể là nhiều văn bản, hãy nêu một trong: {List(found)}",
                $"{option}: '{typed}' may be several norms, name one of: {List(found)}")),
        };
    }

    private static Bilingual Unknown(string option, string typed, IReadOnlyList<Instrument> near)
    {
        string list = List([.. near.Select(static i => i.Id)]);
        return near.Count == 0
            ? new Bilingual(
                $"{option}: không biết văn bản nào là '{typed}'; viết như 178/2024/NĐ-CP, '76/NQ-CP năm 2021' hoặc 'Luật Đầu tư công'",
                $"{option}: no norm '{typed}' is known; write it like 178/2024/NĐ-CP, '76/NQ-CP năm 2021' or 'Luật Đầu tư công'")
            : new Bilingual($"{option}: không biết văn bản nào là '{typed}'; gần giống: {list}", $"{option}: no norm '{typed}' is known; alike: {list}");
    }

    private static string List(IReadOnlyList<InstrumentId> ids) =>
        string.Join("; ", ids.Take(Told).Select(static id => $"'{Plain.Line(id.Value)}'")) + (ids.Count > Told ? "; ..." : string.Empty);
}
