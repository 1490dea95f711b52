using System.Text;
using CitationGraph.Cli.Hosting;

namespace CitationGraph.Cli.Neo4j;

/// <summary>Lines on standard output.</summary>
internal static class ServerWords
{
    /// <summary>Prints lines; once a run, since standard output is closed after it.</summary>
    public static void Print(CliHost host, params ReadOnlySpan<string> lines)
    {
        var text = new StringBuilder();
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }

        using Stream output = host.StandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
