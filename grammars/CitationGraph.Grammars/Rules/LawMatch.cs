namespace CitationGraph.Grammars.Rules;

/// <summary>A law, code, ordinance or the Constitution as found by its name.</summary>
internal struct LawMatch
{
    /// <summary>Kind word to the end of number, date or name.</summary>
    public TextSpan Span;

    /// <summary>Canonical kind.</summary>
    public string Type;

    /// <summary>Index of the name in the lexicon, -1 where it is not known.</summary>
    public int Known;

    /// <summary>The name as written.</summary>
    public TextSpan Name;

    /// <summary>Of an amending law: the span of the laws named inside its name.</summary>
    public TextSpan Inner;

    /// <summary>True where the laws named inside have numbers of their own.</summary>
    public bool InnerNumbers;

    /// <summary>True for 'sửa đổi, bổ sung ...'.</summary>
    public bool Amending;

    /// <summary>True when <see cref="Number"/> holds one.</summary>
    public bool HasNumber;

    /// <summary>The number.</summary>
    public NumberMatch Number;

    /// <summary>Date or year.</summary>
    public DateMatch Date;

    /// <summary>Where name and number end, before the date.</summary>
    public int HeadEnd;

    /// <summary>True for a short misread name, which only a number or date behind it makes credible.</summary>
    public bool IsWeak;

    /// <summary>Channel cost.</summary>
    public float Cost;
}
