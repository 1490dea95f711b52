using System.Text.Json;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>A driver over the server's HTTP interfaces: the Query API where the server offers it, else the transactional one.</summary>
internal sealed class HttpDriver : IDriver
{
    private readonly Uri _root;
    private readonly DriverConfig _config;
    private readonly HttpConnection _connection;
    private readonly RetryPolicy _retry;
    private readonly BookmarkManager _bookmarks = new();
    private (HttpProtocol Protocol, ServerInfo Server)? _found;

    public HttpDriver(Uri root, AuthToken token, DriverConfig config)
    {
        (_root, _config) = (root, config);
        _connection = new HttpConnection(root, token, config);
        _retry = new RetryPolicy(config);
    }

    public async Task<ServerInfo> VerifyConnectivityAsync(CancellationToken cancellation = default)
    {
        (_, ServerInfo server) = await DiscoverAsync(cancellation).ConfigureAwait(false);
        await SingleAsync(new Query("RETURN 1"), AccessMode.Read, cancellation).ConfigureAwait(false);
        return server;
    }

    public Task<EagerResult> ExecuteAsync(Query query, AccessMode mode, CancellationToken cancellation = default) =>
        _retry.RunAsync(token => SingleAsync(query, mode, token), cancellation);

    public Task<T> ExecuteReadAsync<T>(Func<ITransaction, Task<T>> work, CancellationToken cancellation = default) =>
        _retry.RunAsync(token => InTransactionAsync(work, AccessMode.Read, token), cancellation);

    public Task<T> ExecuteWriteAsync<T>(Func<ITransaction, Task<T>> work, CancellationToken cancellation = default) =>
        _retry.RunAsync(token => InTransactionAsync(work, AccessMode.Write, token), cancellation);

    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<EagerResult> SingleAsync(Query query, AccessMode mode, CancellationToken cancellation)
    {
        (HttpProtocol protocol, ServerInfo server) = await DiscoverAsync(cancellation).ConfigureAwait(false);
        string[] sent = _bookmarks.Current;
        (HttpReply reply, _) = await _connection.PostAsync(protocol, protocol.Single, query, (mode, sent), string.Empty, cancellation).ConfigureAwait(false);
        _bookmarks.Update(sent, reply.Bookmarks);
        return new EagerResult(reply.Keys, reply.Records, new ResultSummary(reply.Counters, server));
    }

    private async Task<T> InTransactionAsync<T>(Func<ITransaction, Task<T>> work, AccessMode mode, CancellationToken cancellation)
    {
        (HttpProtocol protocol, ServerInfo server) = await DiscoverAsync(cancellation).ConfigureAwait(false);
        string[] sent = _bookmarks.Current;
        var transaction = new HttpTransaction(_connection, protocol, server, mode, sent);
        try
        {
            T result = await work(transaction).ConfigureAwait(false);
            _bookmarks.Update(sent, await transaction.CommitAsync(cancellation).ConfigureAwait(false));
            return result;
        }
        catch
        {
            await transaction.RollBackAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Asks once which interfaces the server has. Only that they are named counts: the address is the user's own,
    /// which may be a gateway's.</summary>
    private async Task<(HttpProtocol Protocol, ServerInfo Server)> DiscoverAsync(CancellationToken cancellation)
    {
        if (_found is { } known)
        {
            return known;
        }

        JsonElement root = await _connection.DiscoverAsync(cancellation).ConfigureAwait(false);
        HttpProtocol protocol = JsonValues.Text(root, "query").Length > 0 ? new QueryApi(_root, _config.Database)
            : JsonValues.Text(root, "transaction").Length > 0 ? new TransactionalApi(_root, _config.Database)
            : throw ServerErrors.NotNeo4j(_root, 200);
        var server = new ServerInfo(_root, "Neo4j/" + JsonValues.Text(root, "neo4j_version"), JsonValues.Text(root, "neo4j_edition"), protocol.Name, JsonValues.Text(root, "bolt_routing"));
        _found = (protocol, server);
        return (protocol, server);
    }
}
