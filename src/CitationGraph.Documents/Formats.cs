using System.Buffers;

namespace CitationGraph.Documents;

/// <summary>How a file is read.</summary>
internal enum DocumentFormat
{
    Text,
    Html,

    /// <summary>Word processors' own formats, under whose names web pages and plain text are met as well.</summary>
    MaybeHtml,

    /// <summary>Told by its first bytes.</summary>
    Binary,
    Other,
}

/// <summary>Formats that are not text, told by their first bytes.</summary>
internal enum BinaryFormat
{
    None,
    Pdf,
    Rtf,
    Zip,
    Ole,
    Image,
}

/// <summary>What the name and the first bytes of a file say of its format.</summary>
internal static class Formats
{
    private static readonly SearchValues<char> AsciiAlphanumeric =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly Dictionary<string, DocumentFormat> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = DocumentFormat.Text,
        [".txt"] = DocumentFormat.Text,
        [".md"] = DocumentFormat.Text,
        [".markdown"] = DocumentFormat.Text,
        [".html"] = DocumentFormat.Html,
        [".htm"] = DocumentFormat.Html,
        [".docx"] = DocumentFormat.Binary,
        [".docm"] = DocumentFormat.Binary,
        [".dotx"] = DocumentFormat.Binary,
        [".doc"] = DocumentFormat.MaybeHtml,
        [".pdf"] = DocumentFormat.Binary,
        [".odt"] = DocumentFormat.Binary,
        [".rtf"] = DocumentFormat.MaybeHtml,
        [".png"] = DocumentFormat.Binary,
        [".jpg"] = DocumentFormat.Binary,
        [".jpeg"] = DocumentFormat.Binary,
        [".tif"] = DocumentFormat.Binary,
        [".tiff"] = DocumentFormat.Binary,
        [".zip"] = DocumentFormat.Binary,
        [".eml"] = DocumentFormat.Binary,
    };

    /// <summary>The format that the extension promises; <see cref="DocumentFormat.Other"/> for extensions of no document.</summary>
    public static DocumentFormat OfName(string path)
    {
        string extension = Path.GetExtension(path);
        return ByExtension.TryGetValue(extension, out DocumentFormat format) ? format
            : IsExtension(extension) ? DocumentFormat.Other
            : DocumentFormat.Text;
    }

    /// <summary>True for names of archives and mail, which hold documents.</summary>
    public static bool IsContainer(string path) =>
        Path.GetExtension(path) is { } extension && (extension.Equals(".zip", StringComparison.OrdinalIgnoreCase) || extension.Equals(".eml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that begins with these bytes, whatever the file is called.</summary>
    public static BinaryFormat OfContent(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith("%PDF-"u8) => BinaryFormat.Pdf,
        _ when start.StartsWith("{\\rtf"u8) => BinaryFormat.Rtf,
        _ when start.StartsWith("PK\u0003\u0004"u8) => BinaryFormat.Zip,
        _ when start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => BinaryFormat.Ole,
        _ when start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) => BinaryFormat.Image,
        _ when start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => BinaryFormat.Image,
        _ when start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) => BinaryFormat.Image,
        _ => BinaryFormat.None,
    };

    // 'Kế hoạch 21.KH-UBND' and 'Báo cáo 12.2025' have a dot in their name, not an extension.
    private static bool IsExtension(string extension) =>
        extension.Length is >= 2 and <= 11
        && extension.AsSpan(1).IndexOfAnyExcept(AsciiAlphanumeric) < 0
        && extension.AsSpan(1).IndexOfAnyExceptInRange('0', '9') >= 0;

    /// <summary>True when text that came without a name begins as a web page does.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> start = text[..Math.Min(text.Length, 1024)].TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
