using CitationGraph.Documents.Programs;

namespace CitationGraph.Web.Tests.Browser;

/// <summary>A test in a real browser with a scan; skipped, with what to install, where a program is absent.</summary>
internal sealed class ScanFactAttribute : ChromiumFactAttribute
{
    public ScanFactAttribute()
    {
        string[] absent = [.. ((ProgramPackage[])[ProgramPackage.PdfToText, ProgramPackage.PdfToPpm, ProgramPackage.Tesseract]).Where(static p => p.Find() is null).Select(static p => p.Debian).Distinct()];
        if (absent.Length > 0)
        {
            Skip ??= $"Not installed: apt-get install {string.Join(' ', absent)}";
        }
    }
}
