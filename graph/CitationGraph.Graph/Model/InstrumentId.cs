using System.Globalization;

namespace CitationGraph.Graph;

/// <summary>What identifies an instrument: its sign; its year where the sign has none and restarts; its body and place where
/// others use the same sign. Written <c>178/2024/NĐ-CP</c>, <c>76/NQ-CP|2021</c>, <c>21/KH-UBND|2025|Ủy ban nhân dân tỉnh
/// Ninh Bình</c>; laws without a number by kind, name and year, <c>Luật Thương mại 1997</c>; resolutions of the National
/// Assembly, whose numbers laws use too, <c>Nghị quyết 202/2025/QH15</c>.</summary>
/// <param name="Value">The written form; two ids are the same instrument when it is equal.</param>
public readonly record struct InstrumentId(string Value)
{
    /// <summary>No instrument.</summary>
    public static readonly InstrumentId None = new(string.Empty);

    /// <summary>True for no instrument.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value);

    /// <summary>As people read it: '09/KH-UBND, 2025, Ủy ban nhân dân tỉnh Ninh Bình'.</summary>
    public string InWords => ToString().Replace("|", ", ", StringComparison.Ordinal);

    /// <summary>The year that stands apart from the sign, 0 where none does.</summary>
    public int Year => Parts is [_, var year, ..] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? known : 0;

    /// <summary>The body of an instrument whose number many bodies have, with its place; empty for others.</summary>
    public string Body => Parts is [_, _, var body, ..] ? body : string.Empty;

    /// <summary>Sign, year and body.</summary>
    private string[] Parts => ToString().Split('|');

    /// <summary>The id of a numbered instrument.</summary>
    /// <param name="kind">Its kind; counts only for the signs of the National Assembly.</param>
    /// <param name="sign">Its sign.</param>
    /// <param name="year">The year of its date, 0 when not known; ignored where the sign has one.</param>
    /// <param name="body">The issuing body with its place, empty for central bodies.</param>
    public static InstrumentId Numbered(string kind, Sign sign, int year, string body)
    {
        string number = Number(sign);
        if (kind == "Nghị quyết" && sign.Year > 0 && sign.Session > 0 && sign.Parts.Length == 1)
        {
            number = "Nghị quyết " + number;
        }

        if (!string.IsNullOrEmpty(body))
        {
            int known = sign.Year > 0 ? sign.Year : year;
            return new InstrumentId(string.Create(CultureInfo.InvariantCulture, $"{number}|{known}|{body}"));
        }

        return new InstrumentId(sign.Year > 0 || year == 0 ? number : string.Create(CultureInfo.InvariantCulture, $"{number}|{year}"));
    }

    /// <summary>The id of an instrument that is known by its name only.</summary>
    /// <param name="kind">'Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp'.</param>
    /// <param name="name">Its name without the kind.</param>
    /// <param name="year">Its year, 0 when not known.</param>
    public static InstrumentId Named(string kind, string name, int year) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{kind} {name}{(year > 0 ? " " + year.ToString("0000", CultureInfo.InvariantCulture) : string.Empty)}"));

    /// <summary>The sign as it is customarily written.</summary>
    public static string Number(Sign sign) =>
        sign.Year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{sign.Ordinal}/{sign.Year}/{sign.Codes}")
        : sign.IsParty || IsDashed(sign) ? $"{sign.Ordinal}-{sign.Codes}"
        : $"{sign.Ordinal}/{sign.Codes}";

    /// <inheritdoc/>
    public override string ToString() => Value ?? string.Empty;

    /// <summary>Signs of before 1997 such as '18-L/CTN', and of steering committees ('02-KH/BCĐTW'): kind, then body after a
    /// slash.</summary>
    private static bool IsDashed(Sign sign) =>
        sign.Codes.Contains("/CTN", StringComparison.Ordinal) || sign.Codes.Contains("/BCĐ", StringComparison.Ordinal);
}
