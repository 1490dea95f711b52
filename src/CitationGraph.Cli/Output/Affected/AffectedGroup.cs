using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;

namespace CitationGraph.Cli.Output.Affected;

/// <summary>What is told under one heading: a document with the changed norms that it rests on, or a norm with the documents.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Lines">What stands below it.</param>
/// <param name="Rows">The rows, for a document the gravest change first, what it rests on before what it mentions.</param>
internal sealed record AffectedGroup(string Title, IReadOnlyList<string> Lines, IReadOnlyList<AffectedRow> Rows)
{
    /// <summary>Groups rows, in order of path or of norm.</summary>
    public static IReadOnlyList<AffectedGroup> Of(IReadOnlyList<AffectedRow> rows, bool byNorm, AffectedWords words) => byNorm
        ? [.. rows.GroupBy(static row => row.Id).Select(norm => new AffectedGroup(words.Norm(norm.Key), [words.Change(norm.First())], [.. norm]))]
        : [.. rows.GroupBy(static row => row.Document, StringComparer.Ordinal).OrderBy(static d => d.Key, StringComparer.Ordinal)
            .Select(document => new AffectedGroup(words.File(document.Key), words.Document(document.First()), [.. document.OrderBy(Weight).ThenBy(static row => row.Relation == "CITES")]))];

    /// <summary>What is gone stands before what was only changed; what is only concluded comes last.</summary>
    private static int Weight(AffectedRow row) => row.Inferred ? 3 : row.Now.HasEnded() ? 0 : row.Now == Validity.Amended ? 2 : 1;
}
