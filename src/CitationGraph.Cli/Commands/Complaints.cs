using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using Spectre.Console;

namespace CitationGraph.Cli.Commands;

/// <summary>Lines on standard error.</summary>
internal static class Complaints
{
    private static readonly Bilingual Warning = new("lưu ý", "note");

    /// <summary>Says that something failed.</summary>
    public static void Write(CliHost host, Language language, Bilingual message) =>
        Write(host, "citegraph: ", message.In(language), Color.Red);

    /// <summary>Says which path gave no document, and what to do.</summary>
    public static void Write(CliHost host, Language language, DocumentProblem problem) =>
        Write(host, "citegraph: ", problem.Message(language), Color.Red);

    /// <summary>Says something that stops nothing.</summary>
    public static void Warn(CliHost host, Language language, Bilingual message) =>
        Write(host, $"citegraph: {Warning.In(language)}: ", message.In(language), Color.Yellow);

    /// <summary>Says what was done.</summary>
    public static void Say(CliHost host, Language language, Bilingual message) => Write(host, "citegraph: ", message.In(language), Color.Green);

    /// <summary>A line that belongs to the one before it.</summary>
    public static void Detail(CliHost host, string text) => Write(host, "  ", text, Color.Default);

    private static void Write(CliHost host, string start, string message, Color colour) =>
        host.Error.Write(new Paragraph(start, new Style(colour)).Append(Plain.Line(message) + "\n"));
}
