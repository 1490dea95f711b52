namespace CitationGraph.Cli.Output;

/// <summary>How results are printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people, at a terminal.</summary>
    Table,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>A page with the text and its citations highlighted.</summary>
    Html,
}

/// <summary>What is printed.</summary>
internal enum OutputView
{
    /// <summary>Every mention of an instrument.</summary>
    Citations,

    /// <summary>The relations that the documents state.</summary>
    Relations,

    /// <summary>The documents' own identity.</summary>
    Header,
}
