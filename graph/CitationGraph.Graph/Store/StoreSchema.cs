using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>The tables of a store, in versions. A store of an older version is brought up step by step; one of a newer version
/// is refused. Version 2 remembers by which program a document was read; version 3 stores a text that citations
/// repeat once (<see cref="Words"/>) and has all that <c>affected</c> asks of a citation in one index; version 4 keeps the
/// adjacency (<see cref="AdjacencyWriter"/>) beside the rows; version 5 stores what documents repeat as words too.
/// <c>citations</c> and <c>documents</c> are views since, with the columns of before.</summary>
internal static class StoreSchema
{
    /// <summary>'CGRF' as SQLite's application id: tells our files from others.</summary>
    private const int ApplicationId = 0x43475246;

    private static readonly string[] All =
    [
        """
        CREATE TABLE documents (
            doc INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            hash TEXT NOT NULL,
            kind TEXT NOT NULL, number TEXT NOT NULL, issued TEXT NOT NULL, day_is_bound INTEGER NOT NULL,
            issuer TEXT NOT NULL, place TEXT NOT NULL, province TEXT NOT NULL, title TEXT NOT NULL, effective TEXT NOT NULL,
            id TEXT NOT NULL
        );
        CREATE INDEX documents_by_id ON documents (id) WHERE id <> '';
        CREATE TABLE citations (
            doc INTEGER NOT NULL REFERENCES documents (doc) ON DELETE CASCADE,
            start INTEGER NOT NULL, end INTEGER NOT NULL,
            text TEXT NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, issuer TEXT NOT NULL, name TEXT NOT NULL,
            relation TEXT NOT NULL, pinpoint TEXT NOT NULL, confidence REAL NOT NULL, outcome TEXT NOT NULL, id TEXT NOT NULL,
            PRIMARY KEY (doc, start, end)
        ) WITHOUT ROWID;
        CREATE INDEX citations_by_id ON citations (id, doc) WHERE id <> '';
        CREATE TABLE relations (
            doc INTEGER NOT NULL REFERENCES documents (doc) ON DELETE CASCADE,
            seq INTEGER NOT NULL,
            source TEXT NOT NULL, relation TEXT NOT NULL, target TEXT NOT NULL, effective TEXT NOT NULL,
            partial INTEGER NOT NULL, part TEXT NOT NULL, evidence TEXT NOT NULL,
            PRIMARY KEY (doc, seq)
        ) WITHOUT ROWID;
        CREATE INDEX relations_by_target ON relations (target);
        CREATE INDEX relations_by_source ON relations (source);
        """,
        "ALTER TABLE documents ADD COLUMN reader TEXT NOT NULL DEFAULT ''",
        """
        CREATE TABLE words (word INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
        INSERT INTO words VALUES (0, '');
        INSERT INTO words (text) SELECT text FROM (
            SELECT kind AS text FROM citations UNION SELECT number FROM citations UNION SELECT date FROM citations UNION SELECT issuer FROM citations
            UNION SELECT name FROM citations UNION SELECT relation FROM citations UNION SELECT pinpoint FROM citations UNION SELECT outcome FROM citations
            UNION SELECT id FROM citations) WHERE text <> '' ORDER BY text;
        CREATE TABLE mentions (
            doc INTEGER NOT NULL REFERENCES documents (doc) ON DELETE CASCADE,
            start INTEGER NOT NULL, end INTEGER NOT NULL,
            text TEXT NOT NULL, kind INTEGER NOT NULL, number INTEGER NOT NULL, date INTEGER NOT NULL, issuer INTEGER NOT NULL, name INTEGER NOT NULL,
            relation INTEGER NOT NULL, pinpoint INTEGER NOT NULL, confidence REAL NOT NULL, outcome INTEGER NOT NULL, id INTEGER NOT NULL,
            PRIMARY KEY (doc, start, end)
        ) WITHOUT ROWID;
        INSERT INTO mentions SELECT doc, start, end, text, (SELECT w.word FROM words w WHERE w.text = c.kind), (SELECT w.word FROM words w WHERE w.text = c.number),
            (SELECT w.word FROM words w WHERE w.text = c.date), (SELECT w.word FROM words w WHERE w.text = c.issuer), (SELECT w.word FROM words w WHERE w.text = c.name),
            (SELECT w.word FROM words w WHERE w.text = c.relation), (SELECT w.word FROM words w WHERE w.text = c.pinpoint), confidence,
            (SELECT w.word FROM words w WHERE w.text = c.outcome), (SELECT w.word FROM words w WHERE w.text = c.id) FROM citations c ORDER BY doc, start, end;
        DROP TABLE citations;
        CREATE INDEX mentions_by_id ON mentions (id, doc, start, relation, pinpoint) WHERE id <> 0;
        CREATE VIEW citations AS SELECT doc, start, end, text, (SELECT w.text FROM words w WHERE w.word = m.kind) AS kind,
            (SELECT w.text FROM words w WHERE w.word = m.number) AS number, (SELECT w.text FROM words w WHERE w.word = m.date) AS date,
            (SELECT w.text FROM words w WHERE w.word = m.issuer) AS issuer, (SELECT w.text FROM words w WHERE w.word = m.name) AS name,
            (SELECT w.text FROM words w WHERE w.word = m.relation) AS relation, (SELECT w.text FROM words w WHERE w.word = m.pinpoint) AS pinpoint, confidence,
            (SELECT w.text FROM words w WHERE w.word = m.outcome) AS outcome, (SELECT w.text FROM words w WHERE w.word = m.id) AS id FROM mentions m;
        """,
        """
        CREATE TABLE adjacency (seq INTEGER PRIMARY KEY, data BLOB NOT NULL);
        INSERT OR IGNORE INTO words (text) SELECT place FROM documents GROUP BY place ORDER BY place;
        """,
        """
        CREATE TEMP TABLE moved AS SELECT * FROM documents;
        DELETE FROM documents;
        DROP INDEX documents_by_id;
        ALTER TABLE documents RENAME TO files;
        ALTER TABLE files DROP COLUMN kind; ALTER TABLE files DROP COLUMN number; ALTER TABLE files DROP COLUMN issued; ALTER TABLE files DROP COLUMN issuer;
        ALTER TABLE files DROP COLUMN place; ALTER TABLE files DROP COLUMN province; ALTER TABLE files DROP COLUMN effective; ALTER TABLE files DROP COLUMN id;
        ALTER TABLE files DROP COLUMN reader;
        ALTER TABLE files ADD COLUMN kind INTEGER NOT NULL DEFAULT 0; ALTER TABLE files ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE files ADD COLUMN issued INTEGER NOT NULL DEFAULT 0; ALTER TABLE files ADD COLUMN issuer INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE files ADD COLUMN place INTEGER NOT NULL DEFAULT 0; ALTER TABLE files ADD COLUMN province INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE files ADD COLUMN effective INTEGER NOT NULL DEFAULT 0; ALTER TABLE files ADD COLUMN id INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE files ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;
        INSERT OR IGNORE INTO words (text) SELECT text FROM (
            SELECT kind AS text FROM moved UNION SELECT number FROM moved UNION SELECT issued FROM moved UNION SELECT issuer FROM moved UNION SELECT place FROM moved
            UNION SELECT province FROM moved UNION SELECT effective FROM moved UNION SELECT id FROM moved UNION SELECT reader FROM moved) WHERE text <> '' ORDER BY text;
        INSERT INTO files (doc, path, hash, day_is_bound, title, kind, number, issued, issuer, place, province, effective, id, reader)
            SELECT doc, path, hash, day_is_bound, title, (SELECT w.word FROM words w WHERE w.text = m.kind), (SELECT w.word FROM words w WHERE w.text = m.number),
                (SELECT w.word FROM words w WHERE w.text = m.issued), (SELECT w.word FROM words w WHERE w.text = m.issuer), (SELECT w.word FROM words w WHERE w.text = m.place),
                (SELECT w.word FROM words w WHERE w.text = m.province), (SELECT w.word FROM words w WHERE w.text = m.effective), (SELECT w.word FROM words w WHERE w.text = m.id),
                (SELECT w.word FROM words w WHERE w.text = m.reader) FROM moved m ORDER BY doc;
        DROP TABLE moved;
        CREATE INDEX files_by_id ON files (id) WHERE id <> 0;
        CREATE VIEW documents AS SELECT doc, path, hash, (SELECT w.text FROM words w WHERE w.word = f.kind) AS kind, (SELECT w.text FROM words w WHERE w.word = f.number) AS number,
            (SELECT w.text FROM words w WHERE w.word = f.issued) AS issued, day_is_bound, (SELECT w.text FROM words w WHERE w.word = f.issuer) AS issuer,
            (SELECT w.text FROM words w WHERE w.word = f.place) AS place, (SELECT w.text FROM words w WHERE w.word = f.province) AS province, title,
            (SELECT w.text FROM words w WHERE w.word = f.effective) AS effective, (SELECT w.text FROM words w WHERE w.word = f.id) AS id,
            (SELECT w.text FROM words w WHERE w.word = f.reader) AS reader FROM files f;
        """,
    ];

