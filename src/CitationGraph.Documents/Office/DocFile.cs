using System.Text;
using CitationGraph.Documents.Decoding.Legacy;
using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Office;

/// <summary>Reads Word documents of 1997 to 2003: through LibreOffice, or through catdoc, which gives the text alone.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="options">Bounds.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class DocFile(string name, ReadOptions options, CancellationToken cancellation)
{
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(1);
    private const long Memory = 1L << 30;

    // Names of streams in the file (MS-DOC, MS-OFFCRYPTO, MS-OVBA), in the UTF-16 that its directory has.
    private static readonly byte[] Word = Encoding.Unicode.GetBytes("WordDocument");
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] Macros = Encoding.Unicode.GetBytes("_VBA_PROJECT");

    /// <summary>The text.</summary>
    /// <param name="stream">All of the file, seekable.</param>
    public DocumentContent Read(Stream stream)
    {
        (bool word, bool encrypted, bool macros) = Streams(stream);
        if (encrypted)
        {
            throw new UnreadableException(Problems.Encrypted(name, "DOCX"));
        }

        if (IsEncrypted(stream))
        {
            throw new UnreadableException(Problems.Encrypted(name, "DOC"));
        }

        if (!word)
        {
            throw new UnreadableException(Problems.Unsupported(name, "XLS, PPT, MSG"));
        }

        DocumentContent content = ProgramPackage.LibreOffice.Find() is null && ProgramPackage.Catdoc.Find() is not null
            ? ReadText(stream)
            : new LibreOfficeFile(name, options, cancellation).ReadDoc(stream);
        return macros && !content.Notes.Contains(Notes.Macros) ? content with { Notes = [.. content.Notes, Notes.Macros] } : content;
    }

    private DocumentContent ReadText(Stream stream)
    {
        using TemporaryFolder folder = new();
        folder.Write("in.doc", stream);
        ProgramResult result = new ExternalProgram(ProgramPackage.Catdoc, name, new ProgramLimits(Time, Memory, options.MaxBytes))
            .Run(folder, ["-w", "-d", "utf-8", "-s", "cp1252", "in.doc"], cancellation);
        string text = Encoding.UTF8.GetString(result.Output);
        if (result.ExitCode != 0 || !text.Any(char.IsLetter))
        {
            throw new UnreadableException(Problems.Damaged(name, "DOC"));
        }

        return LegacyCharacters.Read(text) is { } converted
            ? new DocumentContent(converted.Text) { Notes = [Notes.Catdoc, Notes.Encoding(converted.Decision.Alphabet.Name, converted.Decision.Confidence)] }
            : new DocumentContent(text) { Notes = [Notes.Catdoc] };
    }

    /// <summary>What the first block of the document tells, where it stands where Word puts it (MS-DOC, FibBase.fEncrypted).</summary>
    private static bool IsEncrypted(Stream stream)
    {
        byte[] head = new byte[512 + 12];
        bool encrypted = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && head[512] == 0xEC && head[513] == 0xA5 && (head[512 + 11] & 1) != 0;
        stream.Position = 0;
        return encrypted;
    }

    private static (bool Word, bool Encrypted, bool Macros) Streams(Stream stream)
    {
        const int chunk = 1 << 20, overlap = 64;
        (bool word, bool encrypted, bool macros) = (false, false, false);
        byte[] bytes = new byte[chunk + overlap];
        int kept = 0;
        for (int read; (read = stream.ReadAtLeast(bytes.AsSpan(kept), bytes.Length - kept, throwOnEndOfStream: false)) > 0;)
        {
            ReadOnlySpan<byte> part = bytes.AsSpan(0, kept + read);
            word |= part.IndexOf(Word) >= 0;
            encrypted |= part.IndexOf(EncryptedPackage) >= 0;
            macros |= part.IndexOf(Macros) >= 0;
            kept = Math.Min(overlap, part.Length);
            part[^kept..].CopyTo(bytes);
        }

        stream.Position = 0;
        return (word, encrypted, macros);
    }
}
