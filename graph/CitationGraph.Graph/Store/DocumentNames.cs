using CitationGraph.Graph.Registry;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>Which documents of a store bear a number, or the name of a law: their numbers in the store alone, so that the first
/// question does not wait for all that is known of every document.</summary>
internal sealed class DocumentNames
{
    private static readonly IReadOnlyList<long> None = [];

    private readonly Dictionary<string, List<long>> _bySign = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<long>> _byName = new(StringComparer.Ordinal);

    /// <summary>Reads a store.</summary>
    public DocumentNames(SqliteConnection connection)
    {
        // Communes number alike: a number is taken apart once.
        var byNumber = new Dictionary<string, List<long>?>(StringComparer.Ordinal);
        using var rows = new RawStatement(connection, "SELECT doc, number, kind, title FROM documents WHERE id <> ''");
        while (rows.Read())
        {
            long doc = rows.Number(0);
            string number = rows.Text(1);
            if (!byNumber.TryGetValue(number, out List<long>? same))
            {
                byNumber[number] = same = Sign.TryParse(number, out Sign sign) ? List(_bySign, sign.Key) : null;
            }

            same?.Add(doc);
            if (KindTable.IsNamed(rows.Text(2)) && rows.Text(3) is { Length: > 0 } name)
            {
                List(_byName, NameKey.Of(name)).Add(doc);
            }
        }
    }

    /// <summary>The documents of a sign.</summary>
    public IReadOnlyList<long> BySign(Sign sign) => _bySign.TryGetValue(sign.Key, out List<long>? docs) ? docs : None;

    /// <summary>The laws of a name.</summary>
    public IReadOnlyList<long> ByName(string name) => _byName.TryGetValue(NameKey.Of(name), out List<long>? docs) ? docs : None;

    private static List<long> List(Dictionary<string, List<long>> map, string key) => map.TryGetValue(key, out List<long>? list) ? list : map[key] = [];
}
