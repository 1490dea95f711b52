using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace CitationGraph.Documents.Tests.Scans.Making;

/// <summary>Prints texts: into PDF with LibreOffice, as an office would set them, and from there onto sheets with pdftoppm.</summary>
internal sealed class Printer : IDisposable
{
    // A line that ends a paragraph in texts wrapped at a column is short.
    private const int FullLine = 55;

    private readonly TempFolder _folder = new();

    /// <summary>A PDF for each text, by its name: A4, 13 points, as officers' documents are.</summary>
    public IReadOnlyDictionary<string, string> Print(IReadOnlyDictionary<string, string> texts) => Save(texts, "pdf:writer_pdf_Export");

    /// <summary>A file for each text, by its name.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="kind">The ending and LibreOffice's name of the format.</param>
    public IReadOnlyDictionary<string, string> Save(IReadOnlyDictionary<string, string> texts, string kind)
    {
        foreach ((string name, string text) in texts)
        {
            _folder.Write(name + ".html", Html(text));
        }

        Convert(kind, texts.Keys.Select(name => _folder[name + ".html"]));
        return texts.Keys.ToDictionary(static name => name, name => _folder[$"{name}.{kind.Split(':')[0]}"]);
    }

    /// <summary>A web page as a file of another format, links to elsewhere followed.</summary>
    /// <returns>Its path.</returns>
    public string SavePage(string html, string kind)
    {
        Convert(kind, [_folder.Write("page.html", html)]);
        return _folder["page." + kind.Split(':')[0]];
    }

    /// <summary>The sheets of a PDF.</summary>
    /// <param name="pdf">Its path.</param>
    /// <param name="dpi">Dots an inch.</param>
    /// <param name="most">At most so many.</param>
    public IReadOnlyList<Sheet> Sheets(string pdf, int dpi, int most = int.MaxValue)
    {
        string at = Directory.CreateDirectory(_folder[Path.GetRandomFileName()]).FullName;
        Run("pdftoppm", ["-r", dpi.ToString(CultureInfo.InvariantCulture), "-gray", "-l", most.ToString(CultureInfo.InvariantCulture), pdf, Path.Join(at, "p")]);
        Sheet[] sheets = [.. Directory.GetFiles(at).Order(StringComparer.Ordinal).Select(Sheet.ReadPgm)];
        Directory.Delete(at, recursive: true);
        return sheets;
    }

    public void Dispose() => _folder.Dispose();

    private void Convert(string kind, IEnumerable<string> pages) => Run("soffice", [
        "--headless", $"-env:UserInstallation={new Uri(_folder["profile"]).AbsoluteUri}", "--infilter=HTML (StarWriter)",
        "--convert-to", kind, "--outdir", _folder.Path, .. pages]);

    /// <summary>Runs a program to its end.</summary>
    public static void Run(string program, IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
    }

    /// <summary>Paragraphs put together from wrapped lines, without marks of Markdown.</summary>
    private static string Html(string text)
    {
        StringBuilder html = new("<html><head><meta charset=\"utf-8\"><style>@page { size: 21cm 29.7cm; margin: 2cm 2cm 2cm 3cm }"
            + " p { font-family: 'Liberation Serif'; font-size: 13pt; margin: 0 0 6pt 0; text-align: justify }</style></head><body>\n<p>");
        int before = 0;
        foreach (string line in text.Split('\n').Select(static line => line.Replace("*", string.Empty, StringComparison.Ordinal).Trim()).Where(static line => line != "|"))
        {
            html.Append(before >= FullLine && line.Length > 0 ? " " : "</p>\n<p>").Append(WebUtility.HtmlEncode(line));
            before = line.Length;
        }

        return html.Append("</p></body></html>").ToString();
    }
}
