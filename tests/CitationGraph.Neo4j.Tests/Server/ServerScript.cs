using System.Diagnostics;

namespace CitationGraph.Neo4j.Tests;

/// <summary>The program that starts Neo4j servers for tests: that of NEO4J_TEST_SERVER, or of the folder beside the clone.</summary>
internal static class ServerScript
{
    private static readonly string Path = Environment.GetEnvironmentVariable("NEO4J_TEST_SERVER") is { Length: > 0 } given ? given : System.IO.Path.Combine(Repository.Root, "..", "shared", "neo4j", "neo4j");

    /// <summary>Why there is no server to start; null where there is.</summary>
    public static string? Missing { get; } =
        !File.Exists(Path) ? "No Neo4j server: NEO4J_TEST_SERVER is not set and ../shared/neo4j is not beside the clone (NEO4J_URI selects a running one)."
        : !OnPath("java") ? "No java on PATH (openjdk-17-jre-headless), which the Neo4j server needs."
        : null;

    /// <summary>Runs it; gives what it printed.</summary>
    public static string Run(params string[] arguments) => RunIn(Repository.Root, arguments);

    /// <summary>Runs it in a folder.</summary>
    public static string RunIn(string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("bash", [System.IO.Path.GetFullPath(Path), .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"neo4j {arguments[0]}: {errors.Result}{printed}");
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(System.IO.Path.PathSeparator).Any(f => File.Exists(System.IO.Path.Combine(f, program)));
}
