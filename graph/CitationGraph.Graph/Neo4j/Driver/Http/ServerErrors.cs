using System.Net;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>Errors in words that say what to do.</summary>
internal static class ServerErrors
{
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>An error of the body of an answer.</summary>
    public static Neo4jException Explain(string code, string message, string database) => code switch
    {
        Unauthorized => Make(code, "Neo4j không nhận tên hoặc mật khẩu; hãy kiểm tra NEO4J_USERNAME và NEO4J_PASSWORD, hoặc NEO4J_TOKEN.", "Neo4j refuses the name or the password; check NEO4J_USERNAME and NEO4J_PASSWORD, or NEO4J_TOKEN."),
        "Neo.ClientError.Security.AuthenticationRateLimit" => Make(code, "Sai mật khẩu quá nhiều lần; hãy chờ vài giây rồi thử lại.", "Too many wrong passwords; wait some seconds and try again."),
        "Neo.ClientError.Security.CredentialsExpired" => Make(code, "Mật khẩu phải được đổi trước lần dùng đầu; hãy đăng nhập Neo4j Browser và đổi.", "The password must be changed before its first use; log in to Neo4j Browser and change it."),
        "Neo.ClientError.Database.DatabaseNotFound" => Make(code, $"Máy chủ không có cơ sở dữ liệu '{database}'; SHOW DATABASES liệt kê các tên, '--database neo4j' là tên mặc định.", $"The server has no database '{database}'; SHOW DATABASES lists the names, '--database neo4j' is the default."),
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" =>
            Make(code, $"Cơ sở dữ liệu '{database}' chỉ cho đọc; không có gì được ghi. Hãy mở cho ghi (server.databases.default_to_read_only=false) hoặc chọn cơ sở dữ liệu khác.",
                $"The database '{database}' is read-only; nothing was written. Make it writable (server.databases.default_to_read_only=false) or choose another."),
        "Neo.ClientError.Security.Forbidden" => Make(code, $"Tài khoản này không có quyền làm việc đó trên '{database}': {message}", $"This user may not do that on '{database}': {message}"),
        "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" => Slow(null),
        "Neo.TransientError.Transaction.DeadlockDetected" => Make(code, "Một tiến trình khác đang ghi cùng chỗ trên Neo4j.", "Another process writes at the same place in Neo4j."),
        _ => Make(code, $"Neo4j báo lỗi {code}: {message}", $"Neo4j says {code}: {message}"),
    };

    /// <summary>An answer without a body that tells.</summary>
    public static Neo4jException Explain(HttpStatusCode status, Uri address) => status switch
    {
        HttpStatusCode.Unauthorized => Explain(Unauthorized, string.Empty, string.Empty),
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => Unreachable(address, null),
        _ => NotNeo4j(address, (int)status),
    };

    /// <summary>An answer that is not Neo4j's.</summary>
    public static Neo4jException NotNeo4j(Uri address, int status) => Make(Neo4jException.NotNeo4j,
        $"{address} trả lời ({status}) nhưng không phải HTTP API của Neo4j 4.4 trở lên; hãy kiểm tra địa chỉ và cổng (thường là 7474).",
        $"{address} answers ({status}), but not as the HTTP API of Neo4j 4.4 or later; check the address and port (usually 7474).");

    /// <summary>No answer in time.</summary>
    public static Neo4jException Slow(Exception? inner) => new(Neo4jException.TimedOut,
        "Neo4j không trả lời trong thời hạn; phần đã ghi còn nguyên, chạy lại sẽ làm tiếp. Máy chủ chậm: tăng --timeout hoặc giảm --batch.",
        "Neo4j did not answer in time; what was written stays, and another run goes on. A slow server: raise --timeout or lower --batch.", inner);

    /// <summary>No way to the server.</summary>
    public static Neo4jException Unreachable(Uri address, Exception? inner) => new(Neo4jException.ServiceUnavailable,
        $"Không nối được với Neo4j ở {address}: máy chủ chưa chạy, đang khởi động lại, hoặc tường lửa chặn.",
        $"Neo4j at {address} cannot be reached: it is not running, is restarting, or a firewall is between.", inner);

    /// <summary>What the network layer reports.</summary>
    public static Neo4jException Explain(HttpRequestException e, Uri address) => e.HttpRequestError switch
    {
        HttpRequestError.SecureConnectionError => new(Neo4jException.BadAddress,
            $"{address}: không lập được kết nối https: chứng chỉ không được tin cậy (chứng chỉ riêng của đơn vị: --ca-file TỆP.pem) hoặc không đúng tên máy, hoặc cổng này là http.", $"{address}: no https connection: the certificate is not trusted (one of your own: --ca-file FILE.pem) or names another host, or this port speaks http.", e),
        HttpRequestError.NameResolutionError => new(Neo4jException.BadAddress, $"Không tìm thấy máy '{address.Host}'; hãy kiểm tra tên.", $"There is no host '{address.Host}'; check the name.", e),
        HttpRequestError.InvalidResponse => new(Neo4jException.NotNeo4j, NotNeo4j(address, 0).Message, NotNeo4j(address, 0).English, e),
        _ => Unreachable(address, e),
    };

    private static Neo4jException Make(string code, string vietnamese, string english) => new(code, vietnamese, english);
}
