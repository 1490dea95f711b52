using System.Globalization;
using System.Text.RegularExpressions;
using CitationGraph.Evaluation.Scoring;

namespace CitationGraph.Grammars.Tests.Cases;

/// <summary>One row of tests/cases.</summary>
internal sealed record Case(string File, string Id, string Text, IReadOnlyList<ExpectedMention> Mentions, IReadOnlyList<string> Skips);

/// <summary>Reads the tables of tests/cases.</summary>
internal static partial class CaseFile
{
    private static readonly Lazy<Dictionary<string, Case>> LazyAll = new(ReadAll);

    /// <summary>Every case by 'file/id'.</summary>
    public static Dictionary<string, Case> All => LazyAll.Value;

    private static Dictionary<string, Case> ReadAll()
    {
        var cases = new Dictionary<string, Case>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Repository.At("tests", "cases"), "*.csv").Order(StringComparer.Ordinal))
        {
            string file = Path.GetFileNameWithoutExtension(path);
            foreach (CsvRecord row in CsvTable.Read(path))
            {
                Case one = Read(file, row);
                if (!cases.TryAdd($"{file}/{one.Id}", one))
                {
                    throw new InvalidDataException($"tests/cases/{file}.csv: id '{one.Id}' stands there twice.");
                }
            }
        }

        return cases;
    }

    private static Case Read(string file, CsvRecord row)
    {
        string id = row["id"];
        if (!Id().IsMatch(id))
        {
            throw new InvalidDataException($"tests/cases/{file}.csv: id '{id}', expected letters, digits and hyphens.");
        }

        string[] skips = row["skip"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(skips, static s => s != "all" && Variants.All.All(v => v.Name != s)) is { } unknown)
        {
            throw new InvalidDataException($"tests/cases/{file}.csv, {id}: no variant '{unknown}'.");
        }

        return new Case(file, id, Unescape(row["text"]), ExpectedMention.ParseAll(row["mentions"]), skips);
    }

    /// <summary>\n, \t, \\ and \uXXXX.</summary>
    private static string Unescape(string text) => Escape().Replace(text, static m => m.Value[1] switch
    {
        'n' => "\n",
        't' => "\t",
        'u' => ((char)ushort.Parse(m.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        _ => "\\",
    });

    [GeneratedRegex(@"\\(n|t|\\|u[0-9A-Fa-f]{4})")]
    private static partial Regex Escape();

    [GeneratedRegex("^[A-Za-z0-9-]+$")]
    private static partial Regex Id();
}
