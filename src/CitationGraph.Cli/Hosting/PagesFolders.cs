namespace CitationGraph.Cli.Hosting;

/// <summary>Where pages that OCR has read are kept: what can be made again lies under the user's folder for such things.</summary>
internal static class PagesFolders
{
    /// <summary>The variable that names another folder.</summary>
    public const string Variable = "CITEGRAPH_OCR_CACHE";

    /// <summary>That of this user.</summary>
    public static string Default() => Of(
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify),
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify));

    /// <summary>That of a user.</summary>
    /// <param name="variable">The environment.</param>
    /// <param name="home">The home folder.</param>
    /// <param name="local">On Windows the folder of programs' own data.</param>
    public static string Of(Func<string, string?> variable, string home, string local) =>
        variable(Variable) is { Length: > 0 } named ? named
        : Path.Join(
            OperatingSystem.IsWindows() ? local
            : OperatingSystem.IsMacOS() ? Path.Join(home, "Library", "Caches")
            : variable("XDG_CACHE_HOME") is { } cache && Path.IsPathFullyQualified(cache) ? cache
            : Path.Join(home, ".cache"),
            "citegraph",
            "pages");
}
