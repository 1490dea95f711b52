namespace CitationGraph.Documents.Programs;

/// <summary>What a program may use for one document or page.</summary>
/// <param name="Time">Wall time.</param>
/// <param name="MemoryBytes">Address space; enforced on Linux.</param>
/// <param name="OutputBytes">Standard output, and each file that it writes (the latter enforced on Linux).</param>
internal readonly record struct ProgramLimits(TimeSpan Time, long MemoryBytes, long OutputBytes);
