namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>A transaction over several requests. Opened by its first statement, so that one of a single statement costs two
/// requests.</summary>
internal sealed class HttpTransaction(HttpConnection connection, HttpProtocol protocol, ServerInfo server, AccessMode mode, string[] bookmarks) : ITransaction
{
    private string _id = string.Empty, _member = string.Empty;

    public async Task<EagerResult> RunAsync(Query query, CancellationToken cancellation = default)
    {
        bool opens = _id.Length == 0;
        (HttpReply reply, string member) = await connection.PostAsync(protocol, opens ? protocol.Begin : protocol.Open(_id), query, opens ? (mode, bookmarks) : null, _member, cancellation).ConfigureAwait(false);
        if (opens)
        {
            (_id, _member) = (reply.Transaction, member);
        }

        return new EagerResult(reply.Keys, reply.Records, new ResultSummary(reply.Counters, server));
    }

    /// <summary>Makes it lasting; gives the bookmarks.</summary>
    public async Task<string[]> CommitAsync(CancellationToken cancellation) =>
        _id.Length == 0 ? [] : (await connection.PostAsync(protocol, protocol.Commit(_id), null, null, _member, cancellation).ConfigureAwait(false)).Reply.Bookmarks;

    /// <summary>Gives it up.</summary>
    public Task RollBackAsync() => _id.Length == 0 ? Task.CompletedTask : connection.RollBackAsync(protocol.Open(_id), _member);
}
