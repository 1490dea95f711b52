using CitationGraph.Grammars;

namespace CitationGraph.Graph.Registry;

/// <summary>Rows of instruments.csv and relations.csv as records.</summary>
internal static class RegistryTables
{
    internal static readonly string[] InstrumentColumns =
        ["number", "kind", "name", "issued", "issuer", "effective", "expires", "status", "status_on", "provenance", "source"];

    internal static readonly string[] RelationColumns =
        ["source", "relation", "target", "effective", "partial", "part", "provenance", "basis"];

    public static List<Instrument> Instruments() => EmbeddedTable.Read("instruments.csv", InstrumentColumns, static f => Instrument(f));

    public static List<Relation> Relations() => EmbeddedTable.Read("relations.csv", RelationColumns, static f => Relation(f));

    /// <summary>The instrument of a row.</summary>
    public static Instrument Instrument(string[] f)
    {
        int year = Dates.Year(f[3]);
        bool signed = Sign.TryParse(f[0], out Sign sign);
        return new Instrument
        {
            Id = signed
                ? InstrumentId.Numbered(f[1], sign, year, BodyTable.IsLocal(sign) ? f[4] : string.Empty)
                : InstrumentId.Named(f[1], f[2], year),
            Kind = f[1],
            Number = f[0],
            Name = f[2],
            Issued = Dates.Parse(f[3]),
            Year = year > 0 ? year : sign.Year,
            Issuer = f[4],
            Effective = Dates.Parse(f[5]),
            Expires = Dates.Parse(f[6]),
            Stated = f[7] == "ended" ? Validity.Expired : Validities.Parse(f[7]),
            StatedOn = Dates.Parse(f[8]),
            Provenance = Provenances.Parse(f[9]),
            Source = f[10],
        };
    }

    /// <summary>The relation of a row.</summary>
    public static Relation Relation(string[] f)
    {
        return new Relation
        {
            Source = new InstrumentId(f[0]),
            Kind = RelationCodes.TryParse(f[1], out RelationKind kind) ? kind : throw new InvalidDataException($"relations.csv: '{f[1]}' is no relation."),
            Target = new InstrumentId(f[2]),
            Effective = Dates.Parse(f[3]),
            Partial = f[4] == "1",
            Part = f[5],
            Provenance = Provenances.Parse(f[6]),
            Basis = f[7],
        };
    }
}
