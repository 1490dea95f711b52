using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Tabular;

/// <summary>The citations of one document: all columns where there is room, fewer where there is less, and one below the
/// other in a narrow terminal.</summary>
internal sealed class CitationTable(IAnsiConsole console, Language language)
{
    private static readonly Bilingual Position = new("Vị trí", "Position");
    private static readonly Bilingual Kind = new("Loại", "Type");
    private static readonly Bilingual Number = new("Số hiệu, tên", "Number, name");
    private static readonly Bilingual Instrument = new("Văn bản", "Instrument");
    private static readonly Bilingual Date = new("Ngày", "Date");
    private static readonly Bilingual Issuer = new("Cơ quan ban hành", "Issuer");
    private static readonly Bilingual Relation = new("Vai trò", "Role");
    private static readonly Bilingual Pinpoint = new("Điều, khoản", "Part cited");
    private static readonly Bilingual Confidence = new("Tin cậy", "Confidence");

    /// <summary>Prints the citations.</summary>
    public void Write(DocumentResult result)
    {
        List<Line> lines = [.. Lines(result)];
        if (!Full(lines).TryWrite(console) && !Short(lines).TryWrite(console))
        {
            Stacked(lines);
        }
    }

    private TextTable Full(List<Line> lines)
    {
        var table = new TextTable(
        [
            Column(Position, wraps: false), Column(Kind, 10), Column(Number, 20), Column(Date, wraps: false), Column(Issuer, 14),
            Column(Relation, 9), Column(Pinpoint, 11), Column(Confidence, 7),
        ]);
        foreach (Line line in lines)
        {
            table.Add(line.Position, line.Kind, line.Number, line.Date, line.Issuer, line.Relation, line.Pinpoint, line.Confidence);
        }

        return table;
    }

    private TextTable Short(List<Line> lines)
    {
        var table = new TextTable(
            [Column(Position, wraps: false), Column(Instrument, 24), Column(Date, wraps: false), Column(Relation, 9), Column(Confidence, 7)]);
        foreach (Line line in lines)
        {
            table.Add(line.Position, Join("\n", line.Instrument, Join(" · ", line.Pinpoint, line.Issuer)), line.Date, line.Relation, line.Confidence);
        }

        return table;
    }

    private void Stacked(List<Line> lines)
    {
        console.WriteLine();
        foreach (Line line in lines)
        {
            console.Write(new Text($"{line.Position}  {line.Instrument}\n"));
            string rest = Join(
                "\n", Join(" · ", line.Relation, line.Pinpoint), Join(" · ", line.Date, line.Issuer), line.Confidence);
            console.Write(new Padder(new Text(rest), new Padding(2, 0, 0, 1)));
        }
    }

    private TextColumn Column(Bilingual title, int least = 0, bool wraps = true) => new(title.In(language), wraps, least);

    private IEnumerable<Line> Lines(DocumentResult result)
    {
        foreach (Citation citation in result.Extraction.Citations)
        {
            yield return new Line(
                result.Places.Of(citation.Span.Start, language),
                Plain.Line(citation.Type),
                Plain.Line(Join(" ", citation.Number, citation.Name)),
                Plain.Date(citation.Date),
                Plain.Line(citation.Issuer),
                Roles.Of(citation.Relation).Label.In(language),
                Plain.Line(citation.Pinpoint),
                Doubt.Mark(citation, language));
        }
    }

    private static string Join(string separator, params ReadOnlySpan<string> parts)
    {
        List<string> stated = [];
        foreach (string part in parts)
        {
            if (part.Length > 0)
            {
                stated.Add(part);
            }
        }

        return string.Join(separator, stated);
    }

    private readonly record struct Line(
        string Position, string Kind, string Number, string Date, string Issuer, string Relation, string Pinpoint, string Confidence)
    {
        public string Instrument => Join(" ", Kind, Number);
    }
}
