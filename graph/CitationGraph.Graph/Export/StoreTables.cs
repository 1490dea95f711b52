using CitationGraph.Graph.Registry;

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

    /// <summary>A text as a cell: an apostrophe at its start is doubled, to be told from the one that keeps a spreadsheet from
    /// running a cell.</summary>
    public static string Cell(string text) => text.StartsWith('\'') ? "'" + text : text;

    /// <summary>The text of a cell.</summary>
    public static string Text(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && (cell[1] == '\'' || NormsExport.Options.InjectionCharacters.Contains(cell[1], StringComparison.Ordinal)) ? cell[1..] : cell;
}
