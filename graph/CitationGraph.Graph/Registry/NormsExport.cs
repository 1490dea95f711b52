using System.Globalization;
using CitationGraph.Grammars;
using CsvHelper;

namespace CitationGraph.Graph.Registry;

/// <summary>Writes a registry as CSV that <see cref="NormsImport"/> and spreadsheets read: UTF-8 with a byte order mark, CRLF,
/// cells that a spreadsheet would run as formulas neutralised.</summary>
public static class NormsExport
{
    /// <summary>How every CSV for people is written.</summary>
    public static CsvWriterOptions Options { get; } = CsvWriterOptions.Default with
    {
        WriteByteOrderMark = true,
        NewLine = "\r\n",
        Injection = CsvInjection.Escape,
        InjectionCharacters = "=+-@\t\r\n",
        InjectionEscape = '\'',
    };

    /// <summary>The instruments, in order of year and number.</summary>
    public static void Instruments(InstrumentRegistry registry, Stream output)
    {
        using CsvWriter csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord(RegistryTables.InstrumentColumns);
        foreach (Instrument i in registry.Instruments.OrderBy(static i => i.Year).ThenBy(static i => i.Id.Value, StringComparer.Ordinal))
        {
            string issued = i.Issued is null && i.Year > 0 && (!Sign.TryParse(i.Number, out Sign sign) || sign.Year == 0) ? i.Year.ToString(CultureInfo.InvariantCulture) : i.Issued.Iso();
            csv.WriteRecord([i.Number, i.Kind, i.Name, issued, i.Issuer, i.Effective.Iso(), i.Expires.Iso(),
                i.Stated == Validity.Unknown ? string.Empty : i.Stated.Code(), i.StatedOn.Iso(), i.Provenance.Code(), i.Source]);
        }
    }

    /// <summary>The relations, in order of source and target.</summary>
    public static void Relations(InstrumentRegistry registry, Stream output)
    {
        using CsvWriter csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord(RegistryTables.RelationColumns);
        foreach (Relation r in registry.Relations.OrderBy(static r => r.Source.Value, StringComparer.Ordinal).ThenBy(static r => r.Target.Value, StringComparer.Ordinal).ThenBy(static r => r.Kind))
        {
            csv.WriteRecord([r.Source.Value, r.Kind.Code(), r.Target.Value, r.Effective.Iso(), r.Partial ? "1" : "0", r.Part, r.Provenance.Code(), r.Basis]);
        }
    }
}
