namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>An 8-bit encoding of Vietnamese.</summary>
/// <param name="Name">As people name it.</param>
/// <param name="Read">Text in the view of <see cref="Windows1252"/> to Unicode, composed. What the encoding has no letter for is kept.</param>
internal sealed record LegacyAlphabet(string Name, Func<string, string> Read)
{
    /// <summary>TCVN 5712:1993 VN3, the .Vn fonts ('ABC'): tones on capitals have no codes of their own.</summary>
    public static readonly LegacyAlphabet Tcvn3 = new("TCVN3 (ABC)", static text => Capitals.Restore(ByteLetters.Tcvn3.Read(text)));

    /// <summary>The VNI fonts for Windows: a letter, then its marks.</summary>
    public static readonly LegacyAlphabet Vni = new("VNI", VniLetters.Read);

    /// <summary>RFC 1456.</summary>
    public static readonly LegacyAlphabet Viscii = new("VISCII", ByteLetters.Viscii.Read);

    /// <summary>Microsoft's code page: letters, then combining tones.</summary>
    public static readonly LegacyAlphabet Windows1258 = new("Windows-1258", static text => ByteLetters.Windows1258.Read(text).Normalize());

    /// <summary>All, the more frequent in old offices first.</summary>
    public static readonly IReadOnlyList<LegacyAlphabet> All = [Tcvn3, Vni, Windows1258, Viscii];
}
