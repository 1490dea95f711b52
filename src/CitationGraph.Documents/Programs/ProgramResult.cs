namespace CitationGraph.Documents.Programs;

/// <summary>What a program gave.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Errors">The beginning of standard error.</param>
internal sealed record ProgramResult(int ExitCode, byte[] Output, string Errors);
