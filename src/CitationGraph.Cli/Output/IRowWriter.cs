namespace CitationGraph.Cli.Output;

/// <summary>Writes rows in a machine format.</summary>
internal interface IRowWriter<in T> : IDisposable
{
    /// <summary>Writes rows and passes them on.</summary>
    public void Write(IEnumerable<T> rows);

    /// <summary>Ends the output; also an output without rows is complete then.</summary>
    public void Finish();
}

/// <summary>The machine formats.</summary>
internal static class RowWriters
{
    /// <summary>CSV or JSON lines over a stream, which stays open.</summary>
    public static IRowWriter<T> Create<T>(OutputFormat format, Stream output, IReadOnlyList<Field<T>> fields) =>
        format == OutputFormat.Csv ? new CsvRows<T>(output, fields) : new JsonlRows<T>(output, fields);
}
