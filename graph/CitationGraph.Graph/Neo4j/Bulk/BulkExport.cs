using System.Globalization;
using CitationGraph.Graph.Neo4j.Model;
using CsvHelper;

namespace CitationGraph.Graph.Neo4j.Bulk;

/// <summary>Writes the graph as the files of <c>neo4j-admin database import full</c>: the road for millions of documents. What
/// is imported is what a push writes, so that the next push sends only what changed since.</summary>
public sealed class BulkExport(GraphSource source, string folder)
{
    /// <summary>Parts the elements of a list inside a cell: a character that no text of a document keeps.</summary>
    private const char Between = '\u001F';

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <summary>Writes all files into the folder, which is made if need be; the same graph gives the same bytes.</summary>
    /// <returns>The arguments of neo4j-admin, run in the folder with the database stopped.</returns>
    public IReadOnlyList<string> Write()
    {
        Directory.CreateDirectory(folder);
        Dictionary<string, string> registry = Relations();
        Table("instruments.csv", source.Instruments().Select(n => (string[])[n.Key, RowHash.Hex(RowHash.Of(n, GraphModel.Instrument)), registry.GetValueOrDefault(n.Key, string.Empty), .. Cells(n.Values), List(n.Labels)]));
        Header("instruments", ["id:ID(Instrument)", "digest", "registryDigest", .. Types(GraphModel.Instrument), ":LABEL"]);
        Header("files", ["path:ID(File)", "digest", "sources:string[]", .. Types(GraphModel.File), ":LABEL"]);
        Header("relationships", [":START_ID(Instrument)", ":END_ID(Instrument)", ":TYPE", .. Types(GraphModel.Relationship)]);
        Header("text-of", [":START_ID(File)", ":END_ID(Instrument)", ":TYPE"]);
        Header("graph", ["id:ID(CitationGraph)", "asOf:date", "model:long", ":LABEL"]);
        Table("graph.csv", [["graph", source.AsOf.Iso(), GraphModel.Version.ToString(CultureInfo.InvariantCulture), "CitationGraph"]]);
        return Arguments;
    }

    /// <summary>The arguments of neo4j-admin for a database named neo4j.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "database", "import", "full", "neo4j", "--overwrite-destination", "--array-delimiter=U+001F", "--multiline-fields=false",
        "--nodes=instruments-header.csv,instruments.csv", "--nodes=files-header.csv,files.csv", "--nodes=graph-header.csv,graph.csv",
        "--relationships=relationships-header.csv,relationships.csv", "--relationships=text-of-header.csv,text-of.csv",
    ];

    /// <summary>Writes files and relationships in one pass; gives the digests of the registry's relations.</summary>
    private Dictionary<string, string> Relations()
    {
        var registry = new Dictionary<string, string>(StringComparer.Ordinal);
        using CsvWriter files = Open("files.csv"), relationships = Open("relationships.csv"), textOf = Open("text-of.csv");
        foreach (RelationGroup group in source.Groups())
        {
            if (group.Owner is { } file)
            {
                string[] sources = [.. group.Relationships.Select(static r => r.Source).Where(s => s != group.Instrument).Distinct(StringComparer.Ordinal)];
                files.WriteRecord([file.Key, RowHash.Hex(group.Digest()), List(sources), .. Cells(file.Values), List(file.Labels)]);
                textOf.WriteRecord([file.Key, group.Instrument, "TEXT_OF"]);
            }
            else
            {
                registry[group.Instrument] = RowHash.Hex(group.Digest());
            }

            foreach (RelationshipRow row in group.Relationships)
            {
                relationships.WriteRecord([row.Source, row.Target, row.Type, .. Cells(row.Values)]);
            }
        }

        return registry;
    }

    private void Header(string name, string[] cells) => Table(name + "-header.csv", [cells]);

    private void Table(string name, IEnumerable<string[]> rows)
    {
        using CsvWriter csv = Open(name);
        foreach (string[] row in rows)
        {
            csv.WriteRecord(row);
        }
    }

    private CsvWriter Open(string name) => CsvWriter.Create(File.Create(Path.Combine(folder, name)), Options);

    private static IEnumerable<string> Types(IReadOnlyList<Column> columns) => columns.Select(static c => c.Name + c.BulkType);

    private static IEnumerable<string> Cells(object?[] values) => values.Select(static v => v switch
    {
        null => string.Empty,
        DateOnly day => day.Iso(),
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        string[] texts => List(texts),
        long[] numbers => string.Join(Between, numbers),
        _ => (string)v,
    });

    private static string List(IEnumerable<string> items) => string.Join(Between, items);
}
