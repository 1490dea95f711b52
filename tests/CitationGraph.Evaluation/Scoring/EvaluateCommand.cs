using System.CommandLine;
using System.Diagnostics;
using System.Text;

namespace CitationGraph.Evaluation.Scoring;

/// <summary><c>evaluate CORPUS_DIR</c>: one report over every set.</summary>
internal static class EvaluateCommand
{
    private const int Failed = 1;
    private const int CouldNotRun = 2;

    public static Command Create()
    {
        EvaluateOptions options = new();
        return options.Create(parsed => Run(options, parsed));
    }

    private static int Run(EvaluateOptions options, ParseResult parsed)
    {
        List<Threshold> thresholds = [];
        foreach (string text in parsed.GetValue(options.Min) ?? [])
        {
            if (!Threshold.TryParse(text, out Threshold threshold))
            {
                return CannotRun($"--min {text}: METRIC=VALUE expected, for example dev.identity=0.98.");
            }

            thresholds.Add(threshold);
        }

        DirectoryInfo corpus = parsed.GetRequiredValue(options.Corpus);
        List<CorpusSet> sets = corpus.Exists ? CorpusSet.ReadAll(corpus.FullName) : [];
        if (sets.Count == 0)
        {
            return CannotRun($"{corpus}: no folder with *.gold.csv in it.");
        }

        DirectoryInfo? predictions = parsed.GetValue(options.Predictions), jsonl = parsed.GetValue(options.Jsonl);
        List<SetScore> scores = [];
        foreach (CorpusSet set in sets)
        {
            SetScore score = new(set, Finder(set, predictions, jsonl));
            Report.Write(Console.Out, score, parsed.GetValue(options.Each), parsed.GetValue(options.Errors));
            scores.Add(score);
        }

        if (predictions is null)
        {
            Time(sets);
        }

        if (parsed.GetValue(options.Baseline) is { } baseline)
        {
            Baseline.Compare(Console.Out, baseline.FullName, scores);
        }

        if (parsed.GetValue(options.Save) is { } save)
        {
            Baseline.Save(save.FullName, scores);
        }

        Dictionary<string, double> metrics = scores.SelectMany(s => s.Metrics()).ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);
        List<Threshold> missed = thresholds.FindAll(t => !t.Check(metrics, Console.Error));
        return missed.Count > 0 ? Failed : 0;
    }

    /// <summary>Reads the set's results from a file, or runs the extractor (and keeps what it finds where asked to).</summary>
    private static Func<LabelledDocument, FoundDocument> Finder(CorpusSet set, DirectoryInfo? predictions, DirectoryInfo? jsonl)
    {
        if (predictions is not null)
        {
            Func<string, FoundDocument> read = Extractions.Read(predictions.FullName, set.Name);
            return document => read(document.Name);
        }

        Dictionary<string, FoundDocument> found = set.Documents.ToDictionary(d => d.Name, d => Extractions.Extract(d.Text), StringComparer.Ordinal);
        if (jsonl is not null)
        {
            Extractions.Write(jsonl.FullName, set.Name, found);
        }

        return document => found[document.Name];
    }

    /// <summary>A second run over the texts, when all is compiled.</summary>
    private static void Time(List<CorpusSet> sets)
    {
        string[] texts = [.. sets.SelectMany(s => s.Documents).Select(d => d.Text)];
        Stopwatch watch = Stopwatch.StartNew();
        foreach (string text in texts)
        {
            Extractions.Extract(text);
        }

        Report.WriteSpeed(Console.Out, texts.Length, texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t)), watch.Elapsed);
    }

    private static int CannotRun(string message)
    {
        Console.Error.WriteLine(message);
        return CouldNotRun;
    }
}
