namespace CitationGraph.Web.Tests.Browser;

/// <summary>A test in a real browser; skipped, with the reason, where there is none.</summary>
public class ChromiumFactAttribute : FactAttribute
{
    private const string Variable = "CITEGRAPH_CHROMIUM";

    public ChromiumFactAttribute()
    {
        if (Path is null)
        {
            Skip = $"no Chromium at {string.Join(", ", Places)}: install Debian's package chromium, or name the program in {Variable}";
        }
    }

    /// <summary>The program, null where there is none.</summary>
    public static string? Path { get; } = Places.FirstOrDefault(File.Exists);

    private static string[] Places => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? [named] : ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
}
