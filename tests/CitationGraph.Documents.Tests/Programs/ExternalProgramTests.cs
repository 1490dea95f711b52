using System.Text;
using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Tests.Programs;

public class ExternalProgramTests
{
    private static readonly ProgramLimits Wide = new(TimeSpan.FromMinutes(1), 1L << 30, 1 << 20);

    [Fact]
    public void What_is_absent_is_named_with_its_packages()
    {
        DocumentProblem problem = Problem(new ProgramPackage("citegraph-no-such-program", "goi-debian", "goi.windows"), Wide);
        problem.Kind.ShouldBe(ProblemKind.MissingProgram);
        problem.Message(Language.Vietnamese).ShouldBe(
            "a.pdf: cần chương trình citegraph-no-such-program, máy này chưa có. "
            + "Cài đặt: apt-get install goi-debian (Debian, Ubuntu), winget install goi.windows (Windows), rồi chạy lại.");
    }

    [UnixFact]
    public void Arguments_are_never_read_by_a_shell()
    {
        using TemporaryFolder folder = new();
        ProgramResult result = Run(new ProgramPackage("echo", "", ""), Wide, folder, "$(id)", "; ls", "*");
        Encoding.UTF8.GetString(result.Output).ShouldBe("$(id) ; ls *\n");
        result.ExitCode.ShouldBe(0);
    }

    [UnixFact]
    public void A_program_that_does_not_end_is_ended() =>
        Problem(new ProgramPackage("sleep", "", ""), Wide with { Time = TimeSpan.FromMilliseconds(200) }, "600").Kind.ShouldBe(ProblemKind.ProgramFailed);

    [UnixFact]
    public void Output_without_end_is_refused() =>
        Problem(new ProgramPackage("yes", "", ""), Wide).Kind.ShouldBe(ProblemKind.TooLarge);

    [UnixFact]
    public void A_program_is_ended_when_the_user_stops()
    {
        using TemporaryFolder folder = new();
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(200));
        Should.Throw<OperationCanceledException>(
            () => new ExternalProgram(new ProgramPackage("sleep", "", ""), "a.pdf", Wide).Run(folder, ["600"], stop.Token));
    }

    [Fact]
    public void The_folder_goes_with_all_that_is_in_it()
    {
        string path;
        using (TemporaryFolder folder = new())
        {
            path = folder.Path;
            folder.Write("in.pdf", new MemoryStream([1, 2, 3]));
            Directory.CreateDirectory(Path.Join(path, "sub"));
            File.ReadAllBytes(Path.Join(path, "in.pdf")).ShouldBe([1, 2, 3]);
            if (!OperatingSystem.IsWindows())
            {
                File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        Directory.Exists(path).ShouldBeFalse();
    }

    private static ProgramResult Run(ProgramPackage package, ProgramLimits limits, TemporaryFolder folder, params string[] arguments) =>
        new ExternalProgram(package, "a.pdf", limits).Run(folder, arguments, CancellationToken.None);

    private static DocumentProblem Problem(ProgramPackage package, ProgramLimits limits, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        return Should.Throw<UnreadableException>(() => Run(package, limits, folder, arguments)).Problem;
    }

    /// <summary>Uses programs that every Unix has.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute()
        {
            if (OperatingSystem.IsWindows())
            {
                Skip = "Uses programs of Unix.";
            }
        }
    }
}
