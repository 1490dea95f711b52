using CitationGraph.Grammars;

namespace CitationGraph.Graph.Registry;

/// <summary>Turns the cells of an import into instruments and relations.</summary>
internal sealed class ImportRows(string file, DateOnly? day)
{
    private static readonly (string Column, RelationKind Kind)[] Acting =
        [("replaced_by", RelationKind.Replaces), ("repealed_by", RelationKind.Repeals), ("amended_by", RelationKind.Amends)];

    private readonly HashSet<InstrumentId> _seen = [];

    public List<Instrument> Instruments { get; } = [];

    public List<Relation> Relations { get; } = [];

    public List<ImportProblem> Problems { get; } = [];

    public void Add(long line, Dictionary<string, string> cells)
    {
        if (cells.ContainsKey("target"))
        {
            AddRelation(line, cells);
            return;
        }

        if (Norm(Cell(cells, "number"), cells, line) is not { } norm)
        {
            Problems.Add(new ImportProblem(line, "number", $"'{Cell(cells, "number")}' không phải số, ký hiệu văn bản (ví dụ 178/2024/NĐ-CP).", $"'{Cell(cells, "number")}' is no number of an instrument (such as 178/2024/NĐ-CP).", Kept: false));
            return;
        }

        if (!_seen.Add(norm.Id))
        {
            Problems.Add(new ImportProblem(line, "number", $"{norm.Label} đã có ở dòng trước.", $"{norm.Label} stands in an earlier row.", Kept: false));
            return;
        }

        Instruments.Add(norm);
        foreach ((string column, RelationKind kind) in Acting)
        {
            foreach (string other in Cell(cells, column).Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (Other(other, norm.Issuer) is { } source)
                {
                    Relations.Add(new Relation
                    {
                        Source = source,
                        Kind = kind,
                        Target = norm.Id,
                        Effective = kind == RelationKind.Amends ? null : norm.Expires,
                        Provenance = Provenance.User,
                        Basis = $"{file}:{line}",
                    });
                }
                else
                {
                    Problems.Add(new ImportProblem(line, column, $"'{other}' không phải số, ký hiệu văn bản.", $"'{other}' is no number of an instrument.", Kept: true));
                }
            }
        }
    }

    private void AddRelation(long line, Dictionary<string, string> cells)
    {
        InstrumentId? source = Other(Cell(cells, "relation_source"));
        InstrumentId? target = Other(Cell(cells, "target"));
        if (source is null || target is null || !RelationCodes.TryParse(Cell(cells, "relation").ToUpperInvariant(), out RelationKind kind))
        {
            Problems.Add(new ImportProblem(line, string.Empty, "quan hệ cần source, target và relation (AMENDS, REPLACES, REPEALS, ...).", "a relation needs source, target and relation (AMENDS, REPLACES, REPEALS, ...).", Kept: false));
            return;
        }

        Relations.Add(new Relation
        {
            Source = source.Value,
            Kind = kind,
            Target = target.Value,
            Effective = Day(cells, "effective", line),
            Partial = Cell(cells, "partial") is "1" or "true" or "có",
            Part = Cell(cells, "part"),
            Provenance = Provenance.User,
            Basis = Cell(cells, "basis") is { Length: > 0 } basis ? basis : $"{file}:{line}",
        });
    }

