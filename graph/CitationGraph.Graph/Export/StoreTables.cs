using CitationGraph.Graph.Registry;
using CsvHelper;

namespace CitationGraph.Graph.Export;

/// <summary>The tables of a store as files: name, columns, order. The columns of documents.csv and citations.csv join on path;
/// id joins instruments.csv, citations.csv, and source and target of relations.csv.</summary>
internal static class StoreTables
{
    /// <summary>In the order in which they can be put back.</summary>
    public static readonly (string Name, string[] Columns, string Order)[] All =
    [
        ("documents", ["path", "hash", "kind", "number", "issued", "day_is_bound", "issuer", "place", "province", "title", "effective", "id", "reader"], "d.path"),
        ("citations", ["path", "start", "end", "text", "kind", "number", "date", "issuer", "name", "relation", "pinpoint", "confidence", "outcome", "id"], "d.path, t.start, t.end"),
        ("relations", ["path", "seq", "source", "relation", "target", "effective", "partial", "part", "evidence"], "d.path, t.seq"),
    ];

    /// <summary>How the tables are written. An apostrophe at the start of a cell is doubled, so that it can be told from the one
    /// that keeps a spreadsheet from running a cell.</summary>
    public static readonly CsvWriterOptions Options = NormsExport.Options with { InjectionCharacters = Neutralised };

    private const string Neutralised = "=+-@\t\r\n'";

    /// <summary>A cell without the apostrophe that was put before it.</summary>
    public static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && Neutralised.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
