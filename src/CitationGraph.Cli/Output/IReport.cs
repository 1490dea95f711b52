using CitationGraph.Cli.Extracting;

namespace CitationGraph.Cli.Output;

/// <summary>Prints results one by one, in the order in which they come.</summary>
internal interface IReport : IDisposable
{
    /// <summary>Prints one document that was read.</summary>
    public void Add(DocumentResult result);

    /// <summary>Prints what follows the last document.</summary>
    public void Finish(RunTotals totals);
}

/// <summary>Counts over a run.</summary>
/// <param name="Read">Documents read.</param>
/// <param name="Failed">Paths that gave no document.</param>
/// <param name="Citations">Mentions found.</param>
/// <param name="Doubtful">Mentions that should be checked by eye.</param>
/// <param name="Relations">Stated relations found.</param>
internal readonly record struct RunTotals(int Read, int Failed, int Citations, int Doubtful, int Relations);
