using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Analysis;

/// <summary>How much a norm is used.</summary>
/// <param name="Id">The norm.</param>
/// <param name="Documents">Documents that cite it.</param>
/// <param name="Dependents">Of these, those that rest on it, see <see cref="UseWeight"/>.</param>
/// <param name="Mentions">Mentions in all.</param>
public sealed record RankedNorm(InstrumentId Id, int Documents, int Dependents, int Mentions);

/// <summary>The norms that a store uses most.</summary>
public static class Ranking
{
    /// <summary>The most cited norms.</summary>
    /// <param name="store">The documents.</param>
    /// <param name="top">How many.</param>
    /// <param name="byDependents">True for the most depended on in place of the most cited.</param>
    public static IReadOnlyList<RankedNorm> Of(GraphStore store, int top, bool byDependents = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Guard(() => Counted(store)
            .OrderByDescending(n => byDependents ? n.Dependents : n.Documents)
            .ThenByDescending(static n => n.Mentions)
            .ThenBy(static n => n.Id.Value, StringComparer.Ordinal)
            .Take(top).ToList());
    }

    /// <summary>Every norm with its counts, from one pass over the index of mentions, whose order is that of norms and
    /// documents: nothing is sorted, and a norm's text is looked up once.</summary>
    private static List<RankedNorm> Counted(GraphStore store)
    {
        HashSet<long> resting = [.. UseWeight.Resting.Select(store.Words.Find)];
        var norms = new List<RankedNorm>();
        (long norm, long doc) = (0, 0);
        (int documents, int dependents, int mentions) = (0, 0, 0);
        bool rests = false;
        using var row = new RawStatement(store.Connection, "SELECT id, doc, relation FROM mentions WHERE id <> 0 ORDER BY id, doc");
        while (row.Read())
        {
            if (row.Number(0) != norm)
            {
                End();
                (norm, doc, documents, dependents, mentions) = (row.Number(0), 0, 0, 0, 0);
            }

            if (row.Number(1) != doc)
            {
                (doc, rests) = (row.Number(1), false);
                documents++;
            }

            if (!rests && resting.Contains(row.Number(2)))
            {
                rests = true;
                dependents++;
            }

            mentions++;
        }

        End();
        return norms;

        void End()
        {
            if (mentions > 0)
            {
                norms.Add(new RankedNorm(new InstrumentId(store.Words.Text(norm)), documents, dependents, mentions));
            }
        }
    }
}
