namespace CitationGraph.Graph;

/// <summary>Validity of an instrument on a day.</summary>
public enum Validity
{
    /// <summary>No source says.</summary>
    Unknown,

    /// <summary>In force: a source says so for this day.</summary>
    InForce,

    /// <summary>Issued, not yet in force.</summary>
    NotYetInForce,

    /// <summary>Amended or supplemented; no end known.</summary>
    Amended,

    /// <summary>Some articles repealed; no end of the rest known.</summary>
    PartiallyRepealed,

    /// <summary>Replaced by another.</summary>
    Replaced,

    /// <summary>Repealed.</summary>
    Repealed,

    /// <summary>Ended by its own term, or stated to have ended with no instrument named.</summary>
    Expired,

    /// <summary>Suspended.</summary>
    Suspended,
}

/// <summary>Words of <see cref="Validity"/>.</summary>
public static class Validities
{
    private static readonly Validity[] All = Enum.GetValues<Validity>();

    /// <summary>The code in files, <c>in_force</c>.</summary>
    public static string Code(this Validity validity) => validity switch
    {
        Validity.InForce => "in_force",
        Validity.NotYetInForce => "not_yet_in_force",
        Validity.Amended => "amended",
        Validity.PartiallyRepealed => "partially_repealed",
        Validity.Replaced => "replaced",
        Validity.Repealed => "repealed",
        Validity.Expired => "expired",
        Validity.Suspended => "suspended",
        _ => "unknown",
    };

    /// <summary>The words for officers: 'còn hiệu lực'.</summary>
    public static string Vietnamese(this Validity validity) => validity switch
    {
        Validity.InForce => "còn hiệu lực",
        Validity.NotYetInForce => "chưa có hiệu lực",
        Validity.Amended => "được sửa đổi, bổ sung",
        Validity.PartiallyRepealed => "hết hiệu lực một phần",
        Validity.Replaced => "bị thay thế",
        Validity.Repealed => "bị bãi bỏ",
        Validity.Expired => "hết hiệu lực",
        Validity.Suspended => "ngưng hiệu lực",
        _ => "chưa rõ hiệu lực",
    };

    /// <summary>The value of a code; unknown for anything else.</summary>
    public static Validity Parse(string code)
    {
        foreach (Validity value in All)
        {
            if (value.Code() == code)
            {
                return value;
            }
        }

        return Validity.Unknown;
    }

    /// <summary>True when nothing of the instrument is in force any more.</summary>
    public static bool HasEnded(this Validity validity) => validity is Validity.Replaced or Validity.Repealed or Validity.Expired;
}
