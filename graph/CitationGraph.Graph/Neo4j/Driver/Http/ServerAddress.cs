namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>Reads the address of a server: http or https. The address of Bolt, which users copy from other tools, is answered
/// with the one to use.</summary>
internal static class ServerAddress
{
    private const int Http = 7474, Https = 7473, Bolt = 7687;

    public static Uri Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            throw Bad($"'{Shown(text)}' không phải địa chỉ máy chủ; ví dụ: http://localhost:7474", $"'{Shown(text)}' is no address of a server; for example: http://localhost:7474");
        }

        if (uri.UserInfo.Length > 0)
        {
            throw Bad("Đừng viết tên và mật khẩu trong địa chỉ: hãy đặt NEO4J_USERNAME và NEO4J_PASSWORD trong môi trường.",
                "Do not write name and password in the address: set NEO4J_USERNAME and NEO4J_PASSWORD in the environment.");
        }

        if (uri.Scheme is not ("http" or "https"))
        {
            bool secure = uri.Scheme.EndsWith("+s", StringComparison.Ordinal) || uri.Scheme.EndsWith("+ssc", StringComparison.Ordinal);
            if (uri.Scheme.Split('+')[0] is "neo4j" or "bolt")
            {
                // Aura serves HTTPS on the usual port.
                string use = uri.Host.EndsWith(".databases.neo4j.io", StringComparison.OrdinalIgnoreCase) ? $"https://{uri.Host}" : $"{(secure ? "https" : "http")}://{uri.Host}:{(secure ? Https : Http)}";
                bool usual = uri.IsDefaultPort || uri.Port == Bolt;
                throw Bad($"{uri.Scheme}:// là địa chỉ Bolt; citegraph nói chuyện với Neo4j qua HTTP, hãy dùng {use}" + (usual ? string.Empty : " (hoặc cổng HTTP của máy chủ đó)"),
                    $"{uri.Scheme}:// is an address of Bolt; citegraph speaks to Neo4j over HTTP, use {use}" + (usual ? string.Empty : " (or the HTTP port of that server)"));
            }

            throw Bad($"{uri.Scheme}:// không dùng được; hãy dùng http:// hoặc https://", $"{uri.Scheme}:// cannot be used; use http:// or https://");
        }

        // A path is kept: a gateway may serve Neo4j below one.
        return new Uri(uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
    }

    /// <summary>What was typed, without what may be a password.</summary>
    private static string Shown(string text) => text.Contains('@', StringComparison.Ordinal) ? "***" + text[text.LastIndexOf('@')..] : text;

    private static Neo4jException Bad(string vietnamese, string english) => new(Neo4jException.BadAddress, vietnamese, english);
}
