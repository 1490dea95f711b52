using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CitationGraph.Neo4j.Tests;

/// <summary>An authority of one's own and a certificate for 'localhost' that it signed, as PEM files.</summary>
internal static class Certificates
{
    /// <summary>Writes ca.crt, and public.crt with private.key for a server, into a folder.</summary>
    /// <param name="folder">Made if need be.</param>
    /// <param name="now">The certificates hold from a day before to a day after.</param>
    public static void Write(string folder, DateTimeOffset now)
    {
        Directory.CreateDirectory(folder);
        using RSA authorityKey = RSA.Create(2048), serverKey = RSA.Create(2048);
        var ofAuthority = new CertificateRequest("CN=Authority of the tests", authorityKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        ofAuthority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using X509Certificate2 authority = ofAuthority.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var ofServer = new CertificateRequest("CN=localhost", serverKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        ofServer.CertificateExtensions.Add(names.Build());
        using X509Certificate2 server = ofServer.Create(authority, now.AddDays(-1), now.AddDays(1), [1, 2, 3, 4]);
        File.WriteAllText(Path.Combine(folder, "ca.crt"), authority.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "public.crt"), server.ExportCertificatePem() + "\n" + authority.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "private.key"), serverKey.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>A port that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
