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
internal sealed class NormUses(SqliteConnection connection, Words words, DocumentTable documents) : IDisposable
{
    private readonly RawStatement _citing = new(connection, "SELECT doc, relation, pinpoint FROM mentions WHERE id = ? AND id <> 0 ORDER BY doc, start");
    private readonly Dictionary<long, int> _weights = [];

    /// <summary>The uses of a norm, in order of the documents' paths.</summary>
    public List<NormUse> Of(InstrumentId norm)
    {
        var uses = new List<NormUse>();
        long id = words.Find(norm.Value);
        if (id <= 0)
        {
            return uses;
        }

        long doc = 0, relation = 0;
        var parts = new List<long>();
        var seen = new HashSet<long>();
        for (_citing.Bind(1, id); _citing.Read();)
        {
            long next = _citing.Number(0), how = _citing.Number(1), part = _citing.Number(2);
            if (next != doc)
            {
                Add(uses, doc, relation, parts);
                seen.Clear();
                (doc, relation) = (next, how);
            }

            relation = Weight(how) > Weight(relation) ? how : relation;
            if (part != 0 && seen.Add(part))
            {
                parts.Add(part);
            }
        }

        Add(uses, doc, relation, parts);
        uses.Sort(static (a, b) => string.CompareOrdinal(a.Document.Path, b.Document.Path));
        return uses;
    }

    /// <inheritdoc/>
    public void Dispose() => _citing.Dispose();

    private int Weight(long relation) => _weights.TryGetValue(relation, out int weight) ? weight : _weights[relation] = NormUse.Weight(words.Text(relation));

    private void Add(List<NormUse> uses, long doc, long relation, List<long> parts)
    {
        if (doc != 0)
        {
            uses.Add(new NormUse(documents.Of(doc), words.Text(relation), parts.Count == 0 ? string.Empty : string.Join("; ", parts.Select(words.Text))));
            parts.Clear();
        }
    }
}
