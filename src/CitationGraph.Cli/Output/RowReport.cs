namespace CitationGraph.Cli.Output;

/// <summary>Results as rows in a machine format.</summary>
/// <param name="printout">Where to and in which format.</param>
/// <param name="fields">The columns.</param>
/// <param name="rows">The rows of a result.</param>
internal sealed class RowReport<T, TTotals, TRow>(Printout printout, IReadOnlyList<Field<TRow>> fields, Func<T, IEnumerable<TRow>> rows) : IReport<T, TTotals>
{
    private readonly IRowWriter<TRow> _writer = RowWriters.Create(printout.Format, printout.Stream, fields);

    /// <inheritdoc/>
    public void Add(T result) => _writer.Write(rows(result));

    /// <inheritdoc/>
    public void Finish(TTotals totals) => _writer.Finish();

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
