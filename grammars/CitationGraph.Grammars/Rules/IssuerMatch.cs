using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>An issuing body as found: indices into the lexicon and spans of the text.</summary>
internal struct IssuerMatch
{
    /// <summary>The whole, without 'của'.</summary>
    public TextSpan Span;

    /// <summary>First title or part before the body, -1 where there is none.</summary>
    public int Prefix;

    /// <summary>Second one, -1 where there is none.</summary>
    public int SecondPrefix;

    /// <summary>The body, -1 where only <see cref="Rest"/> names it.</summary>
    public int Body;

    /// <summary>The council whose committee the body is, -1 where it is none.</summary>
    public int Parent;

    /// <summary>Level of the place, -1 where none is said.</summary>
    public int Level;

    /// <summary>A province of the lexicon, -1 where it is none.</summary>
    public int Province;

    /// <summary>A commune of the lexicon, -1 where it is none.</summary>
    public int Commune;

    /// <summary>The place's name as written.</summary>
    public TextSpan PlaceName;

    /// <summary>The rest of an open or proper name.</summary>
    public TextSpan Rest;

    /// <summary>What reading it through the noisy channel cost.</summary>
    public float Cost;

    /// <summary>'UBND và Ủy ban MTTQ Việt Nam tỉnh An Giang': only the second of two bodies of a unit names it.</summary>
    public readonly bool SharesPlaceOf(in IssuerMatch second) =>
        Level < 0 && PlaceName.IsEmpty && second.Level >= 0 && Body >= 0 && Bodies.Phrases[Body].Place == PlaceForm.Unit;

    /// <summary>The same body at the place of another.</summary>
    public readonly IssuerMatch At(in IssuerMatch other) => this with { Level = other.Level, Province = other.Province, Commune = other.Commune, PlaceName = other.PlaceName, Cost = Cost + other.Cost };

    /// <summary>Nothing yet.</summary>
    public static IssuerMatch Start(int position) => new()
    {
        Span = new TextSpan(position, position),
        Prefix = -1,
        SecondPrefix = -1,
        Body = -1,
        Parent = -1,
        Level = -1,
        Province = -1,
        Commune = -1,
    };
}
