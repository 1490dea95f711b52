using System.Globalization;
using System.Text;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>A document with its labels.</summary>
internal sealed record LabelledDocument(
    string Name, string Text, IReadOnlyList<GoldMention> Gold, CsvRecord? Header, IReadOnlyList<FoundRelation> Relations);

/// <summary>A folder of documents: with labels of its own, or readings (NAME-ocr-MODEL) that share those of NAME.</summary>
internal sealed record CorpusSet(string Name, bool Bag, IReadOnlyList<LabelledDocument> Documents)
{
    private const string Reading = "-ocr-";

    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["can_cu"] = "BASED_ON",
        ["căn cứ"] = "BASED_ON",
        ["thuc_hien"] = "IMPLEMENTS",
        ["thực hiện"] = "IMPLEMENTS",
        ["sua_doi"] = "AMENDS",
        ["thay_the"] = "REPLACES",
        ["bai_bo"] = "REPEALS",
        ["ban_hanh_kem"] = "ISSUED_WITH",
        ["dan_chieu"] = "CITES",
        ["dẫn chiếu"] = "CITES",
    };

    /// <summary>Every set below a folder, by name.</summary>
    public static List<CorpusSet> ReadAll(string directory)
    {
        List<CorpusSet> sets = [];
        foreach (string path in Directory.EnumerateDirectories(directory).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(path);
            int mark = name.IndexOf(Reading, StringComparison.Ordinal);
            string labels = mark < 0 ? path : Path.Combine(directory, name[..mark]);
            if (Directory.Exists(labels) && Directory.EnumerateFiles(labels, "*.gold.csv").Any())
            {
                sets.Add(Read(name, path, labels, bag: mark >= 0));
            }
        }

        return sets;
    }

    private static CorpusSet Read(string name, string texts, string labels, bool bag)
    {
        List<CsvRecord> headers = Optional(Path.Combine(labels, "docs.csv"));
        ILookup<string, CsvRecord> relations = Optional(Path.Combine(labels, "relations.csv")).ToLookup(r => r["doc"]);
        List<LabelledDocument> documents = [];
        foreach (string gold in Directory.EnumerateFiles(labels, "*.gold.csv").Order(StringComparer.Ordinal))
        {
            string document = Path.GetFileName(gold)[..^".gold.csv".Length];
            string text = Path.Combine(texts, document + ".txt");
            documents.Add(new LabelledDocument(
                document,
                File.Exists(text) ? File.ReadAllText(text, Encoding.UTF8) : string.Empty,
                [.. CsvTable.Read(gold).Select(Mention)],
                headers.Find(h => h["doc"] == document),
                [.. relations[document].Select(r => new FoundRelation(r["source"], r["relation"], r["target"]))]));
        }

        return new CorpusSet(name, bag, documents);
    }

    private static List<CsvRecord> Optional(string path) => File.Exists(path) ? CsvTable.Read(path) : [];

    private static GoldMention Mention(CsvRecord row) => new(
        int.Parse(row["start"], CultureInfo.InvariantCulture),
        int.Parse(row["end"], CultureInfo.InvariantCulture),
        row["type"],
        row["number"],
        row["date"],
        row["issuer"],
        row["name"],
        Roles.GetValueOrDefault(row["role"], row["role"]),
        row["optional"] == "1",
        row["raw"]);
}
