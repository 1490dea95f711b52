using System.CommandLine;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary><c>--format</c> and <c>-o</c>.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format = new("--format", "-f");

    private readonly Option<string> _output = new("--output", "-o");

    private readonly OutputFormat[] _formats;

    private readonly Language _language;

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="language">Of complaints and of what is printed.</param>
    /// <param name="formats">The formats that the command has, the default first; all when none is given.</param>
    public OutputOptions(Command command, Language language, params OutputFormat[] formats)
    {
        _language = language;
        _formats = formats.Length > 0 ? formats : Enum.GetValues<OutputFormat>();
        if (_formats is not [OutputFormat.Table])
        {
            command.Add(_format);
        }

        command.Add(_output);
        _format.Check(language, value => TryFormat(value, out _) ? Bilingual.None
            : Messages.NotAmong("--format", value, string.Join(", ", _formats.Select(static f => Name(f)))));
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public OutputRequest Read(ParseResult parsed)
    {
        string output = parsed.GetValue(_output) ?? string.Empty;
        return new OutputRequest(TryFormat(parsed.GetValue(_format) ?? Extension(output), out OutputFormat format) ? format : _formats[0], output, _language);
    }

    /// <summary>Who writes to <c>x.csv</c> without saying more wants CSV.</summary>
    private static string Extension(string output) => Path.GetExtension(output).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" or ".json" => Name(OutputFormat.Jsonl),
        ".csv" => Name(OutputFormat.Csv),
        ".html" or ".htm" => Name(OutputFormat.Html),
        _ => string.Empty,
    };

    private bool TryFormat(string value, out OutputFormat format)
    {
        foreach (OutputFormat known in _formats)
        {
            if (Name(known) == value)
            {
                format = known;
                return true;
            }
        }

        format = default;
        return false;
    }

    private static string Name(OutputFormat format) => format.ToString().ToLowerInvariant();
}
