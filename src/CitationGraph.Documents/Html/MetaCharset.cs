using System.Text;
using System.Text.RegularExpressions;

namespace CitationGraph.Documents.Html;

/// <summary>The character set that a web page declares in its first bytes.</summary>
internal static partial class MetaCharset
{
    /// <summary>The declared name, or the empty string.</summary>
    public static string Find(ReadOnlySpan<byte> head)
    {
        string start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 4096)]);
        Match match = Declaration().Match(start);
        return match.Success ? match.Groups["name"].Value : string.Empty;
    }

    /// <summary>The strict encoding of that name, or null when there is none. Names are read as browsers read them:
    /// Latin-1 means Windows-1252, and UTF-16 in an ASCII declaration can only mean UTF-8.</summary>
    public static Encoding? Resolve(string name)
    {
        string label = name.ToLowerInvariant() switch
        {
            "utf8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" => "utf-8",
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => "windows-1252",
            "x-cp1258" or "cp1258" => "windows-1258",
            var other => other,
        };
        try
        {
            return Strict(CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    [GeneratedRegex("""<(?:meta\b[^>]*?\bcharset\s*=|\?xml\b[^>]*?\bencoding\s*=)\s*["']?\s*(?<name>[A-Za-z0-9_:.\-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
