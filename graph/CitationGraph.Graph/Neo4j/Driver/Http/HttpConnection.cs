using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>Sends requests and reads answers; every failure becomes a <see cref="Neo4jException"/>. Thread-safe.</summary>
internal sealed class HttpConnection : IDisposable
{
    private const string Affinity = "neo4j-cluster-affinity";

    private readonly HttpClient _http;
    private readonly Uri _root;
    private readonly AuthToken _token;
    private readonly DriverConfig _config;

    public HttpConnection(Uri root, AuthToken token, DriverConfig config)
    {
        (_root, _token, _config) = (root, token, config);
        // A redirect would carry the password to another address.
        var handler = new SocketsHttpHandler { ConnectTimeout = config.ConnectTimeout, AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        if (config.AuthorityFile.Length > 0)
        {
            handler.SslOptions.CertificateChainPolicy = Authorities.Policy(config.AuthorityFile);
        }

        _http = new HttpClient(handler)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>What <c>GET /</c> says.</summary>
    public async Task<JsonElement> DiscoverAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _root);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return (await SendAsync(request, cancellation).ConfigureAwait(false)).Root;
    }

    /// <summary>Sends one request of a protocol.</summary>
    /// <param name="protocol">The interface.</param>
    /// <param name="address">Where.</param>
    /// <param name="query">The statement; null for none.</param>
    /// <param name="opening">Mode and bookmarks of a transaction that begins; null inside one.</param>
    /// <param name="member">The cluster member that holds the open transaction; empty for any.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The answer, and the member that gave it.</returns>
    public async Task<(HttpReply Reply, string Member)> PostAsync(HttpProtocol protocol, Uri address, Query? query, (AccessMode Mode, string[] Bookmarks)? opening, string member, CancellationToken cancellation)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(body))
        {
            protocol.Body(json, query, opening);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(body.WrittenMemory) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (member.Length > 0)
        {
            request.Headers.TryAddWithoutValidation(Affinity, member);
        }

        if (opening is var (mode, bookmarks))
        {
            protocol.Head(request, mode, bookmarks, _config.RequestTimeout);
        }

        (JsonElement root, string from) = await SendAsync(request, cancellation).ConfigureAwait(false);
        return (protocol.Read(root), from);
    }

    /// <summary>Gives a transaction up; the server forgets it anyway, so that failures do not count.</summary>
    public async Task RollBackAsync(Uri address, string member)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Delete, address);
            request.Headers.TryAddWithoutValidation(Affinity, member);
            await SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Neo4jException)
        {
            // The first error is the one to tell.
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<(JsonElement Root, string Member)> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.Authorization = _token.Header;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_config.RequestTimeout);
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            JsonElement? root = await ReadAsync(response, limit.Token).ConfigureAwait(false);
            if (root is { } body && HttpProtocol.Error(body) is var (code, message))
            {
                throw ServerErrors.Explain(code, message, _config.Database);
            }

            return response.IsSuccessStatusCode && root is { } answer
                ? (answer, response.Headers.TryGetValues(Affinity, out IEnumerable<string>? member) ? member.First() : string.Empty)
                : throw ServerErrors.Explain(response.StatusCode, _root);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw limit.IsCancellationRequested ? ServerErrors.Slow(e) : ServerErrors.Unreachable(_root, e);
        }
        catch (HttpRequestException e)
        {
            throw ServerErrors.Explain(e, _root);
        }
        catch (IOException e)
        {
            throw ServerErrors.Unreachable(_root, e);
        }
    }

    private static async Task<JsonElement?> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(stream, default, cancellation).ConfigureAwait(false);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
