using System.CommandLine;
using CitationGraph.Cli.Checking;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;

namespace CitationGraph.Cli.Commands;

/// <summary>The arguments and options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    private const string Never = "never";

    private readonly Option<bool> _rules = new("--rules") { Arity = ArgumentArity.Zero };

    private readonly Option<string> _explain = new("--explain");

    private readonly Option<string> _settings = new("--settings");

    private readonly Option<string> _severity = new("--severity");

    private readonly Option<string> _failOn = new("--fail-on");

    private readonly DocumentOptions _documents;

    private readonly OutputOptions _output;

    private readonly KnowledgeOptions _knowledge;

    /// <summary>Adds all of them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="host">The day that counts as now.</param>
    /// <param name="language">Of complaints.</param>
    /// <param name="annotates">True for the command that writes into documents, which explains no rules and has one form.</param>
    public CheckOptions(Command command, CliHost host, Language language, bool annotates = false)
    {
        _documents = annotates ? new DocumentOptions(command, language, ofOneWordDocument: true)
            : new DocumentOptions(command, language, result => result.GetValue(_rules) || result.GetResult(_explain) is not null);
        _output = annotates ? new OutputOptions(command, language, OutputFormat.Table) : new OutputOptions(command, language);
        _knowledge = new KnowledgeOptions(command, host, language);
        foreach (Option option in annotates ? (Option[])[_settings, _severity, _failOn] : [_settings, _severity, _failOn, _explain, _rules])
        {
            command.Add(option);
        }

        _severity.Check(language, static value => TrySeverity(value, out _) ? Bilingual.None : Messages.NotAmong("--severity", value, "info, warning, error"));
        _failOn.Check(language, static value => value == Never || TrySeverity(value, out _) ? Bilingual.None : Messages.NotAmong("--fail-on", value, "info, warning, error, never"));
        _explain.Check(language, static value => RuleCatalog.Find(value) is null ? Messages.NoRule(value) : Bilingual.None);
    }

    /// <summary>The rule that is to be explained, null when none is.</summary>
    public Rule? Explained(ParseResult parsed) => RuleCatalog.Find(parsed.GetValue(_explain) ?? string.Empty);

    /// <summary>True when the rules are to be listed.</summary>
    public bool Lists(ParseResult parsed) => parsed.GetValue(_rules);

    /// <summary>How and where to print.</summary>
    public OutputRequest Output(ParseResult parsed) => _output.Read(parsed);

    /// <summary>The rules and their severities.</summary>
    /// <exception cref="CommandException">The settings file cannot be used.</exception>
    public CheckSettings Settings(ParseResult parsed)
    {
        if (parsed.GetValue(_settings) is not { } path)
        {
            return CheckSettings.Default;
        }

        try
        {
            return CheckSettings.FromFile(path);
        }
        catch (InputFileException e)
        {
            throw new CommandException(new Bilingual(e.Vietnamese, e.English));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.SettingsRefused(path, e));
        }
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    /// <exception cref="CommandException">A path is a mistyped option, or the settings file cannot be used.</exception>
    public CheckRequest Read(ParseResult parsed)
    {
        OutputRequest output = Output(parsed);
        return new CheckRequest(
            _documents.Read(parsed),
            output,
            _knowledge.Read(parsed),
            Settings(parsed),
            TrySeverity(parsed.GetValue(_severity) ?? string.Empty, out Severity least) ? least : output.Format == OutputFormat.Table ? Severity.Warning : Severity.Info,
            parsed.GetValue(_failOn) is not { } failOn ? Severity.Warning : TrySeverity(failOn, out Severity severity) ? severity : Severity.Off);
    }

    private static bool TrySeverity(string value, out Severity severity)
    {
        severity = value switch
        {
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => Severity.Off,
        };
        return severity != Severity.Off;
    }
}
