using System.Globalization;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Web.Deciding;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Web.Reviewing;

/// <summary>One SQLite file that keeps reviewed texts and what was decided on them, so that a server that was stopped loses nothing. Thread-safe: every call
/// has a connection of its own.</summary>
internal sealed class ReviewStore
{
    /// <summary>'CGRV' as SQLite's application id: tells our files from others.</summary>
    private const int ApplicationId = 0x43475256;

    private const int Version = 2;

    private readonly string _connection;

    private ReviewStore(string connection) => _connection = connection;

    /// <summary>Opens the file, or makes it.</summary>
    /// <exception cref="ReviewException">It cannot be used.</exception>
    public static ReviewStore Open(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var store = new ReviewStore(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, ForeignKeys = true }.ToString());
            using SqliteConnection connection = store.Connect();
            long application = (long)Command(connection, "PRAGMA application_id").ExecuteScalar()!;
            long version = (long)Command(connection, "PRAGMA user_version").ExecuteScalar()!;
            long tables = (long)Command(connection, "SELECT count(*) FROM sqlite_schema").ExecuteScalar()!;
            if (version > Version || (application != ApplicationId && tables > 0))
            {
                throw new ReviewException(new(
                    $"{path}: không phải tệp soát văn bản của phiên bản citegraph này; tệp được để nguyên.",
                    $"{path}: no review file of this version of citegraph; it was left alone."));
            }

            Command(connection, $"""
                PRAGMA journal_mode = WAL;
                PRAGMA application_id = {ApplicationId};
                PRAGMA user_version = {Version};
                CREATE TABLE IF NOT EXISTS texts (id TEXT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL, seq INTEGER NOT NULL) WITHOUT ROWID;
                CREATE TABLE IF NOT EXISTS form_keys (name TEXT PRIMARY KEY, xml TEXT NOT NULL) WITHOUT ROWID;
                {DecisionStore.Schema}
                """).ExecuteNonQuery();
            if ((long)Command(connection, "SELECT count(*) FROM pragma_table_info('texts') WHERE name = 'notes'").ExecuteScalar()! == 0)
            {
                Command(connection, "ALTER TABLE texts ADD COLUMN notes TEXT NOT NULL DEFAULT ''; ALTER TABLE texts ADD COLUMN pages TEXT NOT NULL DEFAULT ''").ExecuteNonQuery();
            }

            return store;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new ReviewException(new($"{path}: không dùng được: {e.Message}", $"{path}: cannot be used: {e.Message}"));
        }
    }

    /// <summary>Keeps a text; one that is there gets the new name and comes first in the list.</summary>
    public void Keep(ReviewedText text)
    {
        using SqliteConnection connection = Connect();
        Command(connection, """
            INSERT INTO texts (id, name, text, seq, notes, pages) VALUES ($1, $2, $3, (SELECT coalesce(max(seq), 0) + 1 FROM texts), $4, $5)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, seq = excluded.seq, notes = excluded.notes, pages = excluded.pages
            """, text.Id, text.Name, text.Text, Notes(text.Notes), string.Join(',', text.Pages)).ExecuteNonQuery();
    }

    /// <summary>The text of an id, null where there is none.</summary>
    public ReviewedText? Find(string id)
    {
        using SqliteConnection connection = Connect();
        using SqliteDataReader row = Command(connection, "SELECT name, text, notes, pages FROM texts WHERE id = $1", id).ExecuteReader();
        return !row.Read() ? null : new ReviewedText(id, row.GetString(0), row.GetString(1))
        {
            Notes = Notes(row.GetString(2)),
            Pages = [.. row.GetString(3).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static start => int.Parse(start, CultureInfo.InvariantCulture))],
        };
    }

    /// <summary>Ids and names of the texts given last, the newest first.</summary>
    public IReadOnlyList<(string Id, string Name)> Latest(int count)
    {
        using SqliteConnection connection = Connect();
        using SqliteDataReader row = Command(connection, "SELECT id, name FROM texts ORDER BY seq DESC LIMIT $1", count).ExecuteReader();
        var latest = new List<(string, string)>();
        while (row.Read())
        {
            latest.Add((row.GetString(0), row.GetString(1)));
        }

        return latest;
    }

    /// <summary>Takes a text out with all that was decided on it; false when it was not there.</summary>
    public bool Remove(string id)
    {
        using SqliteConnection connection = Connect();
        return Command(connection, "DELETE FROM texts WHERE id = $1", id).ExecuteNonQuery() > 0;
    }

    /// <summary>The keys of form tokens.</summary>
    public IReadOnlyList<string> Keys()
    {
        using SqliteConnection connection = Connect();
        using SqliteDataReader row = Command(connection, "SELECT xml FROM form_keys ORDER BY name").ExecuteReader();
        var keys = new List<string>();
        while (row.Read())
        {
            keys.Add(row.GetString(0));
        }

        return keys;
    }

    /// <summary>Adds a key of form tokens.</summary>
    public void AddKey(string name, string xml)
    {
        using SqliteConnection connection = Connect();
        Command(connection, "INSERT INTO form_keys VALUES ($1, $2)", name, xml).ExecuteNonQuery();
    }

    /// <summary>A line a note, both languages parted by a tab.</summary>
    private static string Notes(IEnumerable<Bilingual> notes) => string.Join('\n', notes.Select(static note => $"{Plain.Line(note.Vietnamese)}\t{Plain.Line(note.English)}"));

    private static Bilingual[] Notes(string kept) =>
        [.. kept.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t')).Where(static parts => parts.Length == 2).Select(static parts => new Bilingual(parts[0], parts[1]))];

    /// <summary>An open connection, to be disposed.</summary>
    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    /// <summary>A command with its values.</summary>
    internal static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this program; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", values[i]);
        }

        return command;
    }
}
