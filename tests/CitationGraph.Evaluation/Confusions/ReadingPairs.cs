namespace CitationGraph.Evaluation.Confusions;

/// <summary>Finds clean texts and their readings: a folder NAME with texts and a folder NAME-ocr-MODEL beside it.</summary>
internal static class ReadingPairs
{
    private const string Mark = "-ocr-";

    /// <summary>The pairs of files below <paramref name="directory"/> by model, in file order.</summary>
    public static IEnumerable<(string Model, string Clean, string Reading)> Find(string directory)
    {
        foreach (string readings in Directory.EnumerateDirectories(directory, "*" + Mark + "*").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(readings);
            int mark = name.IndexOf(Mark, StringComparison.Ordinal);
            string clean = Path.Combine(directory, name[..mark]);
            foreach (string reading in Directory.EnumerateFiles(readings, "*.txt").Order(StringComparer.Ordinal))
            {
                string original = Path.Combine(clean, Path.GetFileName(reading));
                if (File.Exists(original))
                {
                    yield return (name[(mark + Mark.Length)..], original, reading);
                }
            }
        }
    }
}
