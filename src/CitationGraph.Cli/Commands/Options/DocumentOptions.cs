using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary>The paths of commands that read documents, and how they are read.</summary>
internal sealed class DocumentOptions
{
    private const int MaxJobs = 256;

    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string> _jobs = new("--jobs", "-j");

    private readonly Option<string> _maxSize = new("--max-size");

    private readonly Option<string> _encoding = new("--encoding");

    private readonly ScanOptions? _scans;

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="language">Of complaints.</param>
    /// <param name="unneeded">When no path is needed; always needed if not given.</param>
    /// <param name="ofOneWordDocument">True where there is one document, whose encoding is known.</param>
    public DocumentOptions(Command command, Language language, Func<CommandResult, bool>? unneeded = null, bool ofOneWordDocument = false)
    {
        command.Add(_paths);
        command.Add(_maxSize);
        if (!ofOneWordDocument)
        {
            command.Add(_jobs);
            command.Add(_encoding);
            _scans = new ScanOptions(command, language);
        }

        _jobs.Check(language, static value => TryJobs(value, out _) ? Bilingual.None : Messages.BadJobs(value, MaxJobs));
        _maxSize.Check(language, static value => TrySize(value, out _) ? Bilingual.None : Messages.BadSize(value));
        _encoding.Check(language, static value => TryEncoding(value, out _) ? Bilingual.None
            : Messages.NotAmong("--encoding", value, string.Join(", ", TextEncodings.All.Select(static known => known.Key))));
        command.Validators.Add(result =>
        {
            if (result.GetResult(_paths) is null or { Tokens.Count: 0 } && unneeded?.Invoke(result) != true)
            {
                result.AddError(Messages.NoPaths.In(language));
            }
        });
    }

    /// <summary>What was asked for. Only for command lines without errors.</summary>
    /// <exception cref="UsageException">A path is a mistyped option.</exception>
    public DocumentsRequest Read(ParseResult parsed) => new(
        parsed.Words(_paths),
        TryJobs(parsed.GetValue(_jobs) ?? string.Empty, out int jobs) ? jobs : Environment.ProcessorCount,
        Reading(parsed),
        _scans is null ? string.Empty : _scans.Folder(parsed));

    private ReadOptions Reading(ParseResult parsed)
    {
        var reading = new ReadOptions();
        return reading with
        {
            MaxBytes = TrySize(parsed.GetValue(_maxSize) ?? string.Empty, out long size) ? size : reading.MaxBytes,
            Encoding = TryEncoding(parsed.GetValue(_encoding) ?? string.Empty, out TextEncoding encoding) ? encoding : reading.Encoding,
            Ocr = _scans?.Mode(parsed) ?? default,
        };
    }

    private static bool TryJobs(string value, out int jobs) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out jobs) && jobs is >= 1 and <= MaxJobs;

    private static bool TryEncoding(string value, out TextEncoding encoding)
    {
        foreach ((string name, TextEncoding known) in TextEncodings.All)
        {
            if (name.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                encoding = known;
                return true;
            }
        }

        encoding = default;
        return false;
    }

    private static bool TrySize(string value, out long size) => ByteSize.TryParse(value, out size) && size <= ReadOptions.LargestMaxBytes;
}
