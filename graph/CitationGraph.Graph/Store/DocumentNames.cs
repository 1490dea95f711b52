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
        var byNumber = new Dictionary<long, List<long>?>();
        var laws = new Dictionary<long, bool>();
        using var words = new Words(connection);
        using var title = new RawStatement(connection, "SELECT title FROM files WHERE doc = ?");
        using var rows = new RawStatement(connection, "SELECT doc, number, kind FROM files WHERE id <> 0");
        while (rows.Read())
        {
            long doc = rows.Number(0), number = rows.Number(1), kind = rows.Number(2);
            if (!byNumber.TryGetValue(number, out List<long>? same))
            {
                byNumber[number] = same = Sign.TryParse(words.Text(number), out Sign sign) ? List(_bySign, sign.Key) : null;
            }

            same?.Add(doc);
            if (!laws.TryGetValue(kind, out bool isLaw))
            {
                laws[kind] = isLaw = KindTable.IsNamed(words.Text(kind));
            }

            if (isLaw && title.Bind(1, doc).Read())
            {
                string name = title.Text(0);
                title.Leave();
                if (name.Length > 0)
                {
                    List(_byName, NameKey.Of(name)).Add(doc);
                }
            }
        }
    }

    /// <summary>The documents of a sign.</summary>
    public IReadOnlyList<long> BySign(Sign sign) => _bySign.TryGetValue(sign.Key, out List<long>? docs) ? docs : None;

    /// <summary>The laws of a name.</summary>
    public IReadOnlyList<long> ByName(string name) => _byName.TryGetValue(NameKey.Of(name), out List<long>? docs) ? docs : None;

    private static List<long> List(Dictionary<string, List<long>> map, string key) => map.TryGetValue(key, out List<long>? list) ? list : map[key] = [];
}
