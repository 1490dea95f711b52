using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>Reads the adjacency that a store keeps (<see cref="AdjacencyWriter"/>): once to count, once to fill.</summary>
internal sealed class AdjacencyReader(SqliteConnection connection)
{
    private const int Gone = -1;

    /// <summary>The entry that holds of each document: the last one.</summary>
    private readonly Dictionary<long, int> _last = [];

    private readonly List<byte[]> _blobs = [];

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidDataException">A row is cut off.</exception>
    public Adjacency Read()
    {
        // One state of the store, also while another program writes to it.
        using SqliteTransaction look = connection.BeginTransaction(deferred: true);
        using (var rows = new RawStatement(connection, "SELECT data FROM adjacency ORDER BY seq"))
        {
            while (rows.Read())
            {
                _blobs.Add(rows.Bytes(0).ToArray());
            }
        }

        int[] starts = new int[FindEntries() + 2];
        CountUses(starts);
        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return Fill(starts);
    }

    /// <summary>Which entries hold; the largest number of a norm.</summary>
    private long FindEntries()
    {
        long largest = 0;
        int entry = 0;
        foreach (byte[] blob in _blobs)
        {
            for (var cursor = new AdjacencyCursor(blob); !cursor.IsAtEnd; entry++)
            {
                long doc = cursor.Number(), uses = cursor.Number() - 1, norm = 0;
                _last[doc] = uses < 0 ? Gone : entry;
                cursor.Skip(uses < 0 ? 0 : 2);
                for (long i = 0; i < uses; i++)
                {
                    norm += cursor.Number() >> 2;
                }

                largest = Math.Max(largest, norm);
            }
        }

        return largest;
    }

    private void CountUses(int[] starts)
    {
        int entry = 0;
        foreach (byte[] blob in _blobs)
        {
            for (var cursor = new AdjacencyCursor(blob); !cursor.IsAtEnd; entry++)
            {
                long uses = Begin(ref cursor, entry, out _), norm = 0;
                cursor.Skip(uses < 0 ? 0 : 2);
                for (long i = 0; i < uses; i++)
                {
                    norm += cursor.Number() >> 2;
                    starts[norm + 1]++;
                }
            }
        }
    }

    /// <summary>A document that is stored gets a larger number than all that are there, so that entries come in their order.</summary>
    private Adjacency Fill(int[] starts)
    {
        int[] next = starts[..^1];
        uint[] all = new uint[starts[^1]];
        var docs = new List<long>(_last.Count);
        List<int> places = new(_last.Count), days = new(_last.Count);
        int entry = 0;
        foreach (byte[] blob in _blobs)
        {
            for (var cursor = new AdjacencyCursor(blob); !cursor.IsAtEnd; entry++)
            {
                long uses = Begin(ref cursor, entry, out long doc), norm = 0;
                if (uses < 0)
                {
                    continue;
                }

                int document = docs.Count;
                docs.Add(doc);
                places.Add((int)cursor.Number());
                days.Add((int)cursor.Number());
                for (long i = 0; i < uses; i++)
                {
                    long number = cursor.Number();
                    norm += number >> 2;
                    all[next[norm]++] = Adjacency.Use(document, (int)(number & 3));
                }
            }
        }

        long[] numbers = [.. docs];
        return new Adjacency(numbers, [.. places], [.. days], starts, all, Own(numbers, starts));
    }

    private int[] Own(long[] docs, int[] starts)
    {
        int[] own = new int[docs.Length];
        using var rows = new RawStatement(connection, "SELECT id, doc FROM files WHERE id <> 0");
        while (rows.Read())
        {
            long word = rows.Number(0);
            if (word + 1 < starts.Length && starts[word] < starts[word + 1] && Array.BinarySearch(docs, rows.Number(1)) is >= 0 and var document)
            {
                own[document] = (int)word;
            }
        }

        return own;
    }

    /// <summary>Begins an entry; of one that does not hold any more the rest is passed over.</summary>
    /// <returns>How many norms it has, -1 where it does not hold.</returns>
    private long Begin(ref AdjacencyCursor cursor, int entry, out long doc)
    {
        doc = cursor.Number();
        long uses = cursor.Number() - 1;
        if (uses < 0 || _last[doc] == entry)
        {
            return uses;
        }

        cursor.Skip(uses + 2);
        return Gone;
    }
}
