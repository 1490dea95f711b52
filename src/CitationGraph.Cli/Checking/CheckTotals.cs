using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Checking;

/// <summary>Counts over a run of <c>check</c>.</summary>
/// <param name="Read">Documents checked.</param>
/// <param name="Failed">Paths that gave no document.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Notes">Findings that are only worth knowing.</param>
internal readonly record struct CheckTotals(int Read, int Failed, int Errors, int Warnings, int Notes)
{
    /// <summary>The counts of findings.</summary>
    public static CheckTotals Of(IReadOnlyList<Finding> findings) => new(
        0,
        0,
        findings.Count(static f => f.Severity == Severity.Error),
        findings.Count(static f => f.Severity == Severity.Warning),
        findings.Count(static f => f.Severity == Severity.Info));

    /// <summary>These findings and those.</summary>
    public CheckTotals Plus(CheckTotals more) => this with
    {
        Errors = Errors + more.Errors,
        Warnings = Warnings + more.Warnings,
        Notes = Notes + more.Notes,
    };

    /// <summary>True when there is a finding as severe as that.</summary>
    public bool Reach(Severity severity) => severity switch
    {
        Severity.Error => Errors > 0,
        Severity.Warning => Errors + Warnings > 0,
        Severity.Info => Errors + Warnings + Notes > 0,
        _ => false,
    };
}
