using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Graph.Registry;

/// <summary>Reads the embedded tables of graph/registry.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of <paramref name="file"/> turned into values.</summary>
    /// <exception cref="InvalidDataException">The table is not embedded or lacks a column.</exception>
    public static List<T> Read<T>(string file, string[] columns, Func<string[], T> read) =>
        EmbeddedCsv.Read("registry", file, columns, read);
}
