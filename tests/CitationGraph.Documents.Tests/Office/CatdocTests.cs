using CitationGraph.Documents.Programs;
using CitationGraph.Documents.Tests.Programs;
using CitationGraph.Documents.Tests.Scans.Making;

namespace CitationGraph.Documents.Tests.Office;

/// <summary>Alone, because they alter where programs are looked for.</summary>
[CollectionDefinition("search path", DisableParallelization = true)]
public sealed class SearchPathTests;

[Collection("search path")]
public sealed class CatdocTests
{
    private const string Line = "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2024 của Chính phủ";

    [ProgramFact("soffice", "catdoc")]
    public void Without_LibreOffice_a_doc_is_read_with_catdoc_and_that_is_said()
    {
        using Printer printer = new();
        byte[] doc = File.ReadAllBytes(printer.SavePage($"<html><meta charset=\"utf-8\"><body><p>{Line}</p></body></html>", "doc:MS Word 97"));
        using TempFolder programs = new();
        File.CreateSymbolicLink(programs["catdoc"], ProgramPackage.Catdoc.Find()!);
        string? path = Environment.GetEnvironmentVariable("PATH");
        try
        {
            Environment.SetEnvironmentVariable("PATH", programs.Path);
            var reader = new DocumentReader(new ReadOptions(), () => Stream.Null, _ => new MemoryStream(doc));
            reader.TryRead(new SourceFile("a.doc", "a.doc"), out DocumentText? document, out DocumentProblem? problem).ShouldBeTrue(problem?.Message(Language.English));
            document!.Text.ShouldContain(Line);
            document.Notes.ShouldBe([Notes.Catdoc]);
            File.Delete(programs["catdoc"]);
            Reads.Problem(doc, "a.doc").Kind.ShouldBe(ProblemKind.MissingProgram);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }
}
