using System.CommandLine;
using System.CommandLine.Parsing;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>Tells bad usage in the user's language.</summary>
internal static class UsageErrors
{
    /// <summary>Prints what is wrong; false when nothing is.</summary>
    public static bool Report(ParseResult parsed, CliHost host, Language language)
    {
        if (parsed.Errors.Count == 0)
        {
            return false;
        }

        foreach (Bilingual message in parsed.Errors.Select(error => Explain(error, parsed)).Distinct())
        {
            Complaints.Write(host, language, message);
        }

        Complaints.Write(host, language, Messages.SeeHelp(CommandNames.Of(parsed.CommandResult)));
        return true;
    }

    private static Bilingual Explain(ParseError error, ParseResult parsed)
    {
        // Errors of our own validators are worded already; the library words only arity and unknown tokens.
        if (error.SymbolResult is OptionResult { IdentifierToken: { } token, Tokens: var values } && values.Count != 1)
        {
            return values.Count == 0 ? Messages.NeedsValue(token.Value) : Messages.GivenTwice(token.Value);
        }

        if (error.SymbolResult is CommandResult && parsed.UnmatchedTokens is [var unknown, ..])
        {
            return Messages.Unknown(unknown);
        }

        return new Bilingual(error.Message, error.Message);
    }
}
