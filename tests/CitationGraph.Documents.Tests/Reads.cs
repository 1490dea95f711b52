using System.Text;

namespace CitationGraph.Documents.Tests;

/// <summary>Reads bytes as if they were a file of the given name, or a pipe.</summary>
internal static class Reads
{
    public static string Text(byte[] bytes, string name = "a.txt", bool pipe = false)
    {
        Reader(bytes, pipe).TryRead(File(name), out DocumentText? document, out DocumentProblem? problem)
            .ShouldBeTrue(problem?.Message(Language.English));
        document!.Name.ShouldBe(name);
        problem.ShouldBeNull();
        return document.Text;
    }

    public static string Html(string html) => Text(Encoding.UTF8.GetBytes(html), "a.html");

    public static DocumentProblem Problem(byte[] bytes, string name = "a.txt", bool pipe = false, long maxBytes = 1 << 20)
    {
        Reader(bytes, pipe, maxBytes).TryRead(File(name), out DocumentText? document, out DocumentProblem? problem).ShouldBeFalse();
        document.ShouldBeNull();
        problem!.File.ShouldBe(name);
        return problem;
    }

    private static SourceFile File(string name) => name == "-" ? SourceFile.StandardInput : new SourceFile(name, name);

    private static DocumentReader Reader(byte[] bytes, bool pipe, long maxBytes = 1 << 24)
    {
        Stream Open() => pipe ? new Pipe(bytes) : new MemoryStream(bytes);
        return new DocumentReader(new ReadOptions { MaxBytes = maxBytes }, Open, _ => Open());
    }

    /// <summary>Cannot seek, and gives few bytes at a time.</summary>
    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1000)]);
    }
}
