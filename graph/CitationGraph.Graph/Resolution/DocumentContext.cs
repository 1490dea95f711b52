using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Resolution;

/// <summary>What resolution needs to know of the citing document.</summary>
public sealed record DocumentContext
{
    /// <summary>The document's day: its own, or the earliest that it can have, the latest day that it cites.</summary>
    public DateOnly? Day { get; internal init; }

    /// <summary>True when <see cref="Day"/> is the document's own and not a bound.</summary>
    public bool DayIsStated { get; internal init; }

    /// <summary>The first day in force of the document itself, where it says so.</summary>
    public DateOnly? Effective { get; internal init; }

    /// <summary>The document's issuing body with its place.</summary>
    public string Issuer { get; internal init; } = string.Empty;

    /// <summary>The province (of its time) of the issuing body; empty when not known.</summary>
    public string Province { get; internal init; } = string.Empty;

    /// <summary>The provinces that the place may be in, where the header does not say.</summary>
    public IReadOnlyList<string> Provinces { get; internal init; } = [];

    /// <summary>The document's own id; empty where its number is blank.</summary>
    public InstrumentId Self { get; internal init; } = InstrumentId.None;

    /// <summary>Reads the context off an extraction.</summary>
    public static DocumentContext Of(Extraction extraction)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        DocumentHeader header = Restored(extraction.Header);
        DateOnly? own = header.Date.Day();
        DateOnly? day = own ?? extraction.Citations.Select(static c => c.Date.Day()).Where(static d => d is not null).Max();
        IReadOnlyList<string> provinces = ProvincesOf(header, day, extraction.Citations);
        return new DocumentContext
        {
            Day = day,
            DayIsStated = own is not null,
            Effective = header.Effective.Day(),
            Issuer = header.Issuer,
            Province = provinces is [var only] ? only : string.Empty,
            Provinces = provinces,
            Self = SelfOf(header, own, provinces is [var mine] ? mine : string.Empty),
        };
    }

    /// <summary>The header with the marks that a scan took from the place.</summary>
    private static DocumentHeader Restored(DocumentHeader header)
    {
        string place = Places.ProvinceToday(header.Place).Length > 0 ? header.Place : Places.Restored(header.Place);
        return place == header.Place ? header : header with { Place = place, Issuer = header.Issuer.Replace(header.Place, place, StringComparison.Ordinal) };
    }

    private static InstrumentId SelfOf(DocumentHeader header, DateOnly? day, string province)
    {
        if (!Sign.TryParse(header.Number, out Sign sign))
        {
            return header.Number.Length == 0 && KindTable.IsNamed(header.Type) && header.Title.Length > 0 && day is not null
                ? InstrumentId.Named(header.Type, header.Title, day.Value.Year)
                : InstrumentId.None;
        }

        bool local = BodyTable.IsLocal(sign);
        int year = sign.Year > 0 ? sign.Year : header.Date.Year;
        if (year == 0 || (local && header.Issuer.Length == 0))
        {
            return InstrumentId.None;
        }

        // Where several provinces have a commune of the name and nothing says which, the id stays without the province.
        string body = !local ? string.Empty : LocalBody.Of(sign, header.Issuer, province, day) is [var only] ? only : header.Issuer;
        return InstrumentId.Numbered(header.Type, sign, year, body);
    }

    /// <summary>A province says itself; a commune is in the provinces that have one of its name, and of those in the one that
    /// the document cites.</summary>
    private static IReadOnlyList<string> ProvincesOf(DocumentHeader header, DateOnly? day, IReadOnlyList<Citation> citations)
    {
        if (header.Place.Length == 0)
        {
            return [];
        }

        if (Places.ProvinceToday(header.Place).Length > 0)
        {
            return [Capital(header.Place)];
        }

        IReadOnlyList<string> candidates = Places.ProvincesOf(header.Place, day);
        if (candidates.Count > 1)
        {
            string[] issuers = [.. citations.Select(static c => c.Issuer).Distinct(StringComparer.Ordinal).Select(NameKey.Of)];
            string[] cited = [.. candidates.Where(p => NameKey.Of(p) is var key && issuers.Any(issuer => issuer.EndsWith(key, StringComparison.Ordinal)))];
            return cited.Length > 0 ? cited : candidates;
        }

        return candidates;
    }

    private static string Capital(string place) => char.ToUpperInvariant(place[0]) + place[1..];
}
