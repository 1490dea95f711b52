using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CitationGraph.Cli.Hosting;

/// <summary>The process's standard streams as bytes, whatever the locale.</summary>
internal static class StandardStreams
{
    private const int OutputDescriptor = 1;

    /// <summary>Standard output. A reader that goes away (<c>| head</c>) shows as an <see cref="IOException"/>, which the
    /// console's own stream swallows, so that the rest of a large batch would be worked through for nobody.</summary>
    public static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            try
            {
                var pipe = new FileStream(new SafeFileHandle(OutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek)
                {
                    return pipe;
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Closed, or of a kind that a file stream refuses.
            }
        }

        // A file: the descriptor's own offset must move, for what the shell writes after us.
        return Console.OpenStandardOutput();
    }

    /// <summary>Standard error in UTF-8 without a byte order mark.</summary>
    public static TextWriter ErrorWriter() =>
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };

    /// <summary>True when a write failed because nobody reads any more.</summary>
    public static bool IsReaderGone(IOException exception)
    {
        const int brokenPipe = 32;
        const int windowsBrokenPipe = 109;
        const int windowsNoData = 232;
        return (exception.HResult & 0xFFFF) is brokenPipe or windowsBrokenPipe or windowsNoData;
    }
}
