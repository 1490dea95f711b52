using System.Security.Cryptography;
using System.Text;
using CitationGraph.Grammars;

namespace CitationGraph.Graph.Store;

/// <summary>By what a document was read: this program's grammars and tables, and what the user taught it. A stored document
/// that another reader read is read again, though its text is the same.</summary>
public static class Reader
{
    /// <summary>This program, and nothing taught.</summary>
    public static string Current { get; } = With(string.Empty);

    /// <summary>This program, taught these facts.</summary>
    /// <param name="taught">The user's own norms in any stable form; empty for none.</param>
    /// <returns>Twelve hexadecimal digits; equal only for equal programs and equal facts.</returns>
    public static string With(string taught)
    {
        ReadOnlySpan<Guid> builds = [typeof(CitationExtractor).Module.ModuleVersionId, typeof(Reader).Module.ModuleVersionId];
        string all = $"{builds[0]:N}{builds[1]:N}{taught}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..12];
    }
}
