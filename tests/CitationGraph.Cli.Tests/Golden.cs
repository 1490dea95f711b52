using System.Text;

namespace CitationGraph.Cli.Tests;

/// <summary>Files that hold the exact output; UPDATE_GOLDEN=1 writes them anew.</summary>
internal static class Golden
{
    private static readonly string Folder = Path.Join(Root(), "tests", "golden", "cli");

    public static void ShouldMatchGolden(this string actual, string name) => ShouldMatchGolden(Encoding.UTF8.GetBytes(actual), name);

    public static void ShouldMatchGolden(this byte[] actual, string name)
    {
        string path = Path.Join(Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllBytes(path, actual);
            return;
        }

        byte[] expected = File.ReadAllBytes(path);
        Encoding.UTF8.GetString(actual).ShouldBe(Encoding.UTF8.GetString(expected), name);
        actual.ShouldBe(expected);
    }

    public static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Join(folder.FullName, "CitationGraph.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from within the repository.");
    }
}
