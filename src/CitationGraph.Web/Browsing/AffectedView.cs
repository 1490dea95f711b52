using System.Globalization;
using CitationGraph.Graph.Analysis;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Browsing;

/// <summary>What of the affected documents a page shows; all of it is in its address.</summary>
/// <param name="Choice">Which of them.</param>
/// <param name="Page">The page, from 1.</param>
internal sealed record AffectedView(AffectedChoice Choice, int Page)
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 100;

    /// <summary>The first page of all.</summary>
    public static readonly AffectedView All = new(new AffectedChoice(string.Empty, string.Empty, string.Empty, string.Empty), 1);

    /// <summary>What an address asks for.</summary>
    public static AffectedView Of(IQueryCollection query) => new(
        new AffectedChoice(query["norm"].ToString(), query["place"].ToString(), query["month"].ToString(), query["words"].ToString().Trim().Normalize()),
        int.TryParse(query["page"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0 ? page : 1);

    /// <summary>What is chosen, by the name that it has in the address.</summary>
    public IReadOnlyList<(string Name, string Value)> Parts => [("norm", Choice.Norm), ("place", Choice.Place), ("month", Choice.Month), ("words", Choice.Words)];

    /// <summary>The address of this view with one thing changed, on its first page.</summary>
    public (string, string)[] Query(string name, string value) =>
        [.. Parts.Append(("page", string.Empty)).Select(one => one.Item1 == name ? (name, value) : one)];
}
