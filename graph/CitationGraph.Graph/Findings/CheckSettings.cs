using System.Text.Json;

namespace CitationGraph.Graph.Findings;

/// <summary>Which rules are looked for, and how much they matter. A small JSON file:
/// <c>{ "rules": { "norm-unknown": "off", "two-dates": "error" } }</c>.</summary>
public sealed class CheckSettings
{
    private const int LargestFile = 1 << 20;

    private readonly Dictionary<string, Severity> _severities;

    private CheckSettings(Dictionary<string, Severity> severities) => _severities = severities;

    /// <summary>Every rule with its own severity.</summary>
    public static CheckSettings Default { get; } = new([]);

    /// <summary>The severity of a rule.</summary>
    public Severity Of(string rule) => _severities.TryGetValue(rule, out Severity severity) ? severity : RuleCatalog.Find(rule)?.Severity ?? Severity.Info;

    /// <summary>Reads a settings file.</summary>
    /// <exception cref="InputFileException">The file is no such JSON, or names a rule or severity that there is not.</exception>
    public static CheckSettings FromFile(string path)
    {
        if (new FileInfo(path).Length > LargestFile)
        {
            throw new InputFileException($"{path}: quá lớn để là tệp thiết lập.", $"{path}: too large to be a settings file.");
        }

        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads settings.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="InputFileException">It is no such JSON, or names a rule or severity that there is not.</exception>
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
                    string rules = string.Join(", ", RuleCatalog.All.Select(static r => r.Id));
                    throw new InputFileException($"{name}: không có quy tắc '{rule.Name}'; các quy tắc là {rules}.", $"{name}: there is no rule '{rule.Name}'; the rules are {rules}.");
                }

                severities[rule.Name] = TrySeverity(rule.Value, out Severity severity)
                    ? severity
                    : throw new InputFileException(
                        $"{name}: mức '{rule.Value}' của quy tắc '{rule.Name}' không hợp lệ; chọn off, info, warning hoặc error.",
                        $"{name}: '{rule.Value}' of rule '{rule.Name}' is none of off, info, warning, error.");
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            const string Shape = "{ \"rules\": { \"norm-unknown\": \"off\" } }";
            throw new InputFileException($"{name}: không phải tệp thiết lập, cần {Shape}: {e.Message}", $"{name}: no settings file, expected {Shape}: {e.Message}", e);
        }

        return new CheckSettings(severities);
    }

    /// <summary>Only the words: numbers, which would pass for values too, are none.</summary>
    private static bool TrySeverity(JsonElement value, out Severity severity)
    {
        severity = Severity.Off;
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } word && char.IsAsciiLetter(word[0])
            && Enum.TryParse(word, ignoreCase: true, out severity) && Enum.IsDefined(severity);
    }
}
