using System.Text.Json;

namespace CitationGraph.Graph.Findings;

/// <summary>Which rules are looked for, and how much they matter. A small JSON file:
/// <c>{ "rules": { "norm-unknown": "off", "two-dates": "error" } }</c>.</summary>
public sealed class CheckSettings
{
    private readonly Dictionary<string, Severity> _severities;

    private CheckSettings(Dictionary<string, Severity> severities) => _severities = severities;

    /// <summary>Every rule with its own severity.</summary>
    public static CheckSettings Default { get; } = new([]);

    /// <summary>The severity of a rule.</summary>
    public Severity Of(string rule) => _severities.TryGetValue(rule, out Severity severity) ? severity : RuleCatalog.Find(rule)?.Severity ?? Severity.Info;

    /// <summary>Reads a settings file.</summary>
    /// <exception cref="InvalidDataException">The file is no such JSON, or names a rule or severity that there is not.</exception>
    public static CheckSettings FromFile(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads settings.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="name">Its name, for messages.</param>
    public static CheckSettings Parse(string json, string name)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        try
        {
            using JsonDocument file = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (JsonProperty rule in file.RootElement.GetProperty("rules").EnumerateObject())
            {
                if (RuleCatalog.Find(rule.Name) is null)
                {
                    throw new InvalidDataException($"{name}: there is no rule '{rule.Name}'; the rules are {string.Join(", ", RuleCatalog.All.Select(static r => r.Id))}.");
                }

                severities[rule.Name] = Enum.TryParse(rule.Value.GetString(), ignoreCase: true, out Severity severity)
                    ? severity
                    : throw new InvalidDataException($"{name}: '{rule.Value}' of rule '{rule.Name}' is none of off, info, warning, error.");
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{name}: expected {{ \"rules\": {{ \"rule\": \"off|info|warning|error\" }} }}: {e.Message}", e);
        }

        return new CheckSettings(severities);
    }
}
