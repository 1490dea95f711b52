namespace CitationGraph.Documents;

/// <summary>What an exception of a reader or of the file system means to the user.</summary>
internal static class FileErrors
{
    /// <summary>The problem, or null for exceptions that are neither a reader's nor the file system's.</summary>
    public static DocumentProblem? Explain(string name, Exception exception) => exception switch
    {
        UnreadableException unreadable => unreadable.Problem,
        FileNotFoundException or DirectoryNotFoundException or DriveNotFoundException => Problems.Missing(name),
        PathTooLongException or ArgumentException or NotSupportedException => Problems.Missing(name),
        UnauthorizedAccessException or System.Security.SecurityException => Problems.NoPermission(name),
        IOException => Problems.ReadError(name, exception.Message),
        OutOfMemoryException => Problems.ReadError(name, exception.Message),
        _ => null,
    };
}
