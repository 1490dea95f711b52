using System.Globalization;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;

namespace CitationGraph.Cli.Output.Norms;

/// <summary>What is known of norms, in sentences.</summary>
internal sealed class NormWords(IKnowledge knowledge, Language language)
{
    private bool English => language == Language.English;

    /// <summary>What officers call the norm: kind, number and name.</summary>
    public static string Title(NormView view) => view.Instrument is { } known ? Label(known) : Words.Of(view.Id);

    /// <summary>The same of any norm, also of one that only an id is known of.</summary>
    public string Label(InstrumentId id) => knowledge.Find(id) is { } known ? Label(known) : Words.Of(id);

    /// <summary>What identifies the norm, with the names of the parts.</summary>
    public IEnumerable<(string Name, string Value)> Identity(NormView view)
    {
        Instrument? known = view.Instrument;
        string issued = known?.Issued is not null ? Plain.Date(known.Issued) : known?.Year > 0 ? known.Year.ToString(CultureInfo.InvariantCulture) : string.Empty;
        (Bilingual Name, string Value)[] parts =
        [
            (new("Cơ quan ban hành", "Issuer"), known?.Issuer ?? string.Empty),
            (new("Ngày ban hành", "Issued"), issued),
            (new("Ngày có hiệu lực", "In force from"), Plain.Date(known?.Effective)),
            (new("Ngày hết hiệu lực", "Expires"), Plain.Date(known?.Expires)),
            (new("Mã", "Id"), view.Id.Value),
            (new("urn:lex (RFC 9676)", "urn:lex (RFC 9676)"), known?.Urn ?? string.Empty),
            (new("Nguồn", "Source"), known is null ? string.Empty : Source(known.Provenance, known.Source)),
        ];
        return parts.Where(static part => part.Value.Length > 0).Select(part => (part.Name.In(language), Plain.Line(part.Value)));
    }

    /// <summary>The status on a day, with its proof.</summary>
    public string Status(StatusReport report)
    {
        string status = report.Validity == Validity.Unknown
            ? English ? "not known whether it is in force" : "chưa đủ dữ liệu để biết còn hiệu lực không"
            : ValidityWords.Of(report.Validity, language);
        string by = report.By.IsEmpty ? string.Empty : $" {(English ? "by" : "bởi")} {Label(report.By)}";
        string source = report.Validity == Validity.Unknown ? string.Empty : $" ({Source(report.Provenance, report.Basis)})";
        return $"{(English ? "On" : "Ngày")} {Plain.Date(report.Day)}: {status}{Part(report.Part)}{by}{Since(report.Since, true, report.YearOnly)}{source}";
    }

    /// <summary>One thing that happened to the norm.</summary>
    public string Event(StatusEvent happened)
    {
        string day = happened.Since is not { } since ? English ? "day not known" : "chưa rõ ngày"
            : happened.YearOnly ? $"{(English ? "in" : "năm")} {since.Year}" : Plain.Date(since);
        string exact = happened.Since is null || happened.SinceIsExact || happened.YearOnly ? string.Empty
            : English ? " (day of issue)" : " (ngày ban hành)";
        string through = happened.Through.IsEmpty ? string.Empty : English ? $" (amends {Label(happened.Through)})" : $" (sửa đổi {Label(happened.Through)})";
        string lapsed = happened.LapsedOn is { } end ? $"; {(English ? "itself ended" : "chính văn bản ấy hết hiệu lực")} {Plain.Date(end)} {(English ? "by" : "bởi")} {Label(happened.LapsedBy)}" : string.Empty;
        return $"{day}{exact}: {Passive(happened.Kind, happened.Partial)}{Part(happened.Part)} {(English ? "by" : "bởi")} {Label(happened.By)}{through}{lapsed} ({Source(happened.Provenance, happened.Basis)})";
    }

    /// <summary>One thing that the norm does.</summary>
    public string Change(Relation relation)
    {
        string partial = relation.Partial ? English ? " (in part)" : " (một phần)" : string.Empty;
        return $"{Roles.Of(relation.Kind).Label.In(language)}{partial}: {Label(relation.Target)}{Part(relation.Part)}{Since(relation.Effective, true, false)} ({Source(relation.Provenance, relation.Basis)})";
    }

    /// <summary>A role by its code.</summary>
    public static string Role(string code, Language language) =>
        RelationCodes.TryParse(code, out RelationKind kind) ? Roles.Of(kind).Label.In(language) : Plain.Line(code);

    private static string Label(Instrument known) => Plain.Line(known.Number.Length == 0 ? known.Id.Value
        : known.Number.StartsWith(known.Kind, StringComparison.Ordinal) ? known.Number
        : $"{known.Kind} {known.Number}{(known.Name.Length > 0 ? $" ({known.Name})" : string.Empty)}");

    private string Source(Provenance provenance, string basis) => Sources.Of(provenance, basis, language);

    private static string Part(string part) => part.Length == 0 ? string.Empty : $" [{Plain.Line(part)}]";

    private string Since(DateOnly? since, bool exact, bool yearOnly) => since is not { } day || !exact ? string.Empty
        : yearOnly ? $" {(English ? "in" : "năm")} {day.Year}"
        : $" {(English ? "from" : "từ ngày")} {Plain.Date(day)}";

    private string Passive(RelationKind kind, bool partial) => (kind switch
    {
        RelationKind.Amends => new Bilingual("được sửa đổi, bổ sung", "amended"),
        RelationKind.Replaces => partial ? new("bị thay thế một phần", "replaced in part") : new("bị thay thế", "replaced"),
        RelationKind.Repeals => partial ? new("bị bãi bỏ một phần", "repealed in part") : new("bị bãi bỏ", "repealed"),
        RelationKind.Corrects => new("được đính chính", "corrected"),
        RelationKind.Suspends => new("bị ngưng hiệu lực", "suspended"),
        RelationKind.Extends => new("được kéo dài", "extended"),
        _ => Roles.Of(kind).Label,
    }).In(language);
}
