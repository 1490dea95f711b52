using CitationGraph.Cli.Affecting;
using CitationGraph.Cli.Output.Tabular;
using CitationGraph.Graph.Analysis;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Affected;

/// <summary>The answer of <c>affected</c> for people: a heading and a table for each document or norm, one row below the other
/// in a narrow terminal, and a line that sums it up.</summary>
internal sealed class AffectedTable(IAnsiConsole console, AffectedWords words)
{
    /// <summary>Prints all.</summary>
    public void Print(IReadOnlyList<AffectedGroup> groups, bool byNorm, AffectedTotals totals)
    {
        foreach (AffectedGroup group in groups)
        {
            console.Write(new Text(group.Title + "\n", new Style(decoration: Decoration.Bold)));
            foreach (string line in group.Lines)
            {
                console.Write(new Text(line + "\n"));
            }

            if (!(byNorm ? Documents(group.Rows) : Norms(group.Rows)).TryWrite(console))
            {
                Stacked(group.Rows, byNorm);
            }
        }

        console.Write(new Text(words.Total(totals) + "\n"));
    }

    private TextTable Norms(IReadOnlyList<AffectedRow> rows)
    {
        var table = new TextTable(
        [
            new(words.Say("Quy định được dẫn", "Cited norm"), Least: 24), new(words.Say("Tình trạng nay", "Status now"), Least: 14),
            new(words.Say("Bởi", "By"), Least: 14), new(words.Say("Khi ban hành", "When issued"), Least: 12),
        ]);
        foreach (AffectedRow row in rows)
        {
            table.Add($"{words.Norm(row.Id)}\n{words.Use(row)}", words.NowSince(row, '\n'), words.By(row), words.Then(row));
        }

        return table;
    }

    private TextTable Documents(IReadOnlyList<AffectedRow> rows)
    {
        var table = new TextTable(
        [
            new(words.Say("Văn bản", "Document"), Least: 30), new(words.Say("Dùng thế nào", "Use"), Least: 12), new(words.Say("Khi ban hành", "When issued"), Least: 10),
        ]);
        foreach (AffectedRow row in rows)
        {
            table.Add($"{words.Identity(row.Kind, row.Number, row.Issued, row.Issuer)}\n{words.File(row.Document)}".Trim(), words.Use(row), words.Then(row));
        }

        return table;
    }

    private void Stacked(IReadOnlyList<AffectedRow> rows, bool byNorm)
    {
        foreach (AffectedRow row in rows)
        {
            string first = byNorm ? words.File(row.Document) : $"{words.Norm(row.Id)}: {words.Change(row)}";
            console.Write(new Padder(new Text($"{first}\n{words.Use(row)}\n{words.Say("Khi ban hành", "When issued")}: {words.Then(row)}"), new Padding(2, 1, 0, 0)));
        }
    }
}
