namespace CitationGraph.Graph.Neo4j.Driver;

/// <summary>A Neo4j database, in the vocabulary of the official driver: one a program, thread-safe, closed at its end. What
/// stands behind it is chosen in <see cref="GraphDatabase"/> alone.</summary>
public interface IDriver : IAsyncDisposable
{
    /// <summary>Asks the server who it is, whether it knows us, and whether the database is there.</summary>
    /// <exception cref="Neo4jException">It is not to be had; the message says what to do.</exception>
    public Task<ServerInfo> VerifyConnectivityAsync(CancellationToken cancellation = default);

    /// <summary>Runs one statement in a transaction of its own (also CALL { } IN TRANSACTIONS), and again after an error that
    /// may pass: it must do the same when run twice.</summary>
    public Task<EagerResult> ExecuteAsync(Query query, AccessMode mode, CancellationToken cancellation = default);

    /// <summary>Runs reads in one transaction, all again after an error that may pass.</summary>
    public Task<T> ExecuteReadAsync<T>(Func<ITransaction, Task<T>> work, CancellationToken cancellation = default);

    /// <summary>Runs reads and writes in one transaction, all or nothing; all again after an error that may pass.</summary>
    public Task<T> ExecuteWriteAsync<T>(Func<ITransaction, Task<T>> work, CancellationToken cancellation = default);
}

/// <summary>An open transaction, given to the work of <see cref="IDriver.ExecuteWriteAsync"/>.</summary>
public interface ITransaction
{
    /// <summary>Runs a statement and reads all of its rows.</summary>
    public Task<EagerResult> RunAsync(Query query, CancellationToken cancellation = default);
}

/// <summary>What a transaction may do.</summary>
public enum AccessMode
{
    /// <summary>Read; the server refuses writes.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}

/// <summary>A Cypher statement with its parameters: text, numbers, truth, days (as ISO text), lists and maps of these, null.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">The parameters by name.</param>
public sealed record Query(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement with these parameters.</summary>
    public Query(string text, params (string Name, object? Value)[] parameters)
        : this(text, parameters.ToDictionary(static p => p.Name, static p => p.Value, StringComparer.Ordinal))
    {
    }
}
