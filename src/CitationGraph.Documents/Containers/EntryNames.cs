using System.Text;
using System.Text.Unicode;
using CitationGraph.Documents.Decoding.Legacy;
using CitationGraph.Documents.Packages;

namespace CitationGraph.Documents.Containers;

/// <summary>Names of what lies in archives.</summary>
internal static class EntryNames
{
    private const int Longest = 1024;

    // What the format says where nothing else is known (APPNOTE, appendix D).
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;

    /// <summary>The name in Unicode, composed, with '/' between its parts. Programs of old Windows wrote the letters of its code page
    /// and no sign of which.</summary>
    public static string Read(ZipName name)
    {
        string text = name.IsUtf8 || Utf8.IsValid(name.Name) ? Encoding.UTF8.GetString(name.Name)
            : LegacyBytes.Read(name.Name) is { } read ? read.Text
            : Dos.GetString(name.Name);
        return text.Normalize().Replace('\\', '/');
    }

    /// <summary>True for a name that stays within the archive and can be shown.</summary>
    public static bool IsSafe(string name) =>
        name.Length is > 0 and <= Longest
        && name[0] != '/'
        && !(name.Length > 1 && name[1] == ':')
        && !name.AsSpan().ContainsAnyInRange('\0', '\x1F') && !name.AsSpan().ContainsAnyInRange('\x7F', '\x9F')
        && name.Split('/').All(static part => part is not ("" or "." or "..") && !part.AsSpan().Contains('\uFFFD'));

    /// <summary>True for what systems put beside documents: hidden files, copies of their properties.</summary>
    public static bool IsHidden(string name) =>
        name.Split('/').Any(static part => part == "__MACOSX" || (part.StartsWith('.') && part is not ("." or "..")));

    /// <summary>The last part of what a mail calls an attachment, as mail programs take it; empty where nothing is left.</summary>
    public static string OfAttachment(string? name)
    {
        string last = (name ?? string.Empty).Replace('\\', '/').Split('/')[^1].Trim();
        return string.Concat(last.Normalize().Where(static c => !char.IsControl(c)).Take(Longest / 4));
    }
}
