namespace CitationGraph.Cli.Output;

/// <summary>How what is written to is closed.</summary>
internal static class Closing
{
    /// <summary>Closes it. That the reader is gone, or the file complete, is no fault here: whoever wrote last has been told.</summary>
    public static void Quietly(IDisposable? written)
    {
        try
        {
            written?.Dispose();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
        }
    }
}
