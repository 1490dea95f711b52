using CitationGraph.Documents;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Reviewing;

/// <summary>Documents that users send: as a file, in any format that the reader room reads, or as pasted text.</summary>
internal sealed class Uploads(long maxBytes)
{
    private const int NameLength = 200;

    /// <summary>The endings that are told to the reader; any other file is read by its content alone. A file on disk is only
    /// ever named by one of these and a random part, never by what a request says.</summary>
    private static readonly string[] Endings =
        [".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf", ".doc", ".odt", ".rtf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".zip", ".eml"];

    private readonly DocumentReader _reader = new(new ReadOptions { MaxBytes = maxBytes });

    /// <summary>Pasted text.</summary>
    /// <param name="text">The text; line ends of forms become those of files.</param>
    /// <param name="language">Of the name that it gets.</param>
    public static ReviewedText Pasted(string text, Language language) =>
        ReviewedText.Of(new Bilingual("Văn bản dán vào", "Pasted text").In(language), text.ReplaceLineEndings("\n"));

    /// <summary>Reads a file.</summary>
    /// <exception cref="ReviewException">It cannot be read.</exception>
    public async Task<ReviewedText> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        string name = NameOf(file.FileName);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("citegraph-");
        try
        {
            string path = Path.Join(folder.FullName, "document" + Ending(name));
            FileStream target = File.Create(path);
            await using (target.ConfigureAwait(false))
            {
                await file.CopyToAsync(target, cancellation).ConfigureAwait(false);
            }

            return _reader.TryRead(new SourceFile(name, path), out DocumentText? document, out DocumentProblem? problem, cancellation)
                ? ReviewedText.Of(name, document.Text)
                : throw new ReviewException(new Bilingual(problem.Message(Language.Vietnamese), problem.Message(Language.English)), StatusCodes.Status422UnprocessableEntity);
        }
        finally
        {
            folder.Delete(recursive: true);
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
