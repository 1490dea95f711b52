using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Scans;

/// <summary>Reads the picture of a page with tesseract and its Vietnamese data.</summary>
/// <param name="name">The document, for problems.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class Tesseract(string name, CancellationToken cancellation)
{
    /// <summary>The language that is read.</summary>
    public const string Language = "vie";

    /// <summary>Dots an inch that pages are read at: the data was trained for it.</summary>
    public const int Dpi = 300;

    /// <summary>Below this mean confidence a page may stand on its head.</summary>
    private const double Poor = 0.6;

    private const int LeastWords = 10;
    private const string LayoutOnly = "3";
    private const string LayoutAndOrientation = "1";

    private static readonly ProgramLimits Limits = new(TimeSpan.FromMinutes(2), 2L << 30, 64L << 20);

    private static string? KnownIdentity;

    /// <summary>Version and data: what decides what is read in a picture. The data's folder is asked for once a process.</summary>
    /// <exception cref="UnreadableException">Not installed, or without the data of Vietnamese.</exception>
    public string Identity() => KnownIdentity ??= FindIdentity();

    /// <summary>Reads one page.</summary>
    /// <param name="folder">A folder for this page alone.</param>
    /// <param name="picture">Full path of the picture.</param>
    /// <param name="arguments">More options.</param>
    /// <returns>Tesseract's table of words.</returns>
    /// <exception cref="UnreadableException">Damaged, or over a limit.</exception>
    public string Read(TemporaryFolder folder, string picture, params string[] arguments)
    {
        string table = Run(folder, picture, LayoutOnly, arguments);
        var page = ScannedPage.Parse(table);
        if (page.Words < LeastWords || page.Confidence >= Poor)
        {
            return table;
        }

        // Asking for the orientation of every page would cost a tenth more, and turn some that stand right.
        string turned = Run(folder, picture, LayoutAndOrientation, arguments);
        return ScannedPage.Parse(turned).Score > page.Score ? turned : table;
    }

    private string Run(TemporaryFolder folder, string picture, string layout, string[] arguments)
    {
        ProgramResult result = new ExternalProgram(ProgramPackage.Tesseract, name, Limits).Run(
            folder,
            [picture, "stdout", "-l", Language, "--psm", layout, "--dpi", Dpi.ToString(CultureInfo.InvariantCulture), .. arguments, "tsv"],
            cancellation);
        return result.ExitCode == 0
            ? Encoding.UTF8.GetString(result.Output)
            : throw new UnreadableException(Problems.Damaged(name, "PNG, JPEG, TIFF"));
    }

    private string FindIdentity()
    {
        using TemporaryFolder folder = new();
        var program = new ExternalProgram(ProgramPackage.Tesseract, name, Limits);
        string version = FirstLine(program.Run(folder, ["--version"], cancellation));

        // 'List of available languages in "/usr/share/tesseract-ocr/5/tessdata/" (3):', then one a line.
        ProgramResult languages = program.Run(folder, ["--list-langs"], cancellation);
        string[] lines = (Encoding.UTF8.GetString(languages.Output) + languages.Errors).Split('\n', StringSplitOptions.TrimEntries);
        if (!lines.Contains(Language, StringComparer.Ordinal))
        {
            throw new UnreadableException(Problems.MissingVietnamese(name));
        }

        string file = Path.Join(lines.FirstOrDefault(static line => line.Contains('"'))?.Split('"')[1] ?? string.Empty, Language + ".traineddata");
        return $"{version} {(File.Exists(file) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))) : string.Empty)}";
    }

    private static string FirstLine(ProgramResult result) =>
        (result.Output.Length > 0 ? Encoding.UTF8.GetString(result.Output) : result.Errors).Split('\n')[0].Trim();
}
