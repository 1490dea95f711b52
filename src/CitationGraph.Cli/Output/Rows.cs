using CitationGraph.Cli.Extracting;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output;

/// <summary>The columns of <c>--format jsonl</c> and <c>--format csv</c>. Names and order are a contract; new columns are
/// only ever added at the end.</summary>
internal static class Rows
{
    /// <summary>One row a mention.</summary>
    public static readonly IReadOnlyList<Field<CitationRow>> Citations =
    [
        Field.Text<CitationRow>("document", static row => row.Document),
        Field.Integer<CitationRow>("start", static row => row.Citation.Span.Start),
        Field.Integer<CitationRow>("end", static row => row.Citation.Span.End),
        Field.Text<CitationRow>("text", static row => row.Citation.Text),
        Field.Text<CitationRow>("type", static row => row.Citation.Type),
        Field.Text<CitationRow>("number", static row => row.Citation.Number),
        Field.Date<CitationRow>("date", static row => row.Citation.Date),
        Field.Text<CitationRow>("issuer", static row => row.Citation.Issuer),
        Field.Text<CitationRow>("name", static row => row.Citation.Name),
        Field.Text<CitationRow>("relation", static row => row.Citation.Relation.Code()),
        Field.Text<CitationRow>("pinpoint", static row => row.Citation.Pinpoint),
        Field.Text<CitationRow>("id", static row => row.Identity.Id ?? string.Empty),
        Field.Text<CitationRow>("urn", static row => row.Identity.Urn ?? string.Empty),
        Field.Probability<CitationRow>("confidence", static row => row.Citation.Confidence),
        Field.Text<CitationRow>("quality", static row => row.Citation.Quality.ToString().ToLowerInvariant()),
        Field.Notes<CitationRow>("notes", static row => row.Citation.Notes),
        Field.Ordinal<CitationRow>("page", static row => row.Page),
        Field.Ordinal<CitationRow>("line", static row => row.Line),
    ];

    /// <summary>One row a stated relation.</summary>
    public static readonly IReadOnlyList<Field<RelationRow>> Relations =
    [
        Field.Text<RelationRow>("document", static row => row.Document),
        Field.Text<RelationRow>("source", static row => row.Relation.Source),
        Field.Text<RelationRow>("relation", static row => row.Relation.Relation.Code()),
        Field.Text<RelationRow>("target", static row => row.Relation.Target),
        Field.Flag<RelationRow>("partial", static row => row.Relation.Partial),
        Field.Date<RelationRow>("effective", static row => row.Relation.Effective),
        Field.Text<RelationRow>("evidence", static row => row.Relation.EvidenceText),
        Field.Integer<RelationRow>("start", static row => row.Relation.Evidence.Start),
        Field.Integer<RelationRow>("end", static row => row.Relation.Evidence.End),
    ];

    /// <summary>One row a document.</summary>
    public static readonly IReadOnlyList<Field<HeaderRow>> Headers =
    [
        Field.Text<HeaderRow>("document", static row => row.Document),
        Field.Text<HeaderRow>("type", static row => row.Header.Type),
        Field.Text<HeaderRow>("number", static row => row.Header.Number),
        Field.Date<HeaderRow>("date", static row => row.Header.Date),
        Field.Text<HeaderRow>("issuer", static row => row.Header.Issuer),
        Field.Text<HeaderRow>("title", static row => row.Header.Title),
        Field.Date<HeaderRow>("effective", static row => row.Header.Effective),
    ];

    /// <summary>The mentions of a document.</summary>
    public static IEnumerable<CitationRow> CitationsOf(DocumentResult result)
    {
        Places places = result.Places;
        return result.Extraction.Citations.Select((citation, i) => new CitationRow(result.Name, citation, result.Identities.ElementAtOrDefault(i))
        {
            Page = places.PageOf(citation.Span.Start),
            Line = places.LineOf(citation.Span.Start),
        });
    }

    /// <summary>The relations that a document states.</summary>
    public static IEnumerable<RelationRow> RelationsOf(DocumentResult result) =>
        result.Extraction.Relations.Select(relation => new RelationRow(result.Name, relation));

    /// <summary>The identity of a document.</summary>
    public static IEnumerable<HeaderRow> HeaderOf(DocumentResult result) => [new HeaderRow(result.Name, result.Extraction.Header)];
}

/// <summary>A mention in a document.</summary>
internal readonly record struct CitationRow(string Document, Citation Citation, Identity Identity)
{
    /// <summary>Its page, 0 where pages are not known.</summary>
    public int Page { get; init; }

    /// <summary>Its line: within the page where that is known, else within the text.</summary>
    public int Line { get; init; }
}

/// <summary>A relation that a document states.</summary>
internal readonly record struct RelationRow(string Document, StatedRelation Relation);

/// <summary>A document's identity.</summary>
internal readonly record struct HeaderRow(string Document, DocumentHeader Header);
