using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The arguments and options of <c>extract</c>, each checked as it is parsed.</summary>
internal sealed class ExtractOptions(Language language)
{
    private const int MaxJobs = 256;

    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["table"] = OutputFormat.Table,
        ["jsonl"] = OutputFormat.Jsonl,
        ["csv"] = OutputFormat.Csv,
        ["html"] = OutputFormat.Html,
    };

    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string> _format = new("--format", "-f");

    private readonly Option<string> _output = new("--output", "-o");

    private readonly Option<bool> _relations = new("--relations") { Arity = ArgumentArity.Zero };

    private readonly Option<bool> _header = new("--header") { Arity = ArgumentArity.Zero };

    private readonly Option<string> _jobs = new("--jobs", "-j");

    private readonly Option<string> _maxSize = new("--max-size");

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (Option option in (Option[])[_format, _output, _relations, _header, _jobs, _maxSize])
        {
            command.Add(option);
        }

        Check(_format, value => Formats.ContainsKey(value) ? Bilingual.None : Messages.NotAmong("--format", value, string.Join(", ", Formats.Keys)));
        Check(_jobs, value => TryJobs(value, out _) ? Bilingual.None : Messages.BadJobs(value, MaxJobs));
        Check(_maxSize, value => TrySize(value, out _) ? Bilingual.None : Messages.BadSize(value));
        command.Validators.Add(CheckTogether);
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    public ExtractRequest Read(ParseResult parsed)
    {
        string output = parsed.GetValue(_output) ?? string.Empty;
        return new ExtractRequest(
            parsed.GetValue(_paths) ?? [],
            parsed.GetValue(_format) is { } format ? Formats[format] : FormatOf(output),
            parsed.GetValue(_relations) ? OutputView.Relations : parsed.GetValue(_header) ? OutputView.Header : OutputView.Citations,
            output,
            language,
            TryJobs(parsed.GetValue(_jobs) ?? string.Empty, out int jobs) ? jobs : Environment.ProcessorCount,
            TrySize(parsed.GetValue(_maxSize) ?? string.Empty, out long size) ? new ReadOptions { MaxBytes = size } : new ReadOptions());
    }

    /// <summary>The first path that is a mistyped option, or the empty string: unknown options would else be looked for as
    /// files. What follows <c>--</c> is always a path.</summary>
    public string MistypedOption(ParseResult parsed)
    {
        IReadOnlyList<Token> paths = parsed.GetResult(_paths)?.Tokens ?? [];
        int literal = parsed.Tokens.SkipWhile(static token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        return paths.Take(paths.Count - literal).Select(static token => token.Value)
            .FirstOrDefault(static value => value.Length > 1 && value[0] == '-') ?? string.Empty;
    }

    /// <summary>Who writes to <c>x.csv</c> without saying more wants CSV.</summary>
    private static OutputFormat FormatOf(string output) => Path.GetExtension(output).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" or ".json" => OutputFormat.Jsonl,
        ".csv" => OutputFormat.Csv,
        ".html" or ".htm" => OutputFormat.Html,
        _ => OutputFormat.Table,
    };

    private static bool TryJobs(string value, out int jobs) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out jobs) && jobs is >= 1 and <= MaxJobs;

    private static bool TrySize(string value, out long size) => ByteSize.TryParse(value, out size) && size <= ReadOptions.LargestMaxBytes;

    private void Check(Option<string> option, Func<string, Bilingual> complaint) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && complaint(value) is { IsEmpty: false } wrong)
        {
            result.AddError(wrong.In(language));
        }
    });

    private void CheckTogether(CommandResult result)
    {
        if (result.GetResult(_paths) is null or { Tokens.Count: 0 })
        {
            result.AddError(Messages.NoPaths.In(language));
        }

        if (result.GetValue(_relations) && result.GetValue(_header))
        {
            result.AddError(Messages.TwoViews.In(language));
        }
    }
}
