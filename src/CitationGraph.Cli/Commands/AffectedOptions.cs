using System.CommandLine;
using CitationGraph.Cli.Affecting;
using CitationGraph.Cli.Commands.Options;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Cli.Commands;

/// <summary>The options of <c>affected</c>.</summary>
internal sealed class AffectedOptions
{
    private static readonly string[] Groups = ["document", "norm"];

    private readonly OutputOptions _output;

    private readonly KnowledgeOptions _knowledge;

    private readonly Option<string> _by = new("--by");

    private readonly Option<string> _since = new("--since");

    private readonly Option<string> _type = new("--type");

    private readonly Option<string> _place = new("--place");

    private readonly Option<string> _group = new("--group");

    private readonly Option<bool> _transitive = new("--transitive") { Arity = ArgumentArity.Zero };

    private readonly Option<bool> _basis = new("--basis") { Arity = ArgumentArity.Zero };

    private readonly Option<bool> _ended = new("--ended") { Arity = ArgumentArity.Zero };

    /// <summary>Adds all of them to a command.</summary>
    public AffectedOptions(Command command, CliHost host, Language language)
    {
        _output = new OutputOptions(command, language);
        _knowledge = new KnowledgeOptions(command, host, language, withServer: true);
        foreach (Option option in (Option[])[_by, _since, _type, _place, _transitive, _basis, _ended, _group])
        {
            command.Add(option);
        }

        _since.Check(language, static value => Days.TryParse(value, out _) ? Bilingual.None : Messages.BadDay("--since", value));
        _type.Check(language, static value => KindTable.Begin(value) is ({ Length: > 0 }, "") ? Bilingual.None : Messages.NoKind(value, [.. KindTable.Near(value)]));
        _group.Check(language, static value => Groups.Contains(value) ? Bilingual.None : Messages.NotAmong("--group", value, string.Join(", ", Groups)));
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public AffectedRequest Read(ParseResult parsed) => new(
        _output.Read(parsed),
        _knowledge.ReadWithStore(parsed),
        parsed.GetValue(_by) ?? string.Empty,
        Days.TryParse(parsed.GetValue(_since) ?? string.Empty, out DateOnly since) ? since : null,
        parsed.GetValue(_type) ?? string.Empty,
        parsed.GetValue(_place) ?? string.Empty,
        parsed.GetValue(_transitive),
        parsed.GetValue(_basis),
        parsed.GetValue(_ended),
        parsed.GetValue(_group) == "norm");
}
