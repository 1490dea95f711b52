using System.Globalization;
using CitationGraph.Cli.Output.Tabular;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Norms;

/// <summary>A list of norms with their statuses.</summary>
internal static class NormListReport
{
    private static readonly IReadOnlyList<Field<Row>> Fields =
    [
        Field.Text<Row>("id", static row => row.Status.Id.Value),
        Field.Text<Row>("number", static row => row.Norm.Number),
        Field.Text<Row>("kind", static row => row.Norm.Kind),
        Field.Text<Row>("name", static row => row.Norm.Name),
        Field.Text<Row>("issued", static row => Issued(row.Norm)),
        Field.Text<Row>("issuer", static row => row.Norm.Issuer),
        Field.Day<Row>("effective", static row => row.Norm.Effective),
        Field.Text<Row>("urn", static row => row.Norm.Urn),
        Field.Text<Row>("status", static row => row.Status.Validity.Code()),
        Field.Text<Row>("by", static row => row.Status.By.IsEmpty ? string.Empty : Finding.NumberOf(row.Status.By)),
        Field.Day<Row>("since", static row => row.Status.YearOnly ? null : row.Status.Since),
        Field.Text<Row>("provenance", static row => row.Norm.Provenance.Code()),
        Field.Text<Row>("source", static row => row.Norm.Source),
    ];

    /// <summary>Writes the list.</summary>
    /// <param name="printout">Where to and how.</param>
    /// <param name="norms">The norms.</param>
    /// <param name="total">How many there are with those that are not shown.</param>
    /// <param name="knowledge">What is known of them.</param>
    public static void Write(Printout printout, IReadOnlyList<StatusReport> norms, int total, IKnowledge knowledge)
    {
        IEnumerable<Row> rows = norms.Select(status => new Row(status, knowledge.Find(status.Id)!));
        if (printout.Format == OutputFormat.Table)
        {
            Table(printout, [.. rows], total);
            return;
        }

        using IRowWriter<Row> writer = RowWriters.Create(printout.Format, printout.Stream, Fields);
        writer.Write(rows);
        writer.Finish();
    }

    private static void Table(Printout printout, List<Row> rows, int total)
    {
        Language language = printout.Language;
        var table = new TextTable(
        [
            new(new Bilingual("Văn bản", "Instrument").In(language), Least: 20), new(new Bilingual("Ngày ban hành", "Issued").In(language)),
            new(new Bilingual("Hiệu lực", "Status").In(language), Least: 12), new(new Bilingual("Bởi", "By").In(language)), new(new Bilingual("Từ ngày", "Since").In(language)),
        ]);
        List<string[]> cells = [.. rows.Select(row => (string[])
        [
            Plain.Line($"{row.Norm.Kind} {row.Norm.Number} {row.Norm.Name}"), row.Norm.Issued is null ? Issued(row.Norm) : Plain.Date(row.Norm.Issued),
            ValidityWords.Of(row.Status.Validity, language), row.Status.By.IsEmpty ? string.Empty : Finding.NumberOf(row.Status.By),
            row.Status.Since is { } since && row.Status.YearOnly ? since.Year.ToString(CultureInfo.InvariantCulture) : Plain.Date(row.Status.Since),
        ])];
        cells.ForEach(row => table.Add(row));
        if (rows.Count > 0 && !table.TryWrite(printout.Console))
        {
            cells.ForEach(row => printout.Console.Write(new Text(string.Join(" · ", row.Where(static cell => cell.Length > 0)) + "\n")));
        }

        printout.Console.Write(new Text(Sum(rows.Count, total, language) + "\n"));
    }

    private static string Sum(int shown, int total, Language language)
    {
        string all = total.ToString(CultureInfo.InvariantCulture), some = shown.ToString(CultureInfo.InvariantCulture);
        return (shown == total ? new Bilingual($"{all} văn bản.", $"{all} instruments.")
            : new($"{all} văn bản, trên đây là {some}; in hết bằng --limit 0, hoặc nêu thêm chữ để lọc.", $"{all} instruments, {some} of them above; --limit 0 prints all, more words narrow them down.")).In(language);
    }

    private static string Issued(Instrument norm) => norm.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? (norm.Year > 0 ? norm.Year.ToString(CultureInfo.InvariantCulture) : string.Empty);

    private readonly record struct Row(StatusReport Status, Instrument Norm);
}
