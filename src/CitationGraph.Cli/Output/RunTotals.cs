namespace CitationGraph.Cli.Output;

/// <summary>Counts over a run of <c>extract</c>.</summary>
/// <param name="Read">Documents read.</param>
/// <param name="Failed">Paths that gave no document.</param>
/// <param name="Citations">Mentions found.</param>
/// <param name="Doubtful">Mentions that should be checked by eye.</param>
/// <param name="Relations">Stated relations found.</param>
internal readonly record struct RunTotals(int Read, int Failed, int Citations, int Doubtful, int Relations);
