using CitationGraph.Grammars;
using CitationGraph.Graph.Resolution;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>Writes rows of citations, the bulk of a store: their repeated texts as numbers.</summary>
internal sealed class MentionWriter(SqliteConnection connection, Words words) : IDisposable
{
    private readonly RawStatement _insert = new(connection, "INSERT OR IGNORE INTO mentions VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");

    /// <summary>Adds a citation of a document; one in the very place of another is left out.</summary>
    /// <returns>The number of the word of its instrument, 0 where that is not known or the citation was left out.</returns>
    public long Add(long doc, ResolvedCitation on)
    {
        Citation c = on.Citation;
        long norm = words.Of(on.Id.Value);
        _insert.Bind(1, doc).Bind(2, c.Span.Start).Bind(3, c.Span.End).Bind(4, c.Text).Bind(5, words.Of(c.Type)).Bind(6, words.Of(c.Number)).Bind(7, words.Of(c.Date.ToString()))
            .Bind(8, words.Of(c.Issuer)).Bind(9, words.Of(c.Name)).Bind(10, words.Of(c.Relation.Code())).Bind(11, words.Of(c.Pinpoint)).Bind(12, c.Confidence)
            .Bind(13, words.Of(Code(on.Outcome))).Bind(14, norm);
        return _insert.RunCounting() > 0 ? norm : 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _insert.Dispose();

    private static string Code(Outcome outcome) => outcome switch
    {
        Outcome.Resolved => nameof(Outcome.Resolved),
        Outcome.Ambiguous => nameof(Outcome.Ambiguous),
        _ => nameof(Outcome.Unresolved),
    };
}