    private Instrument? Norm(string number, Dictionary<string, string> cells, long line)
    {
        // A cell may hold 'Nghị định số 178/2024/NĐ-CP ngày 31/12/2024': the grammars read it.
        Citation? cited = Sign.TryParse(number, out Sign sign) ? null : Read(number).Citations is [var first, ..] ? first : null;
        if (cited is not null && !Sign.TryParse(cited.Number, out sign))
        {
            sign = Sign.None;
        }

        string kind = Cell(cells, "kind") is { Length: > 0 } said ? said : cited?.Type ?? string.Empty;
        kind = kind.Length > 0 ? kind : KindTable.Allowed(sign) is [var usual, ..] ? usual : "Công văn";
        string name = KindTable.IsNamed(kind) ? Cell(cells, "name") : string.Empty;
        DateOnly? issued = Day(cells, "issued", line) ?? cited?.Date.Day();
        int year = issued?.Year ?? Dates.Year(Cell(cells, "issued"));
        if (sign.IsEmpty && (name.Length == 0 || !KindTable.IsNamed(kind)))
        {
            return null;
        }

        string issuer = Cell(cells, "issuer");
        if (!ImportColumns.TryStatus(Cell(cells, "status"), out Validity status))
        {
            Problems.Add(new ImportProblem(line, "status", $"không hiểu tình trạng '{Cell(cells, "status")}'.", $"the status '{Cell(cells, "status")}' is not understood.", Kept: true));
        }

        return new Instrument
        {
            Id = sign.IsEmpty ? InstrumentId.Named(kind, name, year) : InstrumentId.Numbered(kind, sign, year, BodyTable.IsLocal(sign) ? issuer : string.Empty),
            Kind = kind,
            Number = sign.IsEmpty ? string.Empty : InstrumentId.Number(sign),
            Name = name,
            Issued = issued,
            Year = year > 0 ? year : sign.Year,
            Issuer = issuer,
            Effective = Day(cells, "effective", line),
            Expires = Day(cells, "expires", line),
            Stated = status,
            StatedOn = Day(cells, "status_on", line) ?? (status == Validity.Unknown ? null : day),
            Provenance = Provenance.User,
            Source = Cell(cells, "source") is { Length: > 0 } source ? source : $"{file}:{line}",
        };
    }

    /// <summary>The instrument of a cell; a local one without its body is of the body of the row.</summary>
    private static InstrumentId? Other(string text, string issuer = "")
    {
        if (InstrumentRegistry.Default.Find(new InstrumentId(text)) is { } known)
        {
            return known.Id;
        }

        if (text.Contains('|', StringComparison.Ordinal) && Sign.TryParse(text.Split('|')[0], out _))
        {
            return new InstrumentId(text);
        }

        if (Sign.TryParse(text, out Sign sign))
        {
            if (BodyTable.IsLocal(sign) && issuer.Length > 0)
            {
                return InstrumentId.Numbered(string.Empty, sign, sign.Year, issuer);
            }

            return InstrumentRegistry.Default.BySign(sign) is [var only] ? only.Id
                : InstrumentId.Numbered(KindTable.Allowed(sign) is [var kind, ..] ? kind : string.Empty, sign, 0, string.Empty);
        }

        return Read(text).Citations is [{ Number.Length: > 0 } cited, ..] && Sign.TryParse(cited.Number, out sign)
            ? InstrumentId.Numbered(cited.Type, sign, cited.Date.Year, string.Empty)
            : null;
    }

    /// <summary>A cell as a sentence that cites: alone, it would be read as a letterhead.</summary>
    private static Extraction Read(string cell) => CitationExtractor.Default.Extract("Theo quy định tại " + cell + ".");

    private DateOnly? Day(Dictionary<string, string> cells, string column, long line)
    {
        string cell = Cell(cells, column);
        if (cell.Length == 0 || (column == "issued" && cell.Length == 4 && Dates.Year(cell) > 0))
        {
            return null;
        }

        if (Dates.TryParse(cell, out DateOnly parsed))
        {
            return parsed;
        }

        Problems.Add(new ImportProblem(line, column, $"'{cell}' không phải ngày (31/12/2024 hoặc 2024-12-31).", $"'{cell}' is no day (31/12/2024 or 2024-12-31).", Kept: true));
        return null;
    }

    /// <summary>A cell without the apostrophe that keeps spreadsheets from running it.</summary>
    private static string Cell(Dictionary<string, string> cells, string column) =>
        cells.GetValueOrDefault(column, string.Empty) is ['\'', '=' or '+' or '-' or '@', ..] kept ? kept[1..] : cells.GetValueOrDefault(column, string.Empty);
}
