using System.CommandLine;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary>Values that are checked as they are parsed, so that a mistyped one is told before anything is done.</summary>
internal static class OptionChecks
{
    /// <summary>Checks every value of an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="language">Of the complaint.</param>
    /// <param name="complaint">What is wrong with a value; <see cref="Bilingual.None"/> for nothing.</param>
    public static void Check(this Option option, Language language, Func<string, Bilingual> complaint) => option.Validators.Add(result =>
    {
        foreach (Bilingual wrong in result.Tokens.Select(token => complaint(token.Value)).Where(static wrong => !wrong.IsEmpty).Take(1))
        {
            result.AddError(wrong.In(language));
        }
    });
}
