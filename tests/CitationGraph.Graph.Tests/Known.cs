using CitationGraph.Grammars;

namespace CitationGraph.Graph.Tests;

/// <summary>Small registries for tests: 'A amends B from 2020-01-01'.</summary>
internal static class Known
{
    public static Instrument Norm(string number, string kind = "Nghị định", string issued = "", string effective = "", string name = "", Validity stated = Validity.Unknown, string on = "", Provenance provenance = Provenance.Official)
    {
        bool signed = Sign.TryParse(number, out Sign sign);
        int year = issued.Length > 3 ? int.Parse(issued[..4], System.Globalization.CultureInfo.InvariantCulture) : sign.Year;
        return new Instrument
        {
            Id = signed ? InstrumentId.Numbered(kind, sign, year, string.Empty) : InstrumentId.Named(kind, name, year),
            Number = number,
            Kind = kind,
            Name = name,
            Year = year,
            Issued = Day(issued),
            Effective = Day(effective),
            Stated = stated,
            StatedOn = Day(on),
            Provenance = provenance,
            Source = "test",
        };
    }

    public static Relation Does(string source, RelationKind kind, string target, string from = "", string part = "", bool partial = false, string basis = "Điều 1", Provenance provenance = Provenance.Official) => new()
    {
        Source = new InstrumentId(source),
        Kind = kind,
        Target = new InstrumentId(target),
        Effective = Day(from),
        Partial = partial || part.Length > 0,
        Part = part,
        Basis = basis,
        Provenance = provenance,
    };

    public static DateOnly? Day(string iso) => iso.Length == 10 ? DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    public static Extraction Read(string text) => CitationExtractor.Default.Extract(text);
}
