using CitationGraph.Cli.Output;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Commands.Options;

/// <summary>How and where to print.</summary>
/// <param name="Format">How.</param>
/// <param name="Path">The file to write; empty for standard output.</param>
/// <param name="Language">The language of messages, tables and pages.</param>
internal sealed record OutputRequest(OutputFormat Format, string Path, Language Language)
{
    /// <summary>True when a file is to be written.</summary>
    public bool IsFile => Path is not ("" or SourceFile.StandardInputName);

    /// <summary>True when the table goes to people, now.</summary>
    public bool IsTable => Format == OutputFormat.Table;
}
