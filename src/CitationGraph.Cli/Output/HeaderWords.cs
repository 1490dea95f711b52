using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output;

/// <summary>A document's own identity in words.</summary>
internal static class HeaderWords
{
    private static readonly Bilingual NotRecognised = new("Không nhận ra số, ngày, cơ quan của chính văn bản.", "The document's own number, date and issuer were not recognised.");

    private static readonly Bilingual StandardInput = new("(đầu vào chuẩn)", "(standard input)");

    /// <summary>What the document is called.</summary>
    public static string Name(string document, Language language) =>
        document == SourceFile.StandardInputName ? StandardInput.In(language) : Plain.Line(document);

    /// <summary>One line: kind and number, date, issuer.</summary>
    public static string Line(DocumentHeader header, Language language)
    {
        string kind = Plain.Line($"{header.Type} {header.Number}");
        string date = header.Date.IsEmpty ? string.Empty
            : $"{(language == Language.English ? "dated" : "ngày")} {Plain.Date(header.Date)}";
        string line = string.Join(", ", new[] { kind, date, Plain.Line(header.Issuer) }.Where(static part => part.Length > 0));
        return line.Length == 0 ? NotRecognised.In(language) : line;
    }

    /// <summary>Every part that is stated, with its name.</summary>
    public static IEnumerable<(string Name, string Value)> Parts(DocumentHeader header, Language language)
    {
        (Bilingual Name, string Value)[] parts =
        [
            (new("Loại", "Type"), header.Type),
            (new("Số, ký hiệu", "Number"), header.Number),
            (new("Ngày", "Date"), Plain.Date(header.Date)),
            (new("Cơ quan ban hành", "Issuer"), header.Issuer),
            (new("Trích yếu", "Title"), header.Title),
            (new("Hiệu lực", "Effective"), Plain.Date(header.Effective)),
        ];
        return parts.Where(static part => part.Value.Length > 0).Select(part => (part.Name.In(language), Plain.Line(part.Value)));
    }
}
