namespace CitationGraph.Graph;

/// <summary>Where a fact comes from, the strongest first.</summary>
public enum Provenance
{
    /// <summary>An official text or database: gazette, codified law, the instrument's own clause.</summary>
    Official,

    /// <summary>A row of the user's own registry.</summary>
    User,

    /// <summary>A clause of a document in the store.</summary>
    Ingested,

    /// <summary>Other texts that cite the instrument say so.</summary>
    Cited,

    /// <summary>Held to be true; no text here proves it.</summary>
    Unverified,

    /// <summary>Concluded by a rule from other facts.</summary>
    Inferred,
}

/// <summary>Words of <see cref="Provenance"/> in files.</summary>
public static class Provenances
{
    private static readonly Provenance[] All = Enum.GetValues<Provenance>();

    /// <summary>The word, for example <c>official</c>.</summary>
    public static string Code(this Provenance provenance) => provenance switch
    {
        Provenance.Official => "official",
        Provenance.User => "user",
        Provenance.Ingested => "ingested",
        Provenance.Cited => "cited",
        Provenance.Unverified => "unverified",
        _ => "inferred",
    };

    /// <summary>The value of a word; what is no such word counts as unverified.</summary>
    public static Provenance Parse(string code)
    {
        foreach (Provenance value in All)
        {
            if (value.Code() == code)
            {
                return value;
            }
        }

        return Provenance.Unverified;
    }
}
