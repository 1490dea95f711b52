namespace CitationGraph.Evaluation.Scoring;

/// <summary>The header as found; dates as ISO text.</summary>
internal sealed record FoundHeader(string Type, string Number, string Date, string Issuer, string Title, string Effective)
{
    public static readonly FoundHeader Empty = new("", "", "", "", "", "");
}

/// <summary>One relation as found or as labelled.</summary>
internal sealed record FoundRelation(string Source, string Relation, string Target);

/// <summary>All that was found in one document.</summary>
internal sealed record FoundDocument(
    IReadOnlyList<FoundMention> Mentions, FoundHeader Header, IReadOnlyList<FoundRelation> Relations);
