using CitationGraph.Grammars;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CsvHelper;

namespace CitationGraph.Graph.Tests;

/// <summary>The five seeds as of 2026-11-21 against the expected findings; skipped, and said so, where the corpus is not there.</summary>
public class SeedFindingsTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 21);

    private static readonly (string Words, string[] Rules)[] RuleOf =
    [
        ("issuer against sign", [RuleCatalog.Issuer]),
        ("kind against sign", [RuleCatalog.Kind]),
        ("first mention", [RuleCatalog.FirstMention]),
        ("sign repaired", [RuleCatalog.SignWriting]),
        ("number order", [RuleCatalog.Order]),
        ("partially_repealed", [RuleCatalog.PartRepealed, RuleCatalog.PartRepealedBefore]),
        ("replaced", [RuleCatalog.EndedBefore, RuleCatalog.EndedAfter]),
        ("amended", [RuleCatalog.AmendedBefore, RuleCatalog.AmendedAfter]),
    ];

    [SkippableCorpusFact("seeds/findings.csv")]
    public void Every_expected_finding_is_there()
    {
        var missing = new List<string>();
        foreach (Dictionary<string, string> row in Corpus.Table("seeds/findings.csv"))
        {
            CheckResult check = Check(row["doc"]);
            string expected = row["finding"], number = Number(row["citation"], expected);
            if (row["by"].Length == 0 && expected.StartsWith("resolves", StringComparison.Ordinal))
            {
                if (!check.Citations.Any(c => c.Id.Value == number))
                {
                    missing.Add($"{row["doc"]}: {number} not resolved");
                }

                continue;
            }

            string[] rules = RuleOf.Where(r => expected.Replace("(65/2025/QH15 was replaced on 2025-06-16)", "", StringComparison.Ordinal).Contains(r.Words, StringComparison.Ordinal)).Select(r => r.Rules).First();
            bool found = check.Findings.Any(f => rules.Contains(f.Rule) && (Finding.NumberOf(f.Id) == number || f.Norm == number)
                && (row["by"].Length == 0 || (f.ByNumber == row["by"] && f.Since?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) == row["since"]))
                && Agrees(row["at_document_date"], f.Then) && Agrees(row["as_of_2026-11-21"], f.Now));
            if (!found)
            {
                missing.Add($"{row["doc"]}: {row["citation"]} {expected} ({string.Join(",", rules)})");
            }
        }

        missing.ShouldBeEmpty();
    }

    /// <summary>Findings that say more than that a mention is incomplete or a norm not known are the expected ones and those read
    /// against the facts by hand.</summary>
    [SkippableCorpusFact("seeds/findings.csv")]
    public void No_other_warning_or_error_is_there()
    {
        List<Dictionary<string, string>> expected = Corpus.Table("seeds/findings.csv");
        foreach (string doc in expected.Select(r => r["doc"]).Append("002_a4e4041c5d979048").Distinct())
        {
            foreach (Finding f in Check(doc).Findings.Where(f => f.Severity >= Severity.Warning))
            {
                expected.Where(r => r["doc"] == doc).Any(r => Number(r["citation"], r["finding"]) is var n && (Finding.NumberOf(f.Id) == n || f.Norm == n)).ShouldBeTrue($"{doc}: {f.Rule} {f.Norm} {f.Message}");
            }

            Check(doc).Findings.ShouldAllBe(f => f.Now != Validity.InForce);
        }
    }

    private static CheckResult Check(string doc) =>
        new DocumentChecker(InstrumentRegistry.Default).Check(doc, CitationExtractor.Default.Extract(Corpus.Text($"seeds/{doc}.txt")), AsOf);

    private static string Number(string citation, string finding)
    {
        int at = finding.IndexOf("resolves to ", StringComparison.Ordinal);
        return at < 0 ? citation : finding[(at + 12)..].Split([' ', ';'])[0];
    }

    private static bool Agrees(string expected, Validity actual) =>
        expected.Length == 0 || expected.Split(" or ").Contains(actual.Code());
}

/// <summary>The corpus beside the clone, where there is one.</summary>
internal static class Corpus
{
    public static string? Root { get; } = Find();

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root!, path));

    public static List<Dictionary<string, string>> Table(string path)
    {
        using CsvReader csv = CsvReader.FromFile(Path.Combine(Root!, path));
        csv.ReadHeader();
        string[] columns = [.. csv.Headers];
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(columns.Select((c, i) => (c, v: i < csv.FieldCount ? csv.GetString(i) : string.Empty)).ToDictionary(p => p.c, p => p.v, StringComparer.Ordinal));
        }

        return rows;
    }

    private static string? Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CitationGraph.sln")))
            {
                string corpus = Path.Combine(at.FullName, "..", "shared", "corpus");
                return Directory.Exists(corpus) ? corpus : null;
            }
        }

        return null;
    }
}

/// <summary>A test over the corpus; skipped with the reason where the corpus is not beside the clone.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SkippableCorpusFactAttribute : FactAttribute
{
    public SkippableCorpusFactAttribute(string file)
    {
        if (Corpus.Root is null || !File.Exists(Path.Combine(Corpus.Root, file)))
        {
            Skip = $"no ../shared/corpus/{file} beside the clone";
        }
    }
}
