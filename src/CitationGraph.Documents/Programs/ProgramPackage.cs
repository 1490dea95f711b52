using System.Collections.Concurrent;

namespace CitationGraph.Documents.Programs;

/// <summary>A program that reads a format, and what brings it.</summary>
/// <param name="Executable">Its name, without path and ending.</param>
/// <param name="Debian">The package of Debian and Ubuntu.</param>
/// <param name="Windows">The package of winget, or where it is had.</param>
internal sealed record ProgramPackage(string Executable, string Debian, string Windows)
{
    public static readonly ProgramPackage PdfToText = new("pdftotext", "poppler-utils", "oschwartz10612.Poppler");

    public static readonly ProgramPackage PdfToPpm = new("pdftoppm", "poppler-utils", "oschwartz10612.Poppler");

    /// <summary>Tells the sizes of pages.</summary>
    public static readonly ProgramPackage PdfInfo = PdfToText with { Executable = "pdfinfo" };

    /// <summary>Tells where pictures stand.</summary>
    public static readonly ProgramPackage PdfImages = PdfToText with { Executable = "pdfimages" };

    public static readonly ProgramPackage Tesseract = new("tesseract", "tesseract-ocr tesseract-ocr-vie", "UB-Mannheim.TesseractOCR");

    public static readonly ProgramPackage LibreOffice = new("soffice", "libreoffice-writer", "TheDocumentFoundation.LibreOffice");

    public static readonly ProgramPackage Catdoc = new("catdoc", "catdoc", "TheDocumentFoundation.LibreOffice");

    /// <summary>Limits the memory of what it starts (util-linux); done without where it is absent.</summary>
    public static readonly ProgramPackage Prlimit = new("prlimit", "util-linux", string.Empty);

    // A search path has many folders: what was found in it is asked for again before each page.
    private static readonly ConcurrentDictionary<(string Path, string Executable), string> Found = new();

    /// <summary>The full path of the program, or null where it is not installed.</summary>
    public string? Find()
    {
        string path = Environment.GetEnvironmentVariable("PATH") ?? string.Empty;
        if (Found.TryGetValue((path, Executable), out string? known) && File.Exists(known))
        {
            return known;
        }

        string file = OperatingSystem.IsWindows() ? Executable + ".exe" : Executable;
        string? found = path
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Join(folder, file))
            .FirstOrDefault(File.Exists);
        return found is null ? null : Found[(path, Executable)] = found;
    }
}
