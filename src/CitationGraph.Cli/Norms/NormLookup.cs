using System.Globalization;
using CitationGraph.Cli.Commands;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;

namespace CitationGraph.Cli.Norms;

/// <summary>The norm that a user means by what was typed on the command line.</summary>
internal static class NormLookup
{
    private const int MostListed = 12;

    /// <summary>The norm; where it is not certain, tells on standard error which ones it may be.</summary>
    /// <param name="host">Where that is told.</param>
    /// <param name="language">In which language.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="matches">What was found for it.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="asOf">The day of the statuses that are told.</param>
    /// <param name="id">The norm.</param>
    /// <returns>False when there is none, or several.</returns>
    public static bool TryPick(CliHost host, Language language, string typed, NormMatches matches, IKnowledge knowledge, DateOnly asOf, out InstrumentId id)
    {
        id = matches.Found is [var only] ? only : InstrumentId.None;
        if (!id.IsEmpty)
        {
            return true;
        }

        if (matches.Found.Count > 1)
        {
            Complaints.Write(host, language, Messages.SeveralNorms(typed, matches.Found.Count));
            List(host, language, [.. matches.Found.Select(knowledge.Find).OfType<Instrument>()], knowledge, asOf);
            return false;
        }

        Unknown(host, language, typed, matches, knowledge, asOf);
        return false;
    }

    /// <summary>Tells that nothing is known of what was typed, and what looks alike.</summary>
    public static void Unknown(CliHost host, Language language, string typed, NormMatches matches, IKnowledge knowledge, DateOnly asOf)
    {
        Complaints.Write(host, language, matches.Near.Count > 0 ? Messages.NoNormButNear(typed) : Messages.NoNorm(typed));
        List(host, language, matches.Near, knowledge, asOf);
    }

    private static void List(CliHost host, Language language, IReadOnlyList<Instrument> norms, IKnowledge knowledge, DateOnly asOf)
    {
        var status = new StatusCalculator(knowledge);
        foreach (Instrument norm in norms.OrderByDescending(static norm => norm.Year).ThenBy(static norm => norm.Id.Value, StringComparer.Ordinal).Take(MostListed))
        {
            string date = norm.Issued is not null ? Plain.Date(norm.Issued) : norm.Year > 0 ? norm.Year.ToString(CultureInfo.InvariantCulture) : string.Empty;
            string[] parts = [$"{norm.Kind} {norm.Name}".Trim(), date, ValidityWords.Of(status.At(norm.Id, asOf).Validity, language)];
            Complaints.Detail(host, $"'{norm.Id}': {string.Join(", ", parts.Where(static part => part.Length > 0))}");
        }

        if (norms.Count > MostListed)
        {
            Complaints.Detail(host, "…");
        }
    }
}
