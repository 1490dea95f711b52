namespace CitationGraph.Documents;

/// <summary>The encoding of a text file or a web page.</summary>
public enum TextEncoding
{
    /// <summary>Told from the bytes.</summary>
    Recognised,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first.</summary>
    Utf16Le,

    /// <summary>UTF-16, high byte first.</summary>
    Utf16Be,

    /// <summary>Microsoft's code page for Vietnamese.</summary>
    Windows1258,

    /// <summary>TCVN 5712:1993 VN3, the .Vn fonts ('ABC').</summary>
    Tcvn3,

    /// <summary>The VNI fonts.</summary>
    Vni,

    /// <summary>VISCII, RFC 1456.</summary>
    Viscii,
}

/// <summary>The names of encodings as users type them.</summary>
public static class TextEncodings
{
    /// <summary>Every name with its encoding.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, TextEncoding>> All =
    [
        new("auto", TextEncoding.Recognised), new("utf-8", TextEncoding.Utf8), new("utf-16le", TextEncoding.Utf16Le),
        new("utf-16be", TextEncoding.Utf16Be), new("windows-1258", TextEncoding.Windows1258), new("tcvn3", TextEncoding.Tcvn3),
        new("vni", TextEncoding.Vni), new("viscii", TextEncoding.Viscii),
    ];
}