    /// <summary>The version since which there is an adjacency.</summary>
    private const int WithAdjacency = 4;

    /// <summary>The newest version that this program knows.</summary>
    public static int Newest => All.Length;

    /// <summary>Says whether an open file can be a store: an empty file can. Changes nothing.</summary>
    /// <exception cref="StoreException">The file is no store of ours, or of a newer version.</exception>
    public static void Examine(SqliteConnection connection, string path)
    {
        // One look: another program may be making the store right now.
        using SqliteTransaction look = connection.BeginTransaction(deferred: true);
        int version = Number(connection, "PRAGMA user_version");
        int application = Number(connection, "PRAGMA application_id");
        if (application != ApplicationId && (application != 0 || version != 0 || Number(connection, "SELECT count(*) FROM sqlite_schema") > 0))
        {
            throw StoreException.NotAStore(path);
        }

        if (version > Newest)
        {
            throw StoreException.Newer(path, version, Newest);
        }
    }

    /// <summary>True when the tables are those of the newest version.</summary>
    public static bool IsNewest(SqliteConnection connection) => Number(connection, "PRAGMA user_version") == Newest;

    /// <summary>Brings an open store to the newest version, each step whole or not at all.</summary>
    public static void Migrate(SqliteConnection connection) => Migrate(connection, Newest);

    /// <summary>Brings an open store up to a version.</summary>
    internal static void Migrate(SqliteConnection connection, int upTo)
    {
        if (Number(connection, "PRAGMA user_version") >= upTo)
        {
            return;
        }

        // Rows of a table that is made anew may not take those that name them along.
        Run(connection, "PRAGMA foreign_keys = OFF");
        try
        {
            Steps(connection, upTo);
        }
        finally
        {
            Run(connection, "PRAGMA foreign_keys = ON");
        }
    }

    private static void Steps(SqliteConnection connection, int upTo)
    {
        while (Number(connection, "PRAGMA user_version") < upTo)
        {
            using SqliteTransaction step = connection.BeginTransaction();

            // Another program may have taken the step while this one waited for its turn.
            int version = Number(connection, "PRAGMA user_version");
            if (version < upTo)
            {
                Run(connection, All[version]);
                if (version + 1 == WithAdjacency)
                {
                    AdjacencyWriter.Rebuild(connection);
                }

                Run(connection, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version + 1}");
            }

            step.Commit();
        }
    }

    /// <summary>Runs statements that give no rows.</summary>
    public static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are constants of this program.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static int Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
