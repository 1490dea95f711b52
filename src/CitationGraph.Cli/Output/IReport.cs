namespace CitationGraph.Cli.Output;

/// <summary>Prints results one by one, in the order in which they come.</summary>
/// <typeparam name="T">A result, of one document for example.</typeparam>
/// <typeparam name="TTotals">What is counted over a run.</typeparam>
internal interface IReport<in T, in TTotals> : IDisposable
{
    /// <summary>Prints one result.</summary>
    public void Add(T result);

    /// <summary>Prints what follows the last result.</summary>
    public void Finish(TTotals totals);
}
