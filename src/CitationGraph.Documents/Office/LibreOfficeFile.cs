using CitationGraph.Documents.Packages;
using CitationGraph.Documents.Programs;
using CitationGraph.Documents.Word;

namespace CitationGraph.Documents.Office;

/// <summary>Reads old formats of word processors through LibreOffice, which makes a Word document (DOCX) of them.</summary>
/// <param name="name">The file, for problems.</param>
/// <param name="options">Bounds.</param>
/// <param name="cancellation">When the user stops.</param>
internal sealed class LibreOfficeFile(string name, ReadOptions options, CancellationToken cancellation)
{
    private static readonly TimeSpan Time = TimeSpan.FromMinutes(2);
    private const long Memory = 4L << 30;

    /// <summary>What a profile without settings would allow: macros, links to elsewhere. The proxy is one that is not there.</summary>
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
        <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
        </oor:items>
        """;

    /// <summary>Reads an RTF file.</summary>
    /// <param name="stream">All of it, seekable.</param>
    public DocumentContent ReadRtf(Stream stream) => Read(stream, "rtf", "Rich Text Format");

    /// <summary>Reads a Word document of 1997 to 2003.</summary>
    /// <param name="stream">All of it, seekable.</param>
    public DocumentContent ReadDoc(Stream stream) => Read(stream, "doc", "MS Word 97");

    private DocumentContent Read(Stream stream, string extension, string filter)
    {
        using TemporaryFolder folder = new();
        folder.Write("in." + extension, stream);
        string profile = Path.Join(folder.Path, "profile");
        Directory.CreateDirectory(Path.Join(profile, "user"));
        File.WriteAllText(Path.Join(profile, "user", "registrymodifications.xcu"), Settings);
        new ExternalProgram(ProgramPackage.LibreOffice, name, new ProgramLimits(Time, Memory, options.MaxBytes)).Run(
            folder,
            [
                "-env:UserInstallation=" + new Uri(profile).AbsoluteUri, "--headless", "--norestore", "--nologo", "--nolockcheck",
                "--infilter=" + filter, "--convert-to", "docx:MS Word 2007 XML", "--outdir", "out", "in." + extension,
            ],
            cancellation);

        // It ends with 0 also where it could not read the file.
        string made = Path.Join(folder.Path, "out", "in.docx");
        if (!File.Exists(made))
        {
            throw new UnreadableException(Problems.Damaged(name, extension.ToUpperInvariant()));
        }

        using FileStream docx = File.OpenRead(made);
        ZipGuard.Check(docx, name, options.MaxBytes, cancellation);
        return new DocxFile(name, cancellation).Read(docx);
    }
}
