using System.Globalization;
using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>The graph as files for LOAD CSV and the statements that load them: the same labels, keys and properties as a push,
/// 10,000 rows a transaction, one file a label or type.</summary>
internal static class LoadCsv
{
    private const string Between = "\u001F";

    /// <summary>Writes the files into the server's import folder.</summary>
    public static IReadOnlyList<string> Write(GraphSource source, string folder)
    {
        var files = new Dictionary<string, StreamWriter>(StringComparer.Ordinal);
        var statements = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (NodeRow node in source.Instruments())
        {
            Line("1-" + string.Join('-', node.Labels), $"MERGE (n:Instrument {{id: row[0]}}) SET {Set("n", GraphModel.Instrument, 1)} SET n:{string.Join(':', node.Labels)}", [node.Key, .. Cells(node.Values)]);
        }

        foreach (RelationGroup group in source.Groups())
        {
            Line("2-File", $"MERGE (f:File {{path: row[0]}}) SET {Set("f", GraphModel.File, 1)}", [group.Owner!.Key, .. Cells(group.Owner.Values)]);
            Line("3-TEXT_OF", "MATCH (f:File {path: row[0]}) MATCH (n:Instrument {id: row[1]}) MERGE (f)-[:TEXT_OF]->(n)", [group.Owner.Key, group.Instrument]);
            foreach (RelationshipRow r in group.Relationships)
            {
                Line("4-" + r.Type, $"MATCH (s:Instrument {{id: row[0]}}) MATCH (t:Instrument {{id: row[1]}}) MERGE (s)-[r:{r.Type} {{document: row[2]}}]->(t) SET {Set("r", [.. GraphModel.Relationship.Skip(1)], 3)}", [r.Source, r.Target, .. Cells(r.Values)]);
            }
        }

        foreach (StreamWriter file in files.Values)
        {
            file.Dispose();
        }

        return [.. statements.Values];

        void Line(string name, string statement, IEnumerable<string> cells)
        {
            if (!files.TryGetValue(name, out StreamWriter? file))
            {
                files[name] = file = new StreamWriter(Path.Combine(folder, name + ".csv")) { NewLine = "\n" };
                statements[name] = $"LOAD CSV FROM 'file:///{name}.csv' AS row CALL {{ WITH row {statement} }} IN TRANSACTIONS OF 10000 ROWS";
            }

            file.WriteLine(string.Join(',', cells.Select(static c => c.Length == 0 ? c : $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal)}\"")));
        }
    }

    private static string Set(string of, IReadOnlyList<Column> columns, int from) => string.Join(", ", columns.Select((c, i) =>
    {
        string cell = string.Create(CultureInfo.InvariantCulture, $"row[{i + from}]");
        return $"{of}.{c.Name} = " + c.Type switch
        {
            ColumnType.Date => $"date({cell})",
            ColumnType.Whole => $"toInteger({cell})",
            ColumnType.Truth => $"toBoolean({cell})",
            ColumnType.Texts => $"split({cell}, '\\u001F')",
            ColumnType.Wholes => $"[x IN split({cell}, '\\u001F') | toInteger(x)]",
            _ => cell,
        };
    }));

    private static IEnumerable<string> Cells(object?[] values) => values.Select(static v => v switch
    {
        null => string.Empty,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        string[] texts => string.Join(Between, texts),
        long[] numbers => string.Join(Between, numbers),
        _ => (string)v,
    });
}
