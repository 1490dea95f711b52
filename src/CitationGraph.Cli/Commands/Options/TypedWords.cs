using System.CommandLine;
using System.CommandLine.Parsing;
using CitationGraph.Cli.Wording;

namespace CitationGraph.Cli.Commands.Options;

/// <summary>Paths, names and words of a command line.</summary>
internal static class TypedWords
{
    /// <summary>The words of an argument. What follows <c>--</c> is never an option.</summary>
    /// <exception cref="UsageException">One is a mistyped option, which else would be looked for as a file or a name.</exception>
    public static string[] Words(this ParseResult parsed, Argument<string[]> argument)
    {
        IReadOnlyList<Token> words = parsed.GetResult(argument)?.Tokens ?? [];
        int literal = parsed.Tokens.SkipWhile(static token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        string? mistyped = words.Take(words.Count - literal).Select(static token => token.Value).FirstOrDefault(static value => value.Length > 1 && value[0] == '-');
        return mistyped is null ? parsed.GetValue(argument) ?? [] : throw new UsageException(Messages.Unknown(mistyped));
    }
}
