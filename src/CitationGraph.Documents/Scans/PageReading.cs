namespace CitationGraph.Documents.Scans;

/// <summary>What became of one page.</summary>
/// <param name="Number">The page, counted from 1.</param>
/// <param name="Read">What was read; empty where there is a problem.</param>
/// <param name="Problem">Why it was not read, or null.</param>
internal sealed record PageReading(int Number, ScannedPage Read, DocumentProblem? Problem);
