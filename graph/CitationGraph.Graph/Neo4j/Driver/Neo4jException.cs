namespace CitationGraph.Graph.Neo4j.Driver;

/// <summary>An error of the server, or of the way to it. <see cref="Exception.Message"/> is for officers, in Vietnamese;
/// <see cref="English"/> says the same.</summary>
public sealed class Neo4jException : Exception
{
    /// <summary>Code of a server that cannot be reached or does not answer.</summary>
    public const string ServiceUnavailable = "CitationGraph.ServiceUnavailable";

    /// <summary>Code of an answer that took longer than allowed.</summary>
    public const string TimedOut = "CitationGraph.TimedOut";

    /// <summary>Code of an address that cannot be used.</summary>
    public const string BadAddress = "CitationGraph.BadAddress";

    /// <summary>Code of an answer that is not Neo4j's.</summary>
    public const string NotNeo4j = "CitationGraph.NotNeo4j";

    /// <summary>Code of a graph that many write directly, so that no single store may replace it.</summary>
    public const string IsShared = "CitationGraph.IsShared";

    /// <summary>An error.</summary>
    public Neo4jException(string code, string vietnamese, string english, Exception? inner = null)
        : base(vietnamese, inner)
    {
        Code = code;
        English = english;
    }

    /// <summary>An error without words.</summary>
    public Neo4jException()
        : this(string.Empty, string.Empty, string.Empty)
    {
    }

    /// <summary>An error with a message.</summary>
    public Neo4jException(string message)
        : this(string.Empty, message, message)
    {
    }

    /// <summary>An error with a message and its cause.</summary>
    public Neo4jException(string message, Exception inner)
        : this(string.Empty, message, message, inner)
    {
    }

    /// <summary>Neo4j's status code, <c>Neo.ClientError.Security.Unauthorized</c>, or one of ours.</summary>
    public string Code { get; }

    /// <summary>The message in English.</summary>
    public string English { get; }

    /// <summary>True when the same may succeed later: a lost connection, a deadlock, a database that is starting. What was
    /// ended on purpose is not run again.</summary>
    public bool IsRetriable =>
        Code == ServiceUnavailable
        || Code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.Security.AuthorizationExpired"
        || (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            && Code is not ("Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped"));
}
