using System.Globalization;
using CitationGraph.Graph.Analysis;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Browsing;

/// <summary>What of the affected documents a page shows; all of it is in its address.</summary>
/// <param name="Norm">Id of a norm, empty for all.</param>
/// <param name="Place">A place as documents have it, empty for all.</param>
/// <param name="Month">The month of the change, '2025-07'; empty for all.</param>
/// <param name="Words">Words of number, title, place or path; empty for all.</param>
/// <param name="Page">The page, from 1.</param>
internal sealed record AffectedView(string Norm, string Place, string Month, string Words, int Page)
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 100;

    /// <summary>All rows.</summary>
    public static readonly AffectedView All = new(string.Empty, string.Empty, string.Empty, string.Empty, 1);

    /// <summary>What an address asks for.</summary>
    public static AffectedView Of(IQueryCollection query) => new(
        query["norm"].ToString(), query["place"].ToString(), query["month"].ToString(), query["words"].ToString().Trim(),
        int.TryParse(query["page"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0 ? page : 1);

    /// <summary>The month of a change.</summary>
    public static string MonthOf(AffectedRow row) => row.Since?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>The rows that are asked for.</summary>
    public IReadOnlyList<AffectedRow> Choose(IReadOnlyList<AffectedRow> rows) =>
        this is { Norm.Length: 0, Place.Length: 0, Month.Length: 0, Words.Length: 0 } ? rows : [.. rows.Where(Takes)];

    /// <summary>The address of this view with one thing changed.</summary>
    public (string, string)[] Query(string name, string value)
    {
        (string, string)[] all = [("norm", Norm), ("place", Place), ("month", Month), ("words", Words), ("page", string.Empty)];
        return [.. all.Select(one => one.Item1 == name ? (name, value) : one)];
    }

    private bool Takes(AffectedRow row) =>
        (Norm.Length == 0 || row.Id.Value == Norm) && (Place.Length == 0 || row.Place == Place) && (Month.Length == 0 || MonthOf(row) == Month)
        && (Words.Length == 0 || Has(row.Number) || Has(row.Title) || Has(row.Place) || Has(row.Document) || Has(row.Norm));

    private bool Has(string text) => text.Contains(Words, StringComparison.OrdinalIgnoreCase);
}
