using System.Diagnostics;
using System.Globalization;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>A Neo4j server of our own in a temporary folder, by the program of NEO4J_TEST_SERVER or of ../shared/neo4j.</summary>
internal sealed class TestServer : IDisposable
{
    public const string Password = "for-tests-only";

    private static readonly string Script = Path.GetFullPath(Environment.GetEnvironmentVariable("NEO4J_TEST_SERVER") is { Length: > 0 } given ? given : Path.Join("..", "shared", "neo4j", "neo4j"));

    public TestServer() => Start();

    public string Home { get; } = Directory.CreateTempSubdirectory("citegraph-neo4j-").FullName;

    /// <summary>The HTTP address; another after each start.</summary>
    public string Uri { get; private set; } = string.Empty;

    /// <summary>What the server's <c>file:///</c> is.</summary>
    public string Import => Path.Combine(Home, "import");

    /// <summary>The server's process.</summary>
    public int Process => int.Parse(File.ReadAllText(Path.Combine(Home, "pid")), CultureInfo.InvariantCulture);

    /// <summary>True when there is a server to start.</summary>
    public static bool IsThere => File.Exists(Script);

    /// <summary>An empty database on a server that was just started.</summary>
    public void Renew()
    {
        Stop();
        Directory.Delete(Path.Combine(Home, "data"), recursive: true);
        Start();
    }

    public void Start() => Uri = new Uri(Run(Home, "start", Home, "--password", Password).Split('\n').Single(static l => l.StartsWith("query=", StringComparison.Ordinal))["query=".Length..].Trim()).GetLeftPart(UriPartial.Authority);

    public void Stop() => Run(Home, "stop", Home);

    /// <summary>Runs neo4j-admin in a folder, the server being stopped.</summary>
    public void Admin(string folder, IEnumerable<string> arguments) => Run(folder, ["admin", Home, .. arguments]);

    public void Dispose()
    {
        Stop();
        Directory.Delete(Home, recursive: true);
    }

    private static string Run(string folder, params string[] arguments)
    {
        using Process process = System.Diagnostics.Process.Start(new ProcessStartInfo("bash", [Script, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"neo4j {arguments[0]}: {errors.Result}{printed}");
    }
}
