using System.Text;

namespace CitationGraph.Graph.Neo4j;

/// <summary>Reads the .cypher files that the program carries.</summary>
public static class CypherFile
{
    /// <summary>The names of all files, without ending, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(CypherFile).Assembly.GetManifestResourceNames().Where(static n => n.StartsWith("cypher/", StringComparison.Ordinal)).Select(static n => n["cypher/".Length..^".cypher".Length]).Order(StringComparer.Ordinal)];

    /// <summary>The text of a file.</summary>
    /// <exception cref="FileNotFoundException">There is none of that name.</exception>
    public static string Text(string name)
    {
        using Stream stream = typeof(CypherFile).Assembly.GetManifestResourceStream($"cypher/{name}.cypher") ?? throw new FileNotFoundException($"No query '{name}'; there are {string.Join(", ", Names)}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The statements of a file: lines that begin with '//' or ':' (a command of the Browser) are none; a ';' at the end
    /// of a line ends one.</summary>
    public static IReadOnlyList<string> Statements(string name)
    {
        var statements = new List<string>();
        var lines = new List<string>();
        foreach (string line in Text(name).Split('\n').Select(static l => l.TrimEnd()).Where(static l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal) && l[0] != ':'))
        {
            lines.Add(line.TrimEnd(';'));
            if (line[^1] == ';')
            {
                statements.Add(string.Join('\n', lines));
                lines.Clear();
            }
        }

        return lines.Count > 0 ? [.. statements, string.Join('\n', lines)] : statements;
    }
}
