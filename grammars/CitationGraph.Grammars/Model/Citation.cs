namespace CitationGraph.Grammars;

/// <summary>One mention of a legal or administrative instrument in a text. Text values are empty, never null, when the
/// mention does not state them.</summary>
public sealed record Citation
{
    /// <summary>Where the mention stands in the text as read.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The covered text as read.</summary>
    public required string Text { get; init; }

    /// <summary>Canonical kind, for example 'Nghị định', 'Luật', 'Công văn'.</summary>
    public required string Type { get; init; }

    /// <summary>Canonical số, ký hiệu, for example '178/2024/NĐ-CP'; empty for title-only citations.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>The date stated with the citation.</summary>
    public CitedDate Date { get; init; }

    /// <summary>The issuing body stated with the citation, in canonical full form.</summary>
    public string Issuer { get; init; } = string.Empty;

    /// <summary>The name of a law, code or ordinance without its kind and year.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How the document uses the instrument.</summary>
    public RelationKind Relation { get; init; }

    /// <summary>The part that is cited, for example 'điểm a khoản 2 Điều 5'.</summary>
    public string Pinpoint { get; init; } = string.Empty;

    /// <summary>Probability, 0 to 1, that type, number and date were read as the author wrote them.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How far the text had to be restored.</summary>
    public ReadQuality Quality { get; init; }

    /// <summary>What was restored or is doubtful, in reading order.</summary>
    public IReadOnlyList<RepairNote> Notes { get; init; } = [];
}

/// <summary>How far a citation had to be restored.</summary>
public enum ReadQuality
{
    /// <summary>Written as the canonical form demands, but for spacing and case.</summary>
    Clean,

    /// <summary>Diacritics were restored; no letter or digit was changed.</summary>
    Folded,

    /// <summary>Letters or digits were changed.</summary>
    Repaired,
}

/// <summary>One restoration or doubt in a citation.</summary>
/// <param name="Part">Which part: type, number, date, issuer, name.</param>
/// <param name="Seen">What the text has.</param>
/// <param name="Read">What it was read as.</param>
public readonly record struct RepairNote(string Part, string Seen, string Read);
