using System.Runtime.InteropServices;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>How one document uses a norm.</summary>
/// <param name="Document">The document.</param>
/// <param name="Relation">Code; of several the first that is more than a mention, and of these one that rests on the norm.</param>
/// <param name="Pinpoint">The parts cited, parted by '; '.</param>
internal readonly record struct NormUse(DocumentRow Document, string Relation, string Pinpoint)
{
    /// <summary>True when the document rests on the norm: as a basis, or in carrying it out.</summary>
    public bool IsBasis => Weight(Relation) == 2;

    /// <summary>True when the document only acts upon the norm: replaces, repeals, amends it.</summary>
    public bool IsAct => Weight(Relation) == 0;

    /// <summary>2 for a dependence, 1 for a mention, 0 for an act upon the norm.</summary>
    internal static int Weight(string relation) => relation switch
    {
        "BASED_ON" or "IMPLEMENTS" or "GUIDES" or "ISSUED_WITH" => 2,
        "CITES" or "EXTENDS" => 1,
        _ => 0,
    };
}

/// <summary>The documents that cite a norm, answered from one index.</summary>
internal sealed class NormUses(SqliteConnection connection, Words words, DocumentTable documents, PathOrder order) : IDisposable
{
    private readonly RawStatement _citing = new(connection, "SELECT doc, relation, pinpoint FROM mentions WHERE id = ? AND id <> 0 ORDER BY doc, start");
    private readonly RawStatement _withDocuments = new(connection,
        $"SELECT m.doc, m.relation, m.pinpoint, {DocumentTable.Columns} FROM mentions m CROSS JOIN files f ON f.doc = m.doc WHERE m.id = ? AND m.id <> 0 ORDER BY m.doc, m.start");
    private readonly Dictionary<long, (string Code, int Weight)> _relations = [];
    private readonly List<long> _docs = [];
    private readonly List<(long Relation, string Pinpoint)> _found = [];
    private readonly List<NormUse> _uses = [];
    private readonly List<long> _parts = [];
    private readonly HashSet<long> _seen = [];

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
        foreach (int at in order.Of(CollectionsMarshal.AsSpan(_docs)))
        {
            _uses.Add(new NormUse(documents.Of(_docs[at]), Relation(_found[at].Relation).Code, _found[at].Pinpoint));
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
        long doc = 0, relation = 0;
        bool known = documents.HasAll;
        RawStatement row = known ? _citing : _withDocuments;
        for (row.Bind(1, norm); row.Read();)
        {
            long next = row.Number(0), how = row.Number(1), part = row.Number(2);
            if (next != doc)
            {
                if (!known)
                {
                    documents.Take(next, row, 3);
                }

                Add(doc, relation);
                (doc, relation) = (next, how);
            }
            else if (how != relation && Relation(how).Weight > Relation(relation).Weight)
            {
                relation = how;
            }

            if (part != 0 && _seen.Add(part))
            {
                _parts.Add(part);
            }
        }

        Add(doc, relation);
    }

    private (string Code, int Weight) Relation(long word)
    {
        if (!_relations.TryGetValue(word, out (string Code, int Weight) relation))
        {
            string code = words.Text(word);
            _relations[word] = relation = (code, NormUse.Weight(code));
        }

        return relation;
    }

    private void Add(long doc, long relation)
    {
        if (doc != 0)
        {
            _docs.Add(doc);
            _found.Add((relation, _parts.Count == 0 ? string.Empty : string.Join("; ", _parts.Select(words.Text))));
            if (_parts.Count > 0)
            {
                _parts.Clear();
                _seen.Clear();
            }
        }
    }
}
