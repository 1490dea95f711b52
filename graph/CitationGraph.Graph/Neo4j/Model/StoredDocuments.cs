using CitationGraph.Grammars;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>A mention in a stored document whose instrument is known.</summary>
internal readonly record struct StoredMention(int Start, string Text, string Relation, string Pinpoint, string Id);

/// <summary>A stored document with all of its rows.</summary>
internal sealed record DocumentRows(
    string Path, string Hash, string Kind, string Number, DateOnly? Issued, bool DayIsBound, string Issuer, string Place, string Province, string Title, string Effective, string Id,
    IReadOnlyList<StoredMention> Mentions, IReadOnlyList<string> Unresolved, IReadOnlyList<Relation> Relations);

/// <summary>Reads a store document by document, all tables side by side: one pass, nothing kept.</summary>
internal static class StoredDocuments
{
    /// <summary>A document that is not stored yet, as it would come out of a store.</summary>
    public static DocumentRows Of(StoredDocument document)
    {
        var mentions = new List<StoredMention>();
        var unresolved = new List<string>();
        foreach (ResolvedCitation on in document.Citations.DistinctBy(static c => (c.Citation.Span.Start, c.Citation.Span.End)).OrderBy(static c => c.Citation.Span.Start).ThenBy(static c => c.Citation.Span.End))
        {
            if (on.Id.IsEmpty)
            {
                unresolved.Add(on.Citation.Text);
            }
            else
            {
                mentions.Add(new StoredMention(on.Citation.Span.Start, on.Citation.Text, on.Citation.Relation.Code(), on.Citation.Pinpoint, on.Id.Value));
            }
        }

        DocumentHeader header = document.Header;
        DocumentContext context = document.Context;
        return new DocumentRows(document.Path, document.Hash, header.Type, header.Number, context.Day, !context.DayIsStated, context.Issuer, header.Place, context.Province, header.Title,
            header.Effective.ToString(), context.Self.ToString(), mentions, unresolved, document.Relations);
    }

    public static IEnumerable<DocumentRows> Read(SqliteConnection connection)
    {
        using var documents = new Statement(connection, "SELECT doc, path, hash, kind, number, issued, day_is_bound, issuer, place, province, title, effective, id FROM documents ORDER BY doc", 0);
        using var citations = new Statement(connection, "SELECT doc, start, text, relation, pinpoint, id FROM citations ORDER BY doc, start", 0);
        using var relations = new RawStatement(connection, $"SELECT {StoredRelation.Columns}, r.doc FROM relations r ORDER BY r.doc, r.seq");
        using SqliteDataReader row = documents.Read(), citation = citations.Read();
        bool more = citation.Read(), moreRelations = relations.Read();
        while (row.Read())
        {
            long doc = row.GetInt64(0);
            var mentions = new List<StoredMention>();
            var unresolved = new List<string>();
            for (; more && citation.GetInt64(0) <= doc; more = citation.Read())
            {
                string id = citation.GetString(5);
                if (id.Length > 0)
                {
                    mentions.Add(new StoredMention(citation.GetInt32(1), citation.GetString(2), citation.GetString(3), citation.GetString(4), id));
                }
                else
                {
                    unresolved.Add(citation.GetString(2));
                }
            }

            var stated = new List<Relation>();
            for (; moreRelations && relations.Number(7) <= doc; moreRelations = relations.Read())
            {
                if (StoredRelation.Of(relations) is { } relation)
                {
                    stated.Add(relation);
                }
            }

            yield return new DocumentRows(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), Dates.Parse(row.GetString(5)), row.GetInt32(6) == 1, row.GetString(7),
                row.GetString(8), row.GetString(9), row.GetString(10), row.GetString(11), row.GetString(12), mentions, unresolved, stated);
        }
    }
}
