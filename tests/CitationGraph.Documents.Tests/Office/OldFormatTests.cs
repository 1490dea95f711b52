using System.Globalization;
using System.Text;
using CitationGraph.Documents.Tests.Programs;
using CitationGraph.Documents.Tests.Scans.Making;

namespace CitationGraph.Documents.Tests.Office;

public class OldFormatTests
{
    private const string Line = "Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ";

    [ProgramFact("soffice")]
    public void Rtf_is_read_with_its_tables_and_changes()
    {
        string rtf = Rtf($@"\pard {Escaped(Line)}\par \trowd\cellx2000\cellx4000 \intbl 1\cell \intbl a\cell\row \pard {{\deleted 15}}{{\revised 178}}/2024\par");
        DocumentText document = Read(rtf, "a.rtf");
        document.Text.ShouldContain(Line + "\n1\ta\n");
        document.Text.ShouldContain("178/2024");
        document.Text.ShouldNotContain("15178");
        document.Notes.ShouldHaveSingleItem().English.ShouldContain("tracked changes");
    }

    [ProgramFact("soffice")]
    public void Old_fonts_in_rtf_are_converted() =>
        Read(Rtf(@"\pard C\'a8n c\'f8 Ngh\'de \'ae\'denh s\'e8 178/2024/N\'a7-CP c\'f1a Ch\'ddnh ph\'f1\par Th\'f9c hi\'d6n Quy\'d5t \'ae\'denh c\'f1a Th\'f1 t\'adíng\par"), "a.rtf")
            .Text.ShouldContain(Line);

    [ProgramFact("soffice")]
    public void The_content_tells_the_format() => Read(Rtf($@"\pard {Escaped(Line)}\par"), "a.doc").Text.ShouldContain(Line);

    /// <summary>A picture that a DOC refers to is asked for when LibreOffice opens it as anyone would: here while the file is made.</summary>
    [ProgramFact("soffice")]
    public void What_it_refers_to_is_not_fetched()
    {
        using var listener = new Asked();
        using Printer printer = new();
        string doc = printer.SavePage($"<html><meta charset=\"utf-8\"><body><p>{Line}<img src=\"{listener.Address}\"></p></body></html>", "doc:MS Word 97");
        listener.Count.ShouldBeGreaterThan(0, "the listener works");
        byte[] file = File.ReadAllBytes(doc);
        file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(listener.Address)).ShouldBeGreaterThan(0, "the file refers to it");
        int before = listener.Count;
        Reads.Text(file, "a.doc").ShouldContain(Line);
        listener.Count.ShouldBe(before);
    }

    [ProgramFact("soffice")]
    public void Damage_is_said_and_nothing_is_left()
    {
        string[] before = Directory.GetDirectories(Path.GetTempPath(), "citegraph-*");
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")];
        Reads.Problem(ole, "a.doc").Kind.ShouldBe(ProblemKind.Damaged);
        Directory.GetDirectories(Path.GetTempPath(), "citegraph-*").Except(before).Where(Holds).ShouldBeEmpty();

        // Other tests have folders of their own at the same time, with other files.
        bool Holds(string folder) => new FileInfo(Path.Join(folder, "in.doc")) is { Exists: true } file && file.Length == ole.Length;
    }

    [Fact]
    public void Passwords_and_other_kinds_of_files_are_said()
    {
        byte[] start = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Reads.Problem([.. start, .. new byte[504], 0xEC, 0xA5, .. new byte[9], 1, .. new byte[512], .. Encoding.Unicode.GetBytes("WordDocument")], "a.doc").Kind.ShouldBe(ProblemKind.Encrypted);
        Reads.Problem([.. start, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook")], "a.xls").Kind.ShouldBe(ProblemKind.UnsupportedFormat);
    }

    private static DocumentText Read(string rtf, string name)
    {
        var reader = new DocumentReader(new ReadOptions(), () => Stream.Null, _ => new MemoryStream(Encoding.Latin1.GetBytes(rtf)));
        reader.TryRead(new SourceFile(name, name), out DocumentText? document, out DocumentProblem? problem).ShouldBeTrue(problem?.Message(Language.English));
        return document!;
    }

    private static string Rtf(string body) => $@"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0 Times New Roman;}}}}{{\*\revtbl{{A;}}}}{body}}}";

    private static string Escaped(string text) =>
        string.Concat(text.Select(static c => c < 128 ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(short)c}?")));
}
