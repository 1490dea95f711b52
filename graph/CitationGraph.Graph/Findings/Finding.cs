using CitationGraph.Grammars;

namespace CitationGraph.Graph.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Not looked for.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Needs a look.</summary>
    Warning,

    /// <summary>A defect.</summary>
    Error,
}

/// <summary>One thing to know about one citation of a document.</summary>
public sealed record Finding
{
    /// <summary>The document, as the caller names it.</summary>
    public required string Document { get; init; }

    /// <summary>The citation.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The rule, an id of <see cref="RuleCatalog"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it matters, settings applied.</summary>
    public Severity Severity { get; init; }

    /// <summary>Number of the norm, or its name.</summary>
    public string Norm { get; init; } = string.Empty;

    /// <summary>The instrument, empty where not resolved.</summary>
    public InstrumentId Id { get; init; } = InstrumentId.None;

    /// <summary>Status at the document's day.</summary>
    public Validity Then { get; init; }

    /// <summary>Status at the as-of day.</summary>
    public Validity Now { get; init; }

    /// <summary>The instrument that changed it; empty where none did.</summary>
    public InstrumentId By { get; init; } = InstrumentId.None;

    /// <summary>Since when.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What was changed, where not all.</summary>
    public string Part { get; init; } = string.Empty;

    /// <summary>Where the fact comes from: provenance and clause.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>What in the document or in other texts shows it.</summary>
    public string Evidence { get; init; } = string.Empty;

    /// <summary>The sentence for officers, in Vietnamese, with what to do.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>The sentence in English.</summary>
    public string MessageEn { get; init; } = string.Empty;

    /// <summary>The number of the instrument that changed it, as output columns have it.</summary>
    public string ByNumber => By.IsEmpty ? string.Empty : NumberOf(By);

    /// <summary>True for a finding on the validity of the norm, which holds wherever the document cites it.</summary>
    public bool IsOnValidity => Rule.StartsWith("norm-", StringComparison.Ordinal);

    /// <summary>An id without year and body: '76/NQ-CP'.</summary>
    public static string NumberOf(InstrumentId id)
    {
        string number = id.Value.Split('|')[0];
        return number.StartsWith("Nghị quyết ", StringComparison.Ordinal) && number.Length > 11 && char.IsAsciiDigit(number[11]) ? number[11..] : number;
    }
}
