using System.Security.Cryptography;

namespace CitationGraph.Graph.Registry;

/// <summary>What tells one registry from another on a report that is signed.</summary>
public static class RegistryVersion
{
    private const int Letters = 12;

    private static readonly Lazy<string> Hash = new(static () =>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string table in (string[])["instruments.csv", "relations.csv"])
        {
            using Stream stream = typeof(RegistryVersion).Assembly.GetManifestResourceStream("registry/" + table)
                ?? throw new InvalidDataException($"The registry has no table '{table}'.");
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Letters];
    });

    /// <summary>The beginning of the SHA-256 of the embedded instruments and relations: the same for the same facts.</summary>
    public static string Embedded => Hash.Value;
}
