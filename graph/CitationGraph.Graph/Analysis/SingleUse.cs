using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>How one document uses one norm, for pages that show a few of many.</summary>
internal sealed class SingleUse(SqliteConnection connection, Words words, DocumentTable documents) : IDisposable
{
    private readonly RawStatement _rows = new(connection, "SELECT relation, pinpoint FROM mentions WHERE id = ? AND doc = ? AND id <> 0 ORDER BY start");
    private readonly UseMerge _merge = new(words);

    /// <summary>The use, as <see cref="NormUses"/> has it.</summary>
    /// <param name="norm">Number of the word of the norm.</param>
    /// <param name="doc">Number of the document.</param>
    public NormUse Of(long norm, long doc)
    {
        for (_rows.Bind(1, norm).Bind(2, doc); _rows.Read();)
        {
            _merge.Add(_rows.Number(0), _rows.Number(1));
        }

        (string relation, string pinpoint) = _merge.Take();
        return new NormUse(documents.Of(doc), relation, pinpoint);
    }

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();
}
