namespace CitationGraph.Cli.Exporting;

/// <summary>What a store can be written as.</summary>
internal enum ExportFormat
{
    /// <summary>Tables that join, for spreadsheets, and to be put back.</summary>
    Csv,

    /// <summary>GraphML: yEd, Gephi, NetworkX.</summary>
    GraphMl,

    /// <summary>DOT: Graphviz.</summary>
    Dot,
}
