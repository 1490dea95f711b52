using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Tabular;

/// <summary>The relations that one document states.</summary>
internal sealed class RelationTable(IAnsiConsole console, Language language)
{
    private static readonly Bilingual Position = new("Vị trí", "Position");
    private static readonly Bilingual Source = new("Văn bản tác động", "Acting");
    private static readonly Bilingual Relation = new("Quan hệ", "Relation");
    private static readonly Bilingual Target = new("Văn bản chịu tác động", "Acted upon");
    private static readonly Bilingual Effective = new("Hiệu lực", "Effective");
    private static readonly Bilingual Evidence = new("Bằng chứng", "Evidence");
    private static readonly Bilingual Self = new("văn bản này", "this document");
    private static readonly Bilingual Partial = new("(một phần)", "(in part)");

    /// <summary>Prints the relations.</summary>
    public void Write(DocumentResult result)
    {
        var table = new TextTable(
        [
            Column(Position, wraps: false), Column(Source), Column(Relation), Column(Target), Column(Effective, wraps: false), Column(Evidence),
        ]);
        List<string[]> rows = [.. RowsOf(result)];
        rows.ForEach(row => table.Add(row));
        if (table.TryWrite(console))
        {
            return;
        }

        console.WriteLine();
        foreach (string[] row in rows)
        {
            console.Write(new Text($"{row[0]}  {row[1]}\n"));
            console.Write(new Padder(new Text($"{row[2]}: {row[3]}\n{row[4]}\n{row[5]}".Replace("\n\n", "\n", StringComparison.Ordinal)), new Padding(2, 0, 0, 1)));
        }
    }

    private TextColumn Column(Bilingual title, bool wraps = true) => new(title.In(language), wraps);

    private IEnumerable<string[]> RowsOf(DocumentResult result)
    {
        foreach (StatedRelation relation in result.Extraction.Relations)
        {
            string label = Roles.Of(relation.Relation).Label.In(language);
            yield return
            [
                result.Places.Of(relation.Evidence.Start, language),
                relation.Source == StatedRelation.Self ? Self.In(language) : Plain.Line(relation.Source),
                relation.Partial ? $"{label} {Partial.In(language)}" : label,
                Plain.Line(relation.Target),
                Plain.Date(relation.Effective),
                Plain.Line(relation.EvidenceText),
            ];
        }
    }
}
