using System.Text;

namespace CitationGraph.Documents.Tests;

public class ProblemTests
{
    private static readonly byte[] Filler = Encoding.UTF8.GetBytes(new string('ệ', 30_000));

    [Theory]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(70_000, false)]
    [InlineData(70_000, true)]
    public void Invalid_utf8_names_its_byte(int offset, bool pipe)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(new string('a', 80_000));
        bytes[offset] = 0xD0;

        DocumentProblem problem = Reads.Problem(bytes, pipe: pipe);

        problem.Kind.ShouldBe(ProblemKind.InvalidEncoding);
        problem.ByteOffset.ShouldBe(offset);
        problem.Message(Language.Vietnamese).ShouldBe(
            $"a.txt (byte {offset}): byte 0xD0 không hợp lệ trong UTF-8; cần UTF-8, UTF-16 có BOM, hay tiếng Việt theo TCVN3, VNI, "
            + "VISCII, Windows-1258. Nếu biết bảng mã thì nêu bằng --encoding; nếu không, lưu lại tệp với bảng mã UTF-8, hoặc đưa tệp khác.");
        problem.Message(Language.English).ShouldStartWith(
            $"a.txt (byte {offset}): byte 0xD0 is not valid UTF-8; expected UTF-8, UTF-16 with a BOM, or Vietnamese in TCVN3");
    }

    [Fact]
    public void The_byte_is_counted_from_the_start_of_the_file_when_there_is_a_mark() =>
        Reads.Problem([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]).ByteOffset.ShouldBe(4);

    [Theory]
    [InlineData(0)]
    [InlineData(30_000)]
    public void A_byte_that_continues_nothing_is_invalid_though_it_makes_no_character(int letters)
    {
        byte[] text = Encoding.UTF8.GetBytes(new string('ệ', letters));
        using var folder = new TempFolder();
        string path = Path.Combine(folder.Path, "a.txt");
        File.WriteAllBytes(path, [.. text, 0x80]);

        var reader = new DocumentReader(new ReadOptions { Encoding = TextEncoding.Utf8 });
        reader.TryRead(new SourceFile(path, path), out _, out DocumentProblem? problem).ShouldBeFalse();

        problem!.Kind.ShouldBe(ProblemKind.InvalidEncoding);
        problem.ByteOffset.ShouldBe(text.Length);
    }

    [Fact]
    public void A_text_cut_within_a_character_is_invalid() =>
        Reads.Problem([.. Filler, 0xE1, 0xBB]).ByteOffset.ShouldBe(Filler.Length);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00 }, 4)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xDC }, 4)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8 }, 4)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x41, 0x00 }, 4)]
    public void Broken_utf16_names_its_byte(byte[] bytes, int offset)
    {
        DocumentProblem problem = Reads.Problem(bytes);
        problem.Kind.ShouldBe(ProblemKind.InvalidEncoding);
        problem.ByteOffset.ShouldBe(offset);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(65_536)]
    [InlineData(90_000)]
    public void A_nul_byte_anywhere_is_binary(int offset)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(new string('a', 100_000));
        bytes[offset] = 0;

        DocumentProblem problem = Reads.Problem(bytes);

        problem.Kind.ShouldBe(ProblemKind.Binary);
        problem.ByteOffset.ShouldBe(offset);
    }

    [Theory]
    [InlineData(new byte[] { 1, 0, 2 }, 1)]
    [InlineData(new byte[] { 1, 0, 2, 0, 3, 0 }, 0)]
    [InlineData(new byte[] { 0, 65, 0, 1 }, 2)]
    public void Zero_bytes_alone_do_not_make_utf16(byte[] bytes, int offset)
    {
        DocumentProblem problem = Reads.Problem(bytes);
        problem.Kind.ShouldBe(ProblemKind.Binary);
        problem.ByteOffset.ShouldBe(offset);
    }

    [Fact]
    public void Many_control_characters_are_binary_and_few_are_not()
    {
        byte[] few = [.. Filler, 1, 2, 3];
        Reads.Text(few).ShouldEndWith("\u0001\u0002\u0003");

        DocumentProblem problem = Reads.Problem([(byte)'a', 1, 2, 3, 0xFF, 4]);
        problem.Kind.ShouldBe(ProblemKind.Binary);
        problem.ByteOffset.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_size_bound_is_exact(bool pipe)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(new string('a', 5000));
        DocumentProblem problem = Reads.Problem(bytes, pipe: pipe, maxBytes: 4999);
        problem.Kind.ShouldBe(ProblemKind.TooLarge);
        problem.Message(Language.English).ShouldContain("--max-size");
        Reads.Text(bytes, pipe: pipe).Length.ShouldBe(5000);
    }

    [Fact]
    public void What_the_file_system_says_is_explained()
    {
        Refused(new UnauthorizedAccessException()).ShouldBe(ProblemKind.NoPermission);
        Refused(new FileNotFoundException()).ShouldBe(ProblemKind.Missing);
        Refused(new DirectoryNotFoundException()).ShouldBe(ProblemKind.Missing);
        Refused(new IOException("thiết bị hỏng")).ShouldBe(ProblemKind.ReadError);

        static ProblemKind Refused(Exception error)
        {
            var reader = new DocumentReader(new ReadOptions(), () => throw error, _ => throw error);
            reader.TryRead(new SourceFile("a.txt", "a.txt"), out _, out DocumentProblem? problem).ShouldBeFalse();
            return problem!.Kind;
        }
    }

    [Fact]
    public void A_file_that_grows_while_it_is_read_is_refused()
    {
        var reader = new DocumentReader(new ReadOptions(), () => Stream.Null, _ => new Growing());
        reader.TryRead(new SourceFile("a.txt", "a.txt"), out _, out DocumentProblem? problem).ShouldBeFalse();
        problem!.Kind.ShouldBe(ProblemKind.ReadError);
        problem.Found.English.ShouldContain("changed");
    }

    [Fact]
    public void Cancellation_is_thrown()
    {
        var reader = new DocumentReader(new ReadOptions(), () => Stream.Null, _ => new MemoryStream("abc"u8.ToArray()));
        Should.Throw<OperationCanceledException>(
            () => reader.TryRead(new SourceFile("a.txt", "a.txt"), out _, out _, new CancellationToken(canceled: true)));
    }

    /// <summary>One more byte each time it is read from the start.</summary>
    private sealed class Growing : MemoryStream
    {
        public Growing() => WriteByte((byte)'a');

        public override long Position
        {
            get => base.Position;
            set
            {
                base.Position = Length;
                WriteByte((byte)'a');
                base.Position = value;
            }
        }
    }
}
