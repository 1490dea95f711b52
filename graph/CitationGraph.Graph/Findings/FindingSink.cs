using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Findings;

/// <summary>Collects findings, with the severities of the settings; of one rule and norm only the first is kept.</summary>
internal sealed class FindingSink(string document, CheckSettings settings)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Rule, string Norm, string Detail)> _seen = [];

    /// <summary>Adds a finding of a rule on a citation.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="on">The citation.</param>
    /// <param name="vietnamese">The sentence in Vietnamese; what to do is appended.</param>
    /// <param name="english">The sentence in English.</param>
    /// <param name="evidence">What shows it; the citation as read where empty.</param>
    /// <param name="fill">Fills in what is known of the status.</param>
    public void Add(string rule, ResolvedCitation on, string vietnamese, string english, string evidence = "", Func<Finding, Finding>? fill = null)
    {
        Severity severity = settings.Of(rule);
        string norm = Norm(on);
        if (severity == Severity.Off || !_seen.Add((rule, on.Id.IsEmpty ? norm : on.Id.Value, vietnamese)))
        {
            return;
        }

        Rule known = RuleCatalog.Find(rule)!;
        var finding = new Finding
        {
            Document = document,
            Citation = on.Citation,
            Rule = rule,
            Severity = severity,
            Norm = norm,
            Id = on.Id,
            Evidence = evidence.Length > 0 ? evidence : on.Citation.Text,
            Message = $"{vietnamese} Việc cần làm: {known.ToDo}.",
            MessageEn = $"{english} To do: {known.ToDoEn}.",
        };
        _findings.Add(fill is null ? finding : fill(finding));
    }

    /// <summary>The findings in order of place; of one place, the severe first.</summary>
    public IReadOnlyList<Finding> Sorted() =>
        [.. _findings.OrderBy(static f => f.Citation.Span.Start).ThenByDescending(static f => f.Severity).ThenBy(static f => f.Rule, StringComparer.Ordinal)];

    /// <summary>What officers call the cited norm.</summary>
    public static string Norm(ResolvedCitation on)
    {
        if (on.Citation.Number.Length > 0)
        {
            return on.Citation.Number;
        }

        string name = on.Citation.Name.Length > 0 ? $"{on.Citation.Type} {on.Citation.Name}" : on.Citation.Type;
        return on.Id.IsEmpty || on.Id.Value.StartsWith(name, StringComparison.Ordinal) ? name : $"{name} ({Finding.NumberOf(on.Id)})";
    }
}
