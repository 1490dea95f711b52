using System.Text;
using CitationGraph.Documents.Tests.Word;

namespace CitationGraph.Documents.Tests.Containers;

public sealed class MailTests : IDisposable
{
    private const string Head = "From: =?utf-8?B?VUJORA==?= <a@b.vn>\r\nTo: c@d.vn\r\nSubject: =?utf-8?Q?V/v_tri=E1=BB=83n_khai_Ngh=E1=BB=8B_=C4=91=E1=BB=8Bnh_s=E1=BB=91_178/2024/N=C4=90-CP?=\r\nMIME-Version: 1.0\r\n";

    private const string Subject = "V/v triển khai Nghị định số 178/2024/NĐ-CP";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Plain_text_is_preferred_and_attachments_are_documents()
    {
        string docx = Convert.ToBase64String(new DocxBuilder(DocxBuilder.Paragraphs("Kế hoạch")).ToBytes());
        Write(Head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
            + "--y\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKính gửi\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>web</p>\r\n--y--\r\n"
            + $"--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"../../ke hoach.docx\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{docx}\r\n"
            + $"--x\r\nContent-Type: application/octet-stream; name=\"ke hoach.docx\"\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n{docx}\r\n"
            + "--x\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n"
            + "--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: Thu trong\r\n\r\nQuyet dinh\r\n--x--\r\n");
        Read().ShouldBe([$"a.eml: {Subject}\n\nKính gửi", "a.eml/ke hoach.docx: Kế hoạch", "a.eml/ke hoach (2).docx: Kế hoạch", "a.eml/Thu trong.eml: Thu trong\n\nQuyet dinh"]);
    }

    [Fact]
    public void A_page_is_read_where_there_is_no_plain_text()
    {
        Write(Head + "Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><meta charset=\"windows-1258\"></head><body><p>Kính gửi</p><script>x</script></body></html>\r\n");
        Read().ShouldBe([$"a.eml: {Subject}\n\nKính gửi"]);
    }

    [Fact]
    public void An_archive_in_a_mail_is_read()
    {
        string zip = Convert.ToBase64String(new ZipBuilder().With("b.txt", "trong gói").With("c.zip", new ZipBuilder().With("d.txt", "x").ToBytes()).ToBytes());
        Write($"Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: application/zip; name=goi.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n{zip}\r\n");
        Read().ShouldBe(["a.eml: a", "a.eml/goi.zip/b.txt: trong gói", "a.eml/goi.zip/c.zip: !TooLarge"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("không phải thư\r\n")]
    [InlineData("a: b\r\n\r\nc")]
    [InlineData("\0\u0001\u0002")]
    public void What_is_no_mail_is_called_damaged(string content)
    {
        Write(content);
        Read().ShouldBe(["a.eml: !Damaged"]);
    }

    [Fact]
    public void Deep_nesting_and_many_parts_end()
    {
        const int depth = 5_000;
        StringBuilder nested = new(Head);
        for (int i = 0; i < depth; i++)
        {
            nested.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n");
        }

        Write(nested + "Content-Type: text/plain\r\n\r\nđáy\r\n");
        Read().ShouldNotBeEmpty();

        Write(Head + string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\r\n\r\nSubject: s\r\n", depth)) + "\r\nx");
        Read().ShouldNotBeEmpty();

        Write(Head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n" + string.Concat(Enumerable.Repeat("--x\r\nContent-Type: text/plain; name=a.txt\r\n\r\nb\r\n", 20_000)) + "--x--");
        Read().Length.ShouldBe(1 + 1_000);
    }

    [Fact]
    public void Cut_and_altered_mail_gives_documents_or_problems()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Head + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nK=C3=ADnh\r\n"
            + "--x\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Convert.ToBase64String(new ZipBuilder().With("a.txt", "x").ToBytes()) + "\r\n--x--\r\n");
        foreach (byte[] altered in Altered.Of(whole, 200, 9))
        {
            _folder.Write("a.eml", altered);
            Read().ShouldNotBeEmpty();
        }
    }

    private void Write(string mail) => _folder.Write("a.eml", mail);

    private string[] Read()
    {
        DocumentReader reader = new(new ReadOptions());
        return [.. DocumentSource.Expand([_folder["a.eml"]]).Select(item =>
        {
            DocumentProblem? problem = (item as SourceProblem)?.Problem;
            string content = problem is null && reader.TryRead((SourceFile)item, out DocumentText? document, out problem) ? document.Text.TrimEnd() : $"!{problem!.Kind}";
            return $"{item.Name[(_folder.Path.Length + 1)..]}: {content}";
        })];
    }
}
