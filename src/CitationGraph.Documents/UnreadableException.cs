namespace CitationGraph.Documents;

/// <summary>Carries a problem out of the depth of a reader; <see cref="DocumentReader"/> turns it into its result.</summary>
internal sealed class UnreadableException(DocumentProblem problem) : Exception(problem.Message(Language.English))
{
    public DocumentProblem Problem { get; } = problem;
}
