using System.Globalization;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Export;

/// <summary>Writes a store as CSV for spreadsheets, and as the source of <see cref="CsvStoreImport"/>: UTF-8 with a byte order
/// mark, stable order, cells that a spreadsheet would run neutralised by an apostrophe.</summary>
public static class CsvExport
{
    /// <summary>The columns of findings, as in JSON lines.</summary>
    public static IReadOnlyList<string> FindingColumns { get; } =
        ["document", "start", "end", "text", "norm", "id", "rule", "severity", "status_then", "status_now", "by", "since", "part", "source", "evidence", "message", "message_en"];

    /// <summary>Writes documents.csv, citations.csv, relations.csv, instruments.csv, edges.csv and findings.csv (<see cref="StoredFindings"/>) into a folder, which is made if need be.</summary>
    /// <param name="store">The store.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="knowledge">What is known of the cited instruments.</param>
    /// <param name="asOf">The day of the statuses in instruments.csv.</param>
    public static void Write(GraphStore store, string folder, IKnowledge knowledge, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(store);
        Directory.CreateDirectory(folder);
        foreach ((string name, string[] columns, string order) in StoreTables.All)
        {
            using FileStream file = File.Create(Path.Combine(folder, name + ".csv"));
            using CsvWriter csv = CsvWriter.Create(file, NormsExport.Options);
            csv.WriteRecord(columns);
            store.Guard(() => Table(store.Connection, csv, name, columns, order));
        }

        using (FileStream edges = File.Create(Path.Combine(folder, "edges.csv")))
        using (CsvWriter csv = CsvWriter.Create(edges, NormsExport.Options))
        {
            csv.WriteRecord(["source", "relation", "target"]);
            foreach (GraphEdge edge in GraphElements.Edges(store))
            {
                csv.WriteRecord([edge.Source, edge.Relation, edge.Target]);
            }
        }

        using (FileStream findings = File.Create(Path.Combine(folder, "findings.csv")))
        {
            Findings(StoredFindings.Each(store, knowledge, asOf), findings);
        }

        using FileStream instruments = File.Create(Path.Combine(folder, "instruments.csv"));
        Instruments(store, knowledge, asOf, instruments);
    }

    /// <summary>Writes findings.</summary>
    public static void Findings(IEnumerable<Finding> findings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using CsvWriter csv = CsvWriter.Create(output, NormsExport.Options, leaveOpen: true);
        csv.WriteRecord([.. FindingColumns]);
        foreach (Finding f in findings)
        {
            csv.WriteRecord(FindingCells(f));
        }
    }

    /// <summary>The cells of a finding, in the order of <see cref="FindingColumns"/>.</summary>
    public static string[] FindingCells(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return
        [
            finding.Document, finding.Citation.Span.Start.ToString(CultureInfo.InvariantCulture), finding.Citation.Span.End.ToString(CultureInfo.InvariantCulture),
            finding.Citation.Text, finding.Norm, finding.Id.ToString(), finding.Rule, finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" },
            finding.Then.Code(), finding.Now.Code(), finding.ByNumber, finding.Since.Iso(), finding.Part, finding.Source, finding.Evidence, finding.Message, finding.MessageEn,
        ];
    }

    private static bool Table(SqliteConnection connection, CsvWriter csv, string name, string[] columns, string order)
    {
        using var statement = new Statement(connection, $"SELECT {string.Join(", ", columns.Select(static c => c == "path" ? "d.path" : $"t.\"{c}\""))} FROM {name} t JOIN files d ON d.doc = t.doc ORDER BY {order}", 0);
        using SqliteDataReader row = statement.Read();
        var cells = new string[columns.Length];
        while (row.Read())
        {
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = row.GetFieldType(i) == typeof(double) ? row.GetDouble(i).ToString("R", CultureInfo.InvariantCulture) : StoreTables.Cell(Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture)!);
            }

            csv.WriteRecord(cells);
        }

        return true;
    }

    private static void Instruments(GraphStore store, IKnowledge knowledge, DateOnly asOf, Stream output)
    {
        var status = new StatusCalculator(knowledge);
        using CsvWriter csv = CsvWriter.Create(output, NormsExport.Options);
        csv.WriteRecord(["id", "number", "kind", "name", "issued", "issuer", "effective", "urn", "status", "since", "by", "part", "provenance", "basis"]);
        foreach (InstrumentId id in GraphElements.Instruments(store))
        {
            Instrument? known = knowledge.Find(id);
            StatusReport now = status.At(id, asOf);
            csv.WriteRecord([id.Value, known?.Number ?? Finding.NumberOf(id), known?.Kind ?? string.Empty, known?.Name ?? string.Empty, (known?.Issued).Iso(), known?.Issuer ?? string.Empty,
                (known?.Effective).Iso(), known?.Urn ?? string.Empty, now.Validity.Code(), now.YearOnly ? string.Empty : now.Since.Iso(), now.By.ToString(), now.Part,
                now.Validity == Validity.Unknown ? string.Empty : now.Provenance.Code(), now.Basis]);
        }
    }
}
