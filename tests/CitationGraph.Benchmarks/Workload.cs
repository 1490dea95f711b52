using CitationGraph.Documents.Decoding;
using CitationGraph.Grammars;

namespace CitationGraph.Benchmarks;

/// <summary>The bodies that both modes time: UTF-8 bytes in, number of citations (or spans) out.</summary>
internal static class Workload
{
    private const int FewestPerThread = 4;
    private const int BytesPerThread = 4_000_000;

    private const int CutAt = 10_000;

    /// <summary>The whole extraction, one thread.</summary>
    internal static int Extract(byte[] utf8) =>
        CitationExtractor.Default.Extract(Utf8Text.Decode(utf8)).Citations.Count;

    /// <summary>The whole extraction on two threads, several documents each, so that starting a thread does not count.</summary>
    internal static int ExtractTwoThreads(byte[] utf8)
    {
        int other = 0;
        var thread = new Thread(() => other = ExtractEach(utf8));
        thread.Start();
        int own = ExtractEach(utf8);
        thread.Join();
        return own + other;
    }

    /// <summary>The whole extraction, one thread, of the same text as documents of 10 KB: what a document costs beside its text.</summary>
    internal static int ExtractCut(byte[] utf8)
    {
        int found = 0;
        for (int start = 0, end; start < utf8.Length; start = end)
        {
            int line = Array.IndexOf(utf8, (byte)'\n', Math.Min(start + CutAt, utf8.Length - 1));
            end = line < 0 ? utf8.Length : line + 1;
            found += CitationExtractor.Default.Extract(Utf8Text.Decode(utf8.AsSpan(start, end - start))).Citations.Count;
        }

        return found;
    }

    /// <summary>Baseline: regular expression for clean text, spans only.</summary>
    internal static int CleanRegex(byte[] utf8) => Baselines.Count(Baselines.Clean(), Utf8Text.Decode(utf8));

    /// <summary>Baseline: OCR-tolerant regular expression, spans only.</summary>
    internal static int OcrRegex(byte[] utf8) => Baselines.Count(Baselines.OcrTolerant(), Utf8Text.Decode(utf8));

    /// <summary>By the name of the method, as the reports show it; <c>Documents</c> is how many documents of a size in bytes one call reads.</summary>
    internal static readonly (string Name, Func<byte[], int> Body, Func<int, int> Documents)[] All =
    [
        (nameof(OcrRegex), OcrRegex, static _ => 1),
        (nameof(CleanRegex), CleanRegex, static _ => 1),
        (nameof(Extract), Extract, static _ => 1),
        (nameof(ExtractCut), ExtractCut, static _ => 1),
        (nameof(ExtractTwoThreads), ExtractTwoThreads, static size => 2 * PerThread(size)),
    ];

    /// <summary>The workload of that name.</summary>
    internal static (string Name, Func<byte[], int> Body, Func<int, int> Documents) Named(string name) =>
        Array.Find(All, workload => workload.Name == name);

    private static int PerThread(int size) => Math.Max(FewestPerThread, BytesPerThread / size);

    private static int ExtractEach(byte[] utf8)
    {
        int found = 0;
        for (int i = 0; i < PerThread(utf8.Length); i++)
        {
            found += Extract(utf8);
        }

        return found;
    }
}
