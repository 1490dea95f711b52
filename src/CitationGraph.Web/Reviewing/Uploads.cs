using CitationGraph.Documents;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Reviewing;

/// <summary>Documents that users send: as files, in any format that the reader room reads, or as pasted text.</summary>
internal static class Uploads
{
    private const int NameLength = 200;

    /// <summary>The endings that are told to the reader; any other file is read by its content alone. A file on disk is only
    /// ever named by one of these and a number, never by what a request says.</summary>
    private static readonly string[] Endings =
        [".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".docm", ".dotx", ".pdf", ".doc", ".odt", ".rtf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".zip", ".eml"];

    /// <summary>Pasted text.</summary>
    /// <param name="text">The text; line ends of forms become those of files.</param>
    /// <param name="language">Of the name that it gets.</param>
    public static ReviewedText Pasted(string text, Language language) =>
        ReviewedText.Of(new Bilingual("Văn bản dán vào", "Pasted text").In(language), text.ReplaceLineEndings("\n"));

    /// <summary>Puts files where they can be read.</summary>
    public static async Task<UploadedFiles> SaveAsync(IEnumerable<IFormFile> files, CancellationToken cancellation)
    {
        var saved = new UploadedFiles();
        try
        {
            foreach (IFormFile file in files)
            {
                string name = NameOf(file.FileName);
                FileStream target = File.Create(saved.Add(name, Ending(name)));
                await using (target.ConfigureAwait(false))
                {
                    await file.CopyToAsync(target, cancellation).ConfigureAwait(false);
                }
            }

            return saved;
        }
        catch
        {
            saved.Dispose();
            throw;
        }
    }

    /// <summary>The last part of what a browser calls a file, for people to recognise it by.</summary>
    internal static string NameOf(string sent)
    {
        string name = CitationGraph.Cli.Wording.Plain.Line(sent[(sent.AsSpan().LastIndexOfAny('/', '\\') + 1)..]);
        return name.Length == 0 ? "?" : name.Length <= NameLength ? name : name[..NameLength];
    }

    private static string Ending(string name) =>
        Array.Find(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;
}

/// <summary>Files that were sent together, in a folder of their own that goes when they were read.</summary>
internal sealed class UploadedFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("citegraph-");
    private readonly List<SourceFile> _files = [];

    /// <summary>What users call them.</summary>
    public string Names => string.Join(", ", _files.Select(static file => file.Name));

    /// <summary>Adds a file; the path to write it to.</summary>
    /// <param name="name">What the user calls it.</param>
    /// <param name="ending">One of the known endings.</param>
    public string Add(string name, string ending)
    {
        string path = Path.Join(_folder.FullName, $"document{_files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}{ending}");
        _files.Add(new SourceFile(name, path));
        return path;
    }

    /// <summary>The documents in the files.</summary>
    /// <param name="maxBytes">Documents above are refused.</param>
    public IEnumerable<SourceItem> Documents(long maxBytes) =>
        _files.SelectMany(file => DocumentSource.Contents(file, new ReadOptions { MaxBytes = maxBytes }));

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
