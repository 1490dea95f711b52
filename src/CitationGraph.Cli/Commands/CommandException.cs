using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands;

/// <summary>The command cannot do what it was asked, and why, in words for users; it ends with <see cref="ExitCodes.Failed"/>.</summary>
internal class CommandException(Bilingual reason) : Exception(reason.English)
{
    /// <summary>The reason in both languages.</summary>
    public Bilingual Reason { get; } = reason;
}

/// <summary>The command line asks for something that there is not; the user is sent to the help.</summary>
internal sealed class UsageException(Bilingual reason) : CommandException(reason);
