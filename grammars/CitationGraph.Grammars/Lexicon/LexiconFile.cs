namespace CitationGraph.Grammars.Lexicon;

/// <summary>Reads the embedded tables of grammars/lexicon.</summary>
internal static class LexiconFile
{
    /// <summary>The rows of <paramref name="file"/> turned into values.</summary>
    /// <param name="file">File name without folder, for example 'kinds.csv'.</param>
    /// <param name="columns">The columns to hand to <paramref name="read"/>, in that order.</param>
    /// <param name="read">Makes a value of the columns' fields.</param>
    /// <exception cref="InvalidDataException">The table is not embedded or lacks a column.</exception>
    public static List<T> Read<T>(string file, string[] columns, Func<string[], T> read) =>
        EmbeddedCsv.Read("lexicon", file, columns, read);
}
