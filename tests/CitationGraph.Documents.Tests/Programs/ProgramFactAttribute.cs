using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents.Tests.Programs;

/// <summary>A fact that needs programs; skipped, with what to install, where one is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(params string[] programs)
    {
        ProgramPackage[] known = [ProgramPackage.PdfToText, ProgramPackage.PdfToPpm, ProgramPackage.Tesseract, ProgramPackage.LibreOffice, ProgramPackage.Catdoc];
        string[] absent = [.. known.Where(package => programs.Contains(package.Executable) && package.Find() is null).Select(static package => package.Debian)];
        if (absent.Length > 0)
        {
            Skip = $"Not installed: apt-get install {string.Join(' ', absent)}";
        }
    }
}
