using System.Collections.Concurrent;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Lexicon;

/// <summary>The noisy channel of a scan: what it confuses, and what was already found. Used by one document at a time and then
/// by another, so that what one has found serves the next, on the same thread where it can: what another core has at hand would have to be fetched
/// from there. There are never more than documents read at once.</summary>
/// <param name="Confusions">What the scan confuses.</param>
/// <param name="Memo">What misread words were found to be.</param>
/// <param name="Signs">What parts of signs were read as.</param>
internal sealed record Channel(Confusions Confusions, ReadingMemo Memo, SignMemo Signs)
{
    private static readonly ConcurrentBag<Channel> English = new();

    private static readonly ConcurrentBag<Channel> Vietnamese = new();

    /// <summary>A channel that nobody else uses until it is given back.</summary>
    public static Channel Rent(Confusions confusions) =>
        Idle(confusions).TryTake(out Channel? idle) ? idle : new Channel(confusions, new ReadingMemo(), new SignMemo());

    /// <summary>Gives the channel back.</summary>
    public void Return() => Idle(Confusions).Add(this);

    private static ConcurrentBag<Channel> Idle(Confusions confusions) => confusions == Confusions.English ? English : Vietnamese;
}
