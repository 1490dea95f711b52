namespace CitationGraph.Grammars.Tests.Cases;

/// <summary>A citation as a case writes it: type|number|date|issuer|name|relation|pinpoint|raw (tests/cases/README.md).</summary>
internal sealed record ExpectedMention(IReadOnlyList<string> Fields)
{
    public const int FieldCount = 8;
    private const int FirstOptional = 5;
    private const int Pinpoint = 6;
    private const string Any = "*";

    /// <summary>All mentions of a cell.</summary>
    public static List<ExpectedMention> ParseAll(string cell) =>
        string.IsNullOrWhiteSpace(cell) ? [] : [.. cell.Split(";;").Select(Parse)];

    private static ExpectedMention Parse(string text)
    {
        string[] fields = [.. text.Split('|').Select(static f => f.Trim())];
        if (fields.Length > FieldCount || fields[0].Length == 0)
        {
            throw new InvalidDataException($"mention '{text}': expected type|number|date|issuer|name|relation|pinpoint|raw, found {fields.Length} fields.");
        }

        return new ExpectedMention([.. fields, .. Enumerable.Repeat(string.Empty, FieldCount - fields.Length)]);
    }

    /// <summary>The mention as a line of a message.</summary>
    public string Line(Variant variant) => string.Join('|', Fields.Select((value, field) => Compares(field, variant) ? Case(value, variant) : Any));

    /// <summary>What was found as such a line, without the fields that this mention leaves open.</summary>
    public string LineOf(Citation citation, Variant variant) =>
        string.Join('|', FieldsOf(citation).Select((value, field) => Compares(field, variant) ? Case(value, variant) : Any));

    /// <summary>A citation that no case expects.</summary>
    public static string LineOf(Citation citation) => string.Join('|', FieldsOf(citation));

    private bool Compares(int field, Variant variant) =>
        Fields[field] != Any && (field < FirstOptional || Fields[field].Length > 0) && (field < Pinpoint || variant.IsPlain);

    private static string Case(string value, Variant variant) => variant.IgnoresCase ? value.ToUpperInvariant() : value;

    private static string[] FieldsOf(Citation c) =>
        [c.Type, c.Number, c.Date.ToString(), c.Issuer, c.Name, c.Relation.Code(), Reading.Collapse(c.Pinpoint), Reading.Collapse(c.Text)];
}
