using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>Groups as rows of the statements.</summary>
internal static class GroupRows
{
    /// <summary>A row of <see cref="Statements.Files"/>.</summary>
    public static object?[] File(RelationGroup group) => [group.Document, Sources(group), .. group.Owner!.Values];

    /// <summary>Some relationships of one type, a source at a time, as rows of <see cref="Statements.Relationships"/>.</summary>
    public static IEnumerable<(object?[] Group, int Rows)> Of(RelationGroup group, Func<RelationshipRow, bool> taken) => group.Relationships.Where(taken).GroupBy(static r => r.Source, StringComparer.Ordinal)
        .Select(of => (Source: of.Key, Rows: of.Select(static r => (object?)new object?[] { r.Target }.Concat(r.Values.Skip(1)).ToArray()).ToArray()))
        .Select(of => (new object?[] { of.Source, group.Document, of.Rows }, of.Rows.Length));

    /// <summary>What stays of a file, for <see cref="Statements.Prune"/>.</summary>
    public static string[] Kept(RelationGroup group) => [.. group.Relationships.Select(static r => $"{r.Source}\u0001{r.Type}\u0001{r.Target}")];

    private static string[] Sources(RelationGroup group) => [.. group.Relationships.Select(static r => r.Source).Where(s => s != group.Instrument).Distinct(StringComparer.Ordinal)];
}
