using CitationGraph.Documents;

namespace CitationGraph.Cli.Wording;

/// <summary>Why a file could not be used, in the words of the user.</summary>
internal static class FileReasons
{
    private const int DiskFull = 28, DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>What an exception of the file system means; its own words where it is none of the usual ones.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="path">The file that was asked for.</param>
    public static Bilingual Of(Exception e, string path) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("không có tệp hay thư mục này", "no such file or folder"),
        UnauthorizedAccessException when Directory.Exists(path) => new("đó là một thư mục, không phải tệp", "it is a folder, not a file"),
        UnauthorizedAccessException => new("không có quyền", "no permission"),
        IOException { HResult: DiskFull or DiskFullOnWindows } => new("đĩa đầy", "the disk is full"),
        _ => new(e.Message, e.Message),
    };
}
