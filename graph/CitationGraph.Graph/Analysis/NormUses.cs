using System.Runtime.InteropServices;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>How one document uses a norm.</summary>
/// <param name="Document">The document.</param>
/// <param name="Relation">Code of the relation, see <see cref="UseMerge"/>.</param>
/// <param name="Pinpoint">The parts cited, parted by '; '.</param>
internal readonly record struct NormUse(DocumentRow Document, string Relation, string Pinpoint)
{
    /// <summary>True when the document rests on the norm, see <see cref="UseWeight"/>.</summary>
    public bool IsBasis => UseWeight.Of(Relation) == UseWeight.Rests;

    /// <summary>True when a change of the norm affects who uses it so; see <see cref="AffectedRule"/>.</summary>
    public bool Counts => AffectedRule.Counts(UseWeight.Of(Relation));
}

/// <summary>The documents that cite a norm, answered from one index.</summary>
internal sealed class NormUses(SqliteConnection connection, Words words, DocumentTable documents, PathOrder order) : IDisposable
{
    private readonly RawStatement _citing = new(connection, "SELECT doc, relation, pinpoint FROM mentions WHERE id = ? AND id <> 0 ORDER BY doc, start");
    private readonly RawStatement _withDocuments = new(connection,
        $"SELECT m.doc, m.relation, m.pinpoint, {DocumentTable.Columns} FROM mentions m CROSS JOIN files f ON f.doc = m.doc WHERE m.id = ? AND m.id <> 0 ORDER BY m.doc, m.start");
    private readonly UseMerge _merge = new(words);
    private readonly List<long> _docs = [];
    private readonly List<(string Relation, string Pinpoint)> _found = [];
    private readonly List<NormUse> _uses = [];

    /// <summary>The uses of a norm, in order of the documents' paths; good until the next call.</summary>
    /// <param name="norm">The word that is its id; nothing uses 0 and words that are not there.</param>
    public List<NormUse> Of(long norm)
    {
        _docs.Clear();
        _found.Clear();
        _uses.Clear();
        if (norm <= 0)
        {
            return _uses;
        }

        Read(norm);
        _uses.EnsureCapacity(_docs.Count);
        foreach (int at in order.Of(CollectionsMarshal.AsSpan(_docs)))
        {
            _uses.Add(new NormUse(documents.Of(_docs[at]), _found[at].Relation, _found[at].Pinpoint));
        }

        return _uses;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _citing.Dispose();
        _withDocuments.Dispose();
    }

    private void Read(long norm)
    {
        bool known = documents.HasAll;
        RawStatement row = known ? _citing : _withDocuments;
        for (row.Bind(1, norm); row.Read();)
        {
            long doc = row.Number(0);
            if (_docs.Count == 0 || _docs[^1] != doc)
            {
                End();
                _docs.Add(doc);
                if (!known)
                {
                    documents.Take(doc, row, 3);
                }
            }

            _merge.Add(row.Number(1), row.Number(2));
        }

        End();
    }

    private void End()
    {
        if (_docs.Count > 0)
        {
            _found.Add(_merge.Take());
        }
    }
}
