using System.Runtime.Versioning;

namespace CitationGraph.Documents.Tests;

public sealed class SourceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_documents_in_ordinal_order()
    {
        foreach (string name in (string[])["b.txt", "a/z.md", "a/y.HTML", "B.htm", "Kế hoạch", "c.cs", "d.csv", ".an/x.txt", ".x.txt", "ă.txt", "scan.pdf"])
        {
            _folder.Write(name, "x");
        }

        Names(_folder.Path).ShouldBe(["B.htm", "Kế hoạch", "a/y.HTML", "a/z.md", "b.txt", "scan.pdf", "ă.txt"]);
    }

    [Fact]
    public void Paths_keep_their_order_and_no_file_comes_twice()
    {
        string b = _folder.Write("b.txt", "x");
        string a = _folder.Write("a.txt", "x");
        Names(b, _folder.Path, a, _folder["./b.txt"]).ShouldBe(["b.txt", "a.txt"]);
    }

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("**/*.txt", "a.txt,x/b.txt,x/y/c.txt")]
    [InlineData("x/**", "x/b.txt,x/y/c.txt,x/y/e.html")]
    [InlineData("*/*/?.txt", "x/y/c.txt")]
    [InlineData("**/y/*", "x/y/c.txt,x/y/e.html")]
    [InlineData("*/b.*", "x/b.txt")]
    [InlineData("*.cs", "d.cs")]
    [InlineData("?", "")]
    public void Globs_match_as_shells_do(string pattern, string expected)
    {
        foreach (string name in (string[])["a.txt", "x/b.txt", "x/y/c.txt", "d.cs", "x/y/e.html"])
        {
            _folder.Write(name, "x");
        }

        SourceItem[] items = [.. DocumentSource.Expand([_folder[pattern]])];
        string.Join(',', items.OfType<SourceFile>().Select(Relative)).ShouldBe(expected);
        items.OfType<SourceProblem>().Count().ShouldBe(expected.Length == 0 ? 1 : 0);
    }

    [Fact]
    public void A_file_with_a_star_in_its_name_is_no_glob()
    {
        _folder.Write("ab.txt", "x");
        string path = _folder.Write("a*.txt", "x");
        Names(path).ShouldBe(["a*.txt"]);
    }

    [Fact]
    public void A_composed_pattern_finds_a_decomposed_name()
    {
        _folder.Write("kê\u0301 hoạch.txt", "x");
        DocumentSource.Expand([_folder["kế*.txt"]]).ShouldHaveSingleItem().ShouldBeOfType<SourceFile>();
    }

    [Fact]
    public void Standard_input_comes_once_in_its_place()
    {
        string a = _folder.Write("a.txt", "x");
        DocumentSource.Expand(["-", a, "-"]).Select(item => item.Name).ShouldBe(["-", a]);
    }

    [Theory]
    [InlineData("khong-co.txt", ProblemKind.Missing)]
    [InlineData("khong-co/*.txt", ProblemKind.Missing)]
    [InlineData("*.docx", ProblemKind.Missing)]
    [InlineData("rong", ProblemKind.NoDocuments)]
    [InlineData("ma", ProblemKind.NoDocuments)]
    [InlineData("ma/*", ProblemKind.NoDocuments)]
    public void Paths_that_lead_to_nothing_are_problems(string path, ProblemKind kind)
    {
        Directory.CreateDirectory(_folder["rong"]);
        _folder.Write("ma/x.cs", "x");
        SourceItem item = DocumentSource.Expand([_folder[path]]).ShouldHaveSingleItem();
        item.ShouldBeOfType<SourceProblem>().Problem.Kind.ShouldBe(kind);
        item.Name.ShouldBe(_folder[path]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Impossible_paths_are_missing(string path) =>
        DocumentSource.Expand([path]).ShouldHaveSingleItem().ShouldBeOfType<SourceProblem>().Problem.Kind.ShouldBe(ProblemKind.Missing);

    [UnixFact]
    public void Links_that_go_round_end()
    {
        _folder.Write("a/b/x.txt", "x");
        Directory.CreateSymbolicLink(_folder["a/b/up"], _folder["a"]);
        Directory.CreateSymbolicLink(_folder["a/self"], ".");
        File.CreateSymbolicLink(_folder["a/y.txt"], _folder["a/b/x.txt"]);
        File.CreateSymbolicLink(_folder["a/loop.txt"], _folder["a/loop.txt"]);

        SourceItem[] items = [.. DocumentSource.Expand([_folder["a"]])];

        items.OfType<SourceFile>().Count(file => DocumentSource.Identity(file.Path) == DocumentSource.Identity(_folder["a/b/x.txt"])).ShouldBe(1);
        items.Length.ShouldBe(2);
    }

    [UnixFact]
    public void A_link_to_a_folder_is_followed()
    {
        _folder.Write("kho/x.txt", "x");
        Directory.CreateDirectory(_folder["dau"]);
        Directory.CreateSymbolicLink(_folder["dau/vao"], _folder["kho"]);
        Names(_folder["dau"]).ShouldBe(["dau/vao/x.txt"]);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_locked_folder_is_a_problem_and_the_rest_goes_on()
    {
        _folder.Write("khoa/x.txt", "x");
        _folder.Write("mo.txt", "x");
        File.SetUnixFileMode(_folder["khoa"], UnixFileMode.None);
        try
        {
            SourceItem[] items = [.. DocumentSource.Expand([_folder.Path, _folder["khoa/x.txt"]])];
            items.OfType<SourceFile>().ShouldHaveSingleItem();
            items.OfType<SourceProblem>().Select(item => item.Problem.Kind).ShouldBe([ProblemKind.NoPermission, ProblemKind.NoPermission]);
        }
        finally
        {
            File.SetUnixFileMode(_folder["khoa"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string[] Names(params string[] paths) =>
        [.. DocumentSource.Expand(paths).Select(item => item.ShouldBeOfType<SourceFile>()).Select(Relative)];

    private string Relative(SourceFile file) =>
        Path.GetRelativePath(_folder.Path, file.Path).Replace(Path.DirectorySeparatorChar, '/');
}

/// <summary>Needs links and file modes.</summary>
public class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs symbolic links without special rights.";
        }
    }
}

/// <summary>Needs a user whom file modes bind.</summary>
public sealed class UnprivilegedFactAttribute : UnixFactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Skip = "The superuser may read everything.";
        }
    }
}
