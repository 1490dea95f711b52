using System.Text;
using CitationGraph.Cli.Hosting;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Neo4j;

/// <summary>Lines on standard output.</summary>
internal static class ServerWords
{
    /// <summary>Prints one line.</summary>
    public static void Print(CliHost host, Language language, Bilingual line) => Print(host, line.In(language));

    /// <summary>Prints one line.</summary>
    public static void Print(CliHost host, string line)
    {
        using Stream output = host.StandardOutput();
        output.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }
}
