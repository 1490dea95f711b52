namespace CitationGraph.Evaluation.Scoring;

/// <summary>One labelled mention.</summary>
internal sealed record GoldMention(
    int Start, int End, string Type, string Number, string Date, string Issuer, string Name, string Relation, bool Optional, string Raw)
{
    /// <summary>What a reader recognises it by.</summary>
    public string Label => $"{Type} {(Number.Length > 0 ? Number : Name)}";

    public bool SameIdentity(FoundMention found) => TextFold.Fold(Type) == TextFold.Fold(found.Type)
        && (Number.Length > 0
            ? TextFold.Number(Number) == TextFold.Number(found.Number)
            : Name.Length == 0 || TextFold.Words(Name) == TextFold.Words(found.Name));
}

/// <summary>One mention that was found.</summary>
internal sealed record FoundMention(
    int Start, int End, string Text, string Type, string Number, string Date, string Issuer, string Name, string Relation)
{
    public string Label => $"{Type} {(Number.Length > 0 ? Number : Name)}";
}

/// <summary>A labelled mention and what was found in its place.</summary>
internal readonly record struct MentionPair(int Gold, int Found, bool SameIdentity);
