namespace CitationGraph.Grammars.Scanning;

/// <summary>A citation while it is put together.</summary>
internal sealed class Draft
{
    public required TextSpan Span { get; set; }

    /// <summary>Where the number and its head end, before date and issuer: what a list item is.</summary>
    public int HeadEnd { get; set; }

    public required string Type { get; set; }

    public string Number { get; set; } = string.Empty;

    /// <summary>True where the number ends with its year: the sign is still to be found.</summary>
    public bool IsSignless { get; init; }

    public CitedDate Date { get; set; }

    public string Issuer { get; set; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public RelationKind Relation { get; set; }

    public string Pinpoint { get; set; } = string.Empty;

    /// <summary>Where the pinpoint before the citation begins, or the citation itself.</summary>
    public int PinpointStart { get; set; }

    /// <summary>Channel cost of all that was read.</summary>
    public float Cost { get; set; }

    /// <summary>True where the lexicon knows neither a kind nor a body in the sign.</summary>
    public bool HasUnknownSign { get; init; }

    /// <summary>Digits read from letters.</summary>
    public int DoubtfulDigits { get; set; }

    /// <summary>False where no kind stands before the number.</summary>
    public bool HasKindWord { get; set; } = true;

    /// <summary>True where the kind was taken from the item before in a list.</summary>
    public bool InheritsKind { get; set; }

    /// <summary>Where the first number of its list begins that elides the sign, or -1.</summary>
    public int FirstElided { get; init; } = -1;

    /// <summary>Where the kind of such a list begins.</summary>
    public int KindStart { get; init; }

    /// <summary>True where the date is that of the items before it, too: 'cùng ngày'.</summary>
    public bool SharesDate { get; init; }

    /// <summary>True where the issuer stands before the citation: 'Giám đốc Sở Y tế tại Tờ trình số ...'.</summary>
    public bool IssuerLeads { get; init; }

    /// <summary>True where that body issues it in so many words: 'Bộ Chính trị đã ban hành Chỉ thị số ...'.</summary>
    public bool IssuerIssues { get; init; }

    /// <summary>Where an amending law's own words end and the laws named inside it begin; empty for all others.</summary>
    public TextSpan Inner { get; init; }

    /// <summary>Where to read on: inside the citation when its issuer's open name may cite another instrument.</summary>
    public int ResumeAt { get; init; }

    /// <summary>True for a law named inside the name of an amending law.</summary>
    public bool IsInner { get; init; }

    public IReadOnlyList<RepairNote> Notes { get; set; } = [];

    /// <summary>The sign's year, or that of the date, or 0.</summary>
    public int Year { get; init; }

    /// <summary>Number, or 'type name year' where there is none: how relations name it.</summary>
    public string Key => Number.Length > 0 ? Number : string.Join(' ', new[] { Type, Name, Date.IsEmpty ? string.Empty : Date.ToString()[..4] }.Where(static s => s.Length > 0));
}
