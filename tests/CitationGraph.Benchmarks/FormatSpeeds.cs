using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using CitationGraph.Documents;

namespace CitationGraph.Benchmarks;

/// <summary>Pages a minute of one text as .txt, .docx, .pdf and read by OCR, beside what the programs that are needed take alone
/// for the same pages in the same run: the difference is this project's own share.</summary>
internal sealed class FormatSpeeds : IDisposable
{
    private const int TextBytes = 14_000;
    private const int Runs = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("formats").FullName;

    /// <summary>Prints the table.</summary>
    /// <returns>0; 1 when a program is absent or a file was not read.</returns>
    internal static int Run()
    {
        using FormatSpeeds speeds = new();
        try
        {
            speeds.Measure();
            return 0;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Console.Error.WriteLine($"{e.Message} (needed: soffice, pdftotext, pdftoppm, tesseract with vie)");
            return 1;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static double Fastest(int runs, Action body)
    {
        body();
        return Enumerable.Range(0, runs).Min(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            body();
            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        });
    }

    private void Measure()
    {
        string text = Encoding.UTF8.GetString(Texts.Dense(TextBytes, out _)).TrimEnd('\0', '\uFFFD');
        File.WriteAllText(At("a.txt"), text);
        File.WriteAllText(At("a.html"), $"<html><meta charset=\"utf-8\"><body><p>{WebUtility.HtmlEncode(text).Replace("\n", "</p>\n<p>", StringComparison.Ordinal)}</p></body></html>");
        foreach (string kind in (string[])["docx:MS Word 2007 XML", "pdf:writer_pdf_Export"])
        {
            Program("soffice", "--headless", $"-env:UserInstallation={new Uri(At("profile")).AbsoluteUri}", "--infilter=HTML (StarWriter)", "--convert-to", kind, "--outdir", _folder, At("a.html"));
        }

        int pages = Read("a.pdf", OcrMode.Never).Pages.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {Environment.ProcessorCount} cores; the fastest of {Runs} runs, of OCR of one"));
        Console.WriteLine("| format | pages a minute | the programs alone | own share |\n|---|---|---|---|");
        Print("txt", pages, Fastest(Runs, () => Read("a.txt", OcrMode.Never)), 0);
        Print("docx", pages, Fastest(Runs, () => Read("a.docx", OcrMode.Never)), 0);
        Print("pdf", pages, Fastest(Runs, () => Read("a.pdf", OcrMode.Never)), Fastest(Runs, () => Program("pdftotext", "-enc", "UTF-8", "-eol", "unix", At("a.pdf"), At("out.txt"))));
        Print("scan (pdf, --ocr always)", pages, Fastest(1, () => Read("a.pdf", OcrMode.Always)), Fastest(1, () => Parallel.For(1, pages + 1, Recognise)));
    }

    private void Recognise(int page)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        Program("pdftoppm", "-f", number, "-l", number, "-r", "300", "-gray", "-singlefile", At("a.pdf"), At("page" + number));
        Program("tesseract", At($"page{number}.pgm"), At("out" + number), "-l", "vie", "--psm", "3", "--dpi", "300", "tsv");
    }

    private static void Print(string format, int pages, double seconds, double alone) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {format} | {pages * 60 / seconds:N0} | {(alone > 0 ? (pages * 60 / alone).ToString("N0", CultureInfo.InvariantCulture) : "-")} | {Math.Max(0, 1 - alone / seconds):P0} |"));

    private DocumentText Read(string file, OcrMode ocr) =>
        new DocumentReader(new ReadOptions { Ocr = ocr }).TryRead(new SourceFile(file, At(file)), out DocumentText? document, out DocumentProblem? problem)
            ? document
            : throw new InvalidOperationException(problem.Message(Language.English));

    private string At(string name) => Path.Join(_folder, name);

    private static void Program(string name, params string[] arguments)
    {
        ProcessStartInfo start = new(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{name}: {errors}");
        }
    }
}
