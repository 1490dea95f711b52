using System.CommandLine;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary><c>--ocr</c> and <c>--ocr-cache</c>: when scans are read, and where what was read is kept.</summary>
internal sealed class ScanOptions
{
    private const string None = "none";

    private static readonly Dictionary<string, OcrMode> Modes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["auto"] = OcrMode.Auto,
        ["always"] = OcrMode.Always,
        ["never"] = OcrMode.Never,
    };

    private readonly Option<string> _ocr = new("--ocr");

    private readonly Option<string> _folder = new("--ocr-cache");

    /// <summary>Adds them to a command.</summary>
    public ScanOptions(Command command, Language language)
    {
        command.Add(_ocr);
        command.Add(_folder);
        _ocr.Check(language, static value => Modes.ContainsKey(value) ? Bilingual.None : Messages.NotAmong("--ocr", value, string.Join(", ", Modes.Keys)));
    }

    /// <summary>When scans are read. Only for command lines without errors.</summary>
    public OcrMode Mode(ParseResult parsed) => Modes.GetValueOrDefault(parsed.GetValue(_ocr) ?? string.Empty);

    /// <summary>The folder named, empty for the user's own; null for none at all.</summary>
    public string? Folder(ParseResult parsed) =>
        parsed.GetValue(_folder) is not { } named ? string.Empty : named.Equals(None, StringComparison.OrdinalIgnoreCase) ? null : named;
}
