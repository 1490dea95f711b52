using System.Globalization;
using System.Text;
using CitationGraph.Documents.Decoding.Legacy;

namespace CitationGraph.Documents.Tests.Encodings;

public class OldEncodingTests
{
    private const string Sample =
        "Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ về người hưởng chế độ; ẩm ướt, kỹ thuật, mẫu, giữa, nghỉ";

    private static readonly Dictionary<string, TextEncoding> Options = new()
    {
        [LegacyAlphabet.Tcvn3.Name] = TextEncoding.Tcvn3,
        [LegacyAlphabet.Vni.Name] = TextEncoding.Vni,
        [LegacyAlphabet.Viscii.Name] = TextEncoding.Viscii,
        [LegacyAlphabet.Windows1258.Name] = TextEncoding.Windows1258,
    };

    public static TheoryData<string> Alphabets() => [.. LegacyAlphabet.All.Select(static alphabet => alphabet.Name)];

    public static TheoryData<string, string> Texts()
    {
        TheoryData<string, string> data = [];
        foreach (string path in OldTexts.Paths())
        {
            foreach (LegacyAlphabet alphabet in LegacyAlphabet.All)
            {
                data.Add(alphabet.Name, path);
            }
        }

        return data;
    }

    /// <summary>Bytes that other programs wrote: glibc's iconv, and a typist in VNI.</summary>
    [Theory]
    [InlineData("TCVN3 (ABC)", "43A86E2063F8204E6768DE20AEDE6E682073E8203137382F323032342F4EA72D43502063F161204368DD6E68207068F12076D2206E67ADEA692068ADEB6E67206368D520AEE93B20C86D20ADED742C206BFC20746875CB742C206DC9752C206769F7612C206E6768D8")]
    [InlineData("VISCII", "43E56E2063D1204E6768B820F0B86E682073AF203137382F323032342F4ED02D43502063FC61204368ED6E68207068FC2076AB206E67DFB6692068DFB76E67206368AA20F0B53B20A66D20DFBE742C206BDB20746875A7742C206DE7752C206769E6612C206E6768EF")]
    [InlineData("VNI", "4361EA6E2063F6F9204E6768F220F1F26E6820736FE1203137382F323032342F4ED12D43502063F7")]
    public void Bytes_of_other_programs_are_read(string name, string hex)
    {
        LegacyAlphabet alphabet = LegacyAlphabet.All.Single(known => known.Name == name);
        byte[] bytes = Convert.FromHexString(hex);
        string expected = name == "VNI" ? "Căn cứ Nghị định số 178/2024/NĐ-CP c÷" : Sample;
        LegacyBytes.Read(bytes, alphabet).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Documents_are_recognised_and_read_letter_by_letter(string alphabet, string path)
    {
        var encoder = new OldEncoder(LegacyAlphabet.All.Single(known => known.Name == alphabet));
        string text = File.ReadAllText(path);

        DocumentText document = Read(encoder.Write(text));

        // TCVN3 tells capitals from small letters by the font alone.
        bool font = alphabet == LegacyAlphabet.Tcvn3.Name;
        string expected = encoder.Writable(text);
        Fold(document.Text).ShouldBe(Fold(expected));
        document.Notes.ShouldHaveSingleItem().English.ShouldStartWith($"encoding {alphabet} (confidence 9");

        string Fold(string read) => font ? read.ToUpperInvariant() : read;
    }

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void A_short_line_is_recognised(string alphabet)
    {
        var encoder = new OldEncoder(LegacyAlphabet.All.Single(known => known.Name == alphabet));
        const string text = "Căn cứ Nghị định số 12 của Chính phủ";
        DocumentText document = Read(encoder.Write(text));
        document.Text.ShouldBe(text);
        document.Notes.ShouldHaveSingleItem().English.ShouldContain(alphabet);
    }

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void The_user_names_the_encoding_where_nothing_tells_it(string alphabet)
    {
        var encoder = new OldEncoder(LegacyAlphabet.All.Single(known => known.Name == alphabet));
        var options = new ReadOptions { Encoding = Options[alphabet] };
        DocumentText document = Read(encoder.Write("zzặ zzố"), options);
        document.Text.ShouldBe("zzặ zzố");
        document.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Capitals_of_tcvn3_come_back_from_their_words()
    {
        var encoder = new OldEncoder(LegacyAlphabet.Tcvn3);
        const string text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\r\nBộ trưởng Ủy ban, QUYẾT ĐỊNH số 5/QĐ-UBND, ở Ý\n";
        Read(encoder.Write(text)).Text.ShouldBe(text.Replace("Ủy", "ủy", StringComparison.Ordinal).Replace("Ý", "ý", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_in_unicode_among_old_ones_stay()
    {
        var encoder = new OldEncoder(LegacyAlphabet.Viscii);
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Nghị định số 1 của người dân\n"), .. encoder.Write("Quyết định của người dân\nngười\n"), .. "plain\n"u8];
        Read(bytes).Text.ShouldBe("Nghị định số 1 của người dân\nQuyết định của người dân\nngười\nplain\n");
    }

    [Theory]
    [MemberData(nameof(Alphabets))]
    public void Old_letters_saved_as_unicode_are_converted(string alphabet)
    {
        var encoder = new OldEncoder(LegacyAlphabet.All.Single(known => known.Name == alphabet));
        const string text = "Căn cứ Nghị định số 178/2024/NĐ-CP của Chính phủ;\nThực hiện Quyết định số 5/QĐ-TTg ngày 31/12/2024 của Thủ tướng.\n";
        string seen = Windows1252.View(encoder.Write(text));
        if (alphabet is "TCVN3 (ABC)" or "VNI")
        {
            DocumentText document = Read(Encoding.UTF8.GetBytes(seen + "Dòng này đã là Unicode: Ủy ban nhân dân.\n"));
            document.Text.ShouldBe(text + "Dòng này đã là Unicode: Ủy ban nhân dân.\n");
            document.Notes.ShouldHaveSingleItem().English.ShouldContain(alphabet);
        }
    }

    [Theory]
    [InlineData("Le résumé: «naïve» façade, Ærø, garçon, señor, Straße, ½ ± µm ¶ © ® ¹ ²\n")]
    [InlineData("Điều 1. Nhiệt độ 37 °C ± 0,5; diện tích 12 m²; ½ số hộ; mục ¶ 3; nhãn hiệu ABC® của Công ty Ønsk.\n")]
    [InlineData("Trả lời công văn số 2048/CT-TTr3 -Ð1 ngày 05/3/2007 của Cục Thuế thành phố Hồ Chí Minh\n")]
    [InlineData("plain ASCII: Nghi dinh so 178/2024/ND-CP\n")]
    [InlineData("Nghi quyét s6 76/NQ-CP ngay 15/7/2021 cua Chinh phd ban hanh Chong trinh cta Uy ban nhan dan xã Ludt dé ddi méi\n")]
    public void Unicode_is_never_converted(string text)
    {
        foreach (string copies in (string[])[text, string.Concat(Enumerable.Repeat(text, 50))])
        {
            DocumentText document = Read(Encoding.UTF8.GetBytes(copies));
            document.Text.ShouldBe(copies);
            document.Notes.ShouldNotContain(static note => note.English.Contains("encoding", StringComparison.Ordinal));
            Read(new UnicodeEncoding(false, true).GetPreamble().Concat(Encoding.Unicode.GetBytes(copies)).ToArray()).Text.ShouldBe(copies);
        }
    }

    [Fact]
    public void Texts_in_unicode_are_read_as_they_are()
    {
        foreach (string path in OldTexts.Paths())
        {
            DocumentText document = Read(File.ReadAllBytes(path));
            document.Text.ShouldBe(File.ReadAllText(path));
            document.Notes.ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("Le résumé d'été à la façade, où l'élève reçoit le prêt")]
    [InlineData("Über die Straße gehört Größe, schön für Mädchen")]
    public void Other_languages_in_latin_1_are_refused(string text) =>
        Reads.Problem(Encoding.Latin1.GetBytes(text)).Kind.ShouldBe(ProblemKind.InvalidEncoding);

    private static DocumentText Read(byte[] bytes, ReadOptions? options = null)
    {
        var reader = new DocumentReader(options ?? new ReadOptions(), () => Stream.Null, _ => new MemoryStream(bytes));
        reader.TryRead(new SourceFile("a.txt", "a.txt"), out DocumentText? document, out DocumentProblem? problem)
            .ShouldBeTrue(problem?.Message(Language.English) + string.Create(CultureInfo.InvariantCulture, $" ({bytes.Length} bytes)"));
        return document!;
    }
}
