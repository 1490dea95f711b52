using System.Diagnostics;
using System.Globalization;
using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Neo4j.Tests;

/// <summary>A Neo4j server of our own in a temporary folder; stopped and gone when disposed.</summary>
internal sealed class LiveServer : IDisposable
{
    public const string Password = "for-tests-only";

    private readonly string[] _arguments;

    /// <summary>Starts one.</summary>
    /// <param name="arguments">Further arguments of the start.</param>
    public LiveServer(params string[] arguments)
    {
        _arguments = arguments;
        Start([]);
    }

    public string Home { get; } = Directory.CreateTempSubdirectory("citegraph-neo4j-").FullName;

    /// <summary>The HTTP address.</summary>
    public string Uri { get; private set; } = string.Empty;

    /// <summary>The Bolt address, for the Browser.</summary>
    public string Bolt { get; private set; } = string.Empty;

    public IDriver Driver(DriverConfig? config = null) => GraphDatabase.Driver(Uri, AuthToken.Basic("neo4j", Password), config);

    /// <summary>Ends it as a power cut does.</summary>
    public void Kill()
    {
        using Process java = Process.GetProcessById(int.Parse(File.ReadAllText(Path.Combine(Home, "pid")), CultureInfo.InvariantCulture));
        java.Kill();
        java.WaitForExit();
    }

    /// <summary>Starts it, again at the same address if it ran before.</summary>
    /// <param name="more">Arguments for this start alone.</param>
    public void Start(params string[] more)
    {
        string[] ports = Uri.Length > 0 ? ["--http", new Uri(Uri).Port.ToString(CultureInfo.InvariantCulture), "--bolt", new Uri(Bolt).Port.ToString(CultureInfo.InvariantCulture)] : [];
        string printed = ServerScript.Run(["start", Home, "--password", Password, .. ports, .. _arguments, .. more]);
        Uri = new Uri(Line(printed, "query=")).GetLeftPart(UriPartial.Authority);
        Bolt = Line(printed, "bolt=");
    }

    public void Stop() => ServerScript.Run("stop", Home);

    public void Dispose()
    {
        Stop();
        Directory.Delete(Home, recursive: true);
    }

    private static string Line(string printed, string name) => printed.Split('\n').Single(l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..].Trim();
}
