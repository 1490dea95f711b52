using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>Whom https is trusted by, where that is not the computer's own list. The name of the server must still be right.</summary>
internal static class Authorities
{
    /// <summary>Trusts the certificates of a PEM file, and no other.</summary>
    /// <exception cref="Neo4jException">The file cannot be read, or holds no certificate.</exception>
    public static X509ChainPolicy Policy(string file)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        try
        {
            policy.CustomTrustStore.ImportFromPemFile(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw Bad(file, e);
        }

        return policy.CustomTrustStore.Count > 0 ? policy : throw Bad(file, null);
    }

    private static Neo4jException Bad(string file, Exception? inner) =>
        new(Neo4jException.BadAddress, $"{file}: không đọc được chứng chỉ nào (cần tệp PEM).", $"{file}: no certificate can be read from it (a PEM file is needed).", inner);
}
