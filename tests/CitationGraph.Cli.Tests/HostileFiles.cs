using System.IO.Compression;
using System.Text;
using CitationGraph.Documents.Tests.Word;

namespace CitationGraph.Cli.Tests;

/// <summary>A hundred files that were made, or came, to harm whoever reads them; always the same.</summary>
internal static class HostileFiles
{
    private const string Line = "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2024 của Chính phủ;";

    /// <summary>Writes them into a folder, with one good document first and one last; the number of bad ones.</summary>
    public static int Write(TempFolder folder)
    {
        byte[] docx = new DocxBuilder(DocxBuilder.Paragraphs(Line)).ToBytes();
        byte[] odt = Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", Odt($"<text:p>{Line}</text:p>")));
        byte[] zip = Zip(("a.txt", Encoding.UTF8.GetBytes(Line)), ("b.docx", docx));
        byte[] eml = Encoding.UTF8.GetBytes($"Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{Line}\r\n--x\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(zip)}\r\n--x--\r\n");
        byte[] pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99999999 99999999] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
        byte[] rtf = Encoding.ASCII.GetBytes("{\\rtf1\\ansi " + string.Concat(Enumerable.Repeat("{\\b ", 20_000)) + "}");
        List<(string Ending, byte[] Content)> bad = [(".pdf", pdf), (".rtf", rtf), .. Bombs(docx), .. Nested()];
        foreach ((string ending, byte[] other) in ((string, byte[])[])[(".docx", pdf), (".pdf", docx), (".odt", eml), (".eml", zip), (".zip", odt), (".txt", docx), (".html", pdf), (".doc", odt)])
        {
            bad.Add((ending, other));
        }

        var random = new Random(6);
        (string, byte[])[] whole = [(".docx", docx), (".odt", odt), (".zip", zip), (".eml", eml), (".pdf", pdf)];
        for (int i = 0; bad.Count < 100; i++)
        {
            (string ending, byte[] bytes) = whole[i % whole.Length];
            bad.Add((ending, Altered(bytes, random, cut: i % 2 == 0)));
        }

        folder.Write("in/000.txt", Line);
        for (int i = 0; i < bad.Count; i++)
        {
            folder.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"in/{i + 1:000}{bad[i].Ending}"), bad[i].Content);
        }

        folder.Write("in/999.txt", Line);
        return bad.Count;
    }

    private static IEnumerable<(string, byte[])> Bombs(byte[] docx)
    {
        byte[] zeros = new byte[80 << 20];
        yield return (".zip", Zip(("a.txt", zeros)));
        yield return (".zip", Zip(("a.zip", Zip(("b.zip", Zip(("c.txt", zeros)))))));
        yield return (".docx", Zip(("word/document.xml", zeros)));
        yield return (".odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", zeros)));
        yield return (".zip", Zip(("../../ra-ngoai.txt", "x"u8.ToArray()), ("/tmp/citegraph-ra-ngoai.txt", "x"u8.ToArray()), ("C:\\ra.txt", "x"u8.ToArray())));
        yield return (".zip", Zip([.. Enumerable.Range(0, 10_001).Select(static i => ($"{i}.txt", Array.Empty<byte>()))]));
        const string entities = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>";
        yield return (".docx", new DocxBuilder("<w:p><w:r><w:t>&c;&d;</w:t></w:r></w:p>", entities).ToBytes());
        yield return (".odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", [.. Encoding.UTF8.GetBytes(entities), .. Odt("<text:p>&c;&d;</text:p>")])));
        yield return (".docx", docx[..^30]);
    }

    private static IEnumerable<(string, byte[])> Nested()
    {
        const int depth = 30_000;
        yield return (".html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><b>", depth)) + Line));
        yield return (".docx", new DocxBuilder(string.Concat(Enumerable.Repeat("<w:sdt>", depth)) + string.Concat(Enumerable.Repeat("</w:sdt>", depth))).ToBytes());
        yield return (".odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
            ("content.xml", Odt(string.Concat(Enumerable.Repeat("<text:section>", depth)) + string.Concat(Enumerable.Repeat("</text:section>", depth))))));
        yield return (".eml", Encoding.ASCII.GetBytes("Subject: a\r\n" + string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\r\n\r\n", depth))));
        yield return (".eml", Encoding.ASCII.GetBytes("Subject: a\r\n" + string.Concat(Enumerable.Range(0, depth).Select(static i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n"))));
        byte[] zip = Zip(("a.txt", "x"u8.ToArray()));
        for (int i = 0; i < 30; i++)
        {
            zip = Zip(("a.zip", zip));
        }

        yield return (".zip", zip);
    }

    private static byte[] Odt(string body) => Encoding.UTF8.GetBytes(
        $"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>{body}</office:text></office:body></office:document-content>""");

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream target = archive.CreateEntry(name).Open();
                target.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Altered(byte[] whole, Random random, bool cut)
    {
#pragma warning disable CA5394 // Repeatable, not secret.
        byte[] altered = cut ? whole[..random.Next(whole.Length)] : [.. whole];
        for (int n = random.Next(1, 12); n > 0 && altered.Length > 0; n--)
        {
            altered[random.Next(altered.Length)] = (byte)random.Next(256);
        }
#pragma warning restore CA5394
        return altered;
    }
}
