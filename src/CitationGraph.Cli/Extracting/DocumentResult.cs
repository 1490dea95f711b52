using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Extracting;

/// <summary>What became of one path: a document with its extraction, or a problem.</summary>
/// <param name="Name">The document's name as the user would recognise it.</param>
/// <param name="Text">Its text; empty when there is a problem.</param>
/// <param name="Extraction">What the grammars read in it.</param>
/// <param name="Problem">Why there is nothing, or null.</param>
internal sealed record DocumentResult(string Name, string Text, Extraction Extraction, DocumentProblem? Problem)
{
    /// <summary>A path that gave nothing.</summary>
    public static DocumentResult Failed(DocumentProblem problem) => new(problem.File, string.Empty, Extraction.Empty, problem);
}
