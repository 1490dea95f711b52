namespace CitationGraph.Cli.Commands;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    /// <summary>All documents were read.</summary>
    public const int Success = 0;

    /// <summary>Some documents could not be read; the others were printed.</summary>
    public const int Partial = 1;

    /// <summary>The check found what was to be looked for.</summary>
    public const int Findings = 1;

    /// <summary>Nothing could be done: bad usage, nothing to read, nowhere to write; of a check, also that a document could
    /// not be read.</summary>
    public const int Failed = 2;

    /// <summary>Stopped by Ctrl+C, as shells expect it.</summary>
    public const int Interrupted = 130;
}
