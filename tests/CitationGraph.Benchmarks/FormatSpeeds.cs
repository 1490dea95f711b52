using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using CitationGraph.Documents;
using CitationGraph.Documents.Tests.Scans.Making;

namespace CitationGraph.Benchmarks;

/// <summary>Pages a minute of one text as .txt, .docx, .pdf and read by OCR, beside what the programs that are needed take alone
/// for the same pages in the same run, and how much of the processor's time is this project's own.</summary>
internal sealed class FormatSpeeds(string only) : IDisposable
{
    private const int TextBytes = 14_000;
    private const int Runs = 201;
    private const int RunsOfOcr = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("formats").FullName;

    /// <summary>Prints the table.</summary>
    /// <param name="only">Formats whose name contains it.</param>
    /// <returns>0; 1 when a program is absent or a file was not read.</returns>
    internal static int Run(string only)
    {
        using FormatSpeeds speeds = new(only);
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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {Environment.ProcessorCount} cores; medians of {Runs} runs, of OCR of {RunsOfOcr}, ours and the programs' alone in turn"));
        Console.WriteLine("| format | pages a minute | the programs alone | own share of the time | own ms of processor a page | the programs' | alone | own share of the processor |\n|---|---|---|---|---|---|---|---|");
        Compare("txt", pages, Runs, () => Read("a.txt", OcrMode.Never), null);
        Compare("docx", pages, Runs, () => Read("a.docx", OcrMode.Never), null);
        Compare("text (PDF)", pages, Runs, () => Read("a.pdf", OcrMode.Never), () =>
        {
            Program("pdftotext", "-enc", "UTF-8", "-eol", "unix", At("a.pdf"), At("out.txt"));
            Program("pdftotext", "-enc", "UTF-8", "-eol", "unix", "-bbox-layout", At("a.pdf"), At("out.html"));
        });
        Compare("drawn pages (PDF, `--ocr always`)", pages, RunsOfOcr, () => Read("a.pdf", OcrMode.Always), () => Parallel.For(1, pages + 1, page => Recognise("a.pdf", page)));
        Scan();
        Compare("scans (PDF)", pages, RunsOfOcr, () => Read("scan.pdf", OcrMode.Auto), () => Parallel.For(1, pages + 1, page => Recognise("scan.pdf", page)));
    }

    /// <summary>Times the reading and the programs alone in turn, so that whatever else the machine does slows both.</summary>
    private void Compare(string format, int pages, int runs, Action body, Action? alone)
    {
        if (!format.Contains(only, StringComparison.Ordinal))
        {
            return;
        }

        // Until the runtime has compiled most of what it will.
        for (int warm = 0; warm <= runs / 2; warm++)
        {
            body();
            alone?.Invoke();
        }

        List<double> seconds = [];
        List<double> secondsAlone = [];
        ProcessorTime processor = default;
        ProcessorTime processorAlone = default;
        for (int run = 0; run < runs; run++)
        {
            var before = ProcessorTime.Now();
            seconds.Add(Seconds(body));
            processor = processor.Plus(ProcessorTime.Now().Since(before));
            var between = ProcessorTime.Now();
            secondsAlone.Add(alone is null ? 0 : Seconds(alone));
            processorAlone = processorAlone.Plus(ProcessorTime.Now().Since(between));
        }

        (double whole, double part) = (Median(seconds), Median(secondsAlone));
        string programs = part > 0 ? (pages * 60 / part).ToString("N0", CultureInfo.InvariantCulture) : "-";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {format} | {pages * 60 / whole:N0} | {programs} | {1 - part / whole:P0} | {processor.Own * 1000 / runs / pages:0.00} | {processor.Programs * 1000 / runs / pages:0.00} | {processorAlone.Programs * 1000 / runs / pages:0.00} | {processor.Own / (processor.Own + processor.Programs):P1} |"));
    }

    private static double Seconds(Action body)
    {
        long start = Stopwatch.GetTimestamp();
        body();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private void Scan()
    {
        Program("pdftoppm", "-r", "300", "-gray", At("a.pdf"), At("sheet"));
        string[] sheets = [.. Directory.GetFiles(_folder, "sheet*.pgm").Order(StringComparer.Ordinal)];
        File.WriteAllBytes(At("scan.pdf"), ScanFiles.Pdf([.. sheets.Select(static (sheet, at) => Sheet.ReadPgm(sheet).Turned(at % 2 == 0 ? 1.2 : -2).Noisy(at))]));
    }

    private void Recognise(string file, int page)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        Program("pdftoppm", "-f", number, "-l", number, "-r", "300", "-gray", "-singlefile", At(file), At("page" + number));
        Program("tesseract", At($"page{number}.pgm"), At("out" + number), "-l", "vie", "--psm", "3", "--dpi", "300", "tsv");
    }

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

        // They write little there: less than a pipe holds.
        string errors = process.StandardError.ReadToEnd();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{name}: {errors}");
        }
    }
}
