namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>What one document says, as a file and its relationships: all of it that questions are answered from, and nothing
/// that other documents have a part in.</summary>
internal static class DocumentGroups
{
    /// <summary>The group of a document.</summary>
    public static RelationGroup Of(DocumentRows document)
    {
        string self = document.Id.Length > 0 ? document.Id : document.Path;
        var edges = new Relationships();
        var own = new List<string>();
        foreach (StoredMention mention in document.Mentions)
        {
            if (mention.Id != document.Id)
            {
                edges.Add(self, mention);
            }
            else
            {
                own.Add(FileTexts.Mention(mention.Start, mention.Relation, mention.Pinpoint));
            }
        }

        foreach (Relation relation in document.Relations)
        {
            edges.Add(relation);
        }

        var file = new NodeRow(document.Path, ["File"],
        [
            Relationships.Whole(document.Kind), Relationships.Whole(document.Number), Relationships.Whole(document.Title), Relationships.Whole(document.Issuer), Relationships.Whole(document.Place),
            Relationships.Whole(document.Province), document.Issued, document.DayIsBound, Relationships.Whole(document.Effective), document.Hash,
            (long)(document.Mentions.Count + document.Unresolved.Count), (long)document.Mentions.Count,
            Texts(document.Unresolved.Select(static t => Relationships.Line(t) ?? string.Empty).Distinct(StringComparer.Ordinal)), Texts(own), Texts(document.Relations.Select(FileTexts.Relation)),
        ]);
        return new RelationGroup(file, self, edges.Rows(document.Path));
    }

    private static string[]? Texts(IEnumerable<string> texts) => texts.ToArray() is { Length: > 0 } some ? some : null;
}
