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

    /// <summary>The parameters of a query with the values that its file gives them, as the Browser reads them: lines
    /// <c>:param name => 'text';</c>, with text, a whole number or null.</summary>
    public static IReadOnlyDictionary<string, object?> Parameters(string name) =>
        Text(name).Split('\n').Where(static l => l.StartsWith(":param ", StringComparison.Ordinal)).Select(static l => l[":param ".Length..].Trim().TrimEnd(';').Split("=>", 2))
            .ToDictionary(static p => p[0].Trim(), static p => Value(p[1].Trim()), StringComparer.Ordinal);

    /// <summary>What a query answers, in a sentence: its first comment in Vietnamese, its second in English.</summary>
    public static (string Vietnamese, string English) About(string name)
    {
        string[] comments = [.. Text(name).Split('\n').Where(static l => l.StartsWith("// ", StringComparison.Ordinal)).Select(static l => l[3..].Trim())];
        return (comments[0], comments[1]);
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

    private static object? Value(string text) => text switch
    {
        "null" => null,
        ['\'', .., '\''] => text[1..^1],
        _ => (object)long.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
    };
}
