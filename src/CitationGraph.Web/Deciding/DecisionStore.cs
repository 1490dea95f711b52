using System.Globalization;
using CitationGraph.Grammars;
using CitationGraph.Web.Reviewing;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Web.Deciding;

/// <summary>The decisions on reviewed texts, in the file of the reviews. Nothing is overwritten: of several decisions on one
/// citation the last counts, and one that was undone stays known as such. Thread-safe.</summary>
internal sealed class DecisionStore(ReviewStore reviews)
{
    /// <summary>The table, for <see cref="ReviewStore"/> to make.</summary>
    internal const string Schema = """
        CREATE TABLE IF NOT EXISTS decisions (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            text TEXT NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
            start INTEGER NOT NULL, end INTEGER NOT NULL,
            kind TEXT NOT NULL, reason TEXT NOT NULL,
            corrected INTEGER NOT NULL, type TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, issuer TEXT NOT NULL, name TEXT NOT NULL,
            at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX IF NOT EXISTS decisions_by_text ON decisions (text, seq);
        """;

    /// <summary>Keeps a decision.</summary>
    public void Add(string text, Decision decision)
    {
        Correction? c = decision.Correction;
        using SqliteConnection connection = reviews.Connect();
        ReviewStore.Command(connection, """
            INSERT INTO decisions (text, start, end, kind, reason, corrected, type, number, date, issuer, name, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """, text, decision.Span.Start, decision.Span.End, decision.Kind.Code(), decision.Reason, c is null ? 0 : 1,
            c?.Type ?? string.Empty, c?.Number ?? string.Empty, c?.Date.ToString() ?? string.Empty, c?.Issuer ?? string.Empty, c?.Name ?? string.Empty,
            decision.At.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)).ExecuteNonQuery();
    }

    /// <summary>Takes a decision back; the one before it on the same citation counts again. False where there is none.</summary>
    public bool Undo(string text, long seq)
    {
        using SqliteConnection connection = reviews.Connect();
        return ReviewStore.Command(connection, "UPDATE decisions SET undone = 1 WHERE text = $1 AND seq = $2 AND undone = 0", text, seq).ExecuteNonQuery() > 0;
    }

    /// <summary>The decisions that count, in the order in which they were made.</summary>
    public IReadOnlyList<Decision> Of(string text)
    {
        using SqliteConnection connection = reviews.Connect();
        using SqliteDataReader row = ReviewStore.Command(connection, """
            SELECT max(seq), start, end, kind, reason, corrected, type, number, date, issuer, name, at
            FROM decisions WHERE text = $1 AND undone = 0 GROUP BY start, end ORDER BY 1
            """, text).ExecuteReader();
        var decisions = new List<Decision>();
        while (row.Read())
        {
            if (DecisionKinds.TryParse(row.GetString(3), out DecisionKind kind))
            {
                decisions.Add(new Decision
                {
                    Seq = row.GetInt64(0),
                    Span = new TextSpan(row.GetInt32(1), row.GetInt32(2)),
                    Kind = kind,
                    Reason = row.GetString(4),
                    Correction = row.GetInt32(5) == 1
                        ? new Correction(row.GetString(6), row.GetString(7), Date(row.GetString(8)), row.GetString(9), row.GetString(10))
                        : null,
                    At = DateTimeOffset.Parse(row.GetString(11), CultureInfo.InvariantCulture),
                });
            }
        }

        return decisions;
    }

    /// <summary>The texts that have decisions that count, in the order of the first.</summary>
    public IReadOnlyList<string> Texts()
    {
        using SqliteConnection connection = reviews.Connect();
        using SqliteDataReader row = ReviewStore.Command(connection, "SELECT text FROM decisions WHERE undone = 0 GROUP BY text ORDER BY min(seq)").ExecuteReader();
        var texts = new List<string>();
        while (row.Read())
        {
            texts.Add(row.GetString(0));
        }

        return texts;
    }

    private static CitedDate Date(string iso)
    {
        int[] parts = [.. iso.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(static p => int.Parse(p, CultureInfo.InvariantCulture))];
        return parts switch
        {
            [var year, var month, var day] => new CitedDate(year, month, day),
            [var year] => new CitedDate(year, 0, 0),
            _ => CitedDate.None,
        };
    }
}
