using System.Text;
using CitationGraph.Documents.Decoding;

namespace CitationGraph.Documents.Tests.Encodings;

public class Utf8TextTests
{
    [Fact]
    public void Text_of_any_length_and_alignment_comes_as_written()
    {
        string text = "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2024 của Chính phủ \uD83D\uDCDC đ ơ ế — a\u0300";
        for (int start = 0; start < text.Length; start++)
        {
            for (int length = 0; length <= text.Length - start; length++)
            {
                string part = text.Substring(start, length);
                if ((start > 0 && char.IsLowSurrogate(text[start])) || (part.Length > 0 && char.IsHighSurrogate(part[^1])))
                {
                    continue;
                }

                byte[] utf8 = Encoding.UTF8.GetBytes(part);
                Utf8Text.Length(utf8).ShouldBe(length);
                Utf8Text.Decode(utf8).ShouldBe(part);
            }
        }
    }

    [Fact]
    public void Invalid_bytes_are_replaced_as_the_framework_replaces_them()
    {
        var random = new Random(30);
        byte[] some = [(byte)'a', 0x80, 0xBF, 0xC3, 0xA0, 0xE1, 0xBB, 0x87, 0xF0, 0x9F, 0x93, 0x9C, 0xFF, 0xC0, 0xED];
        for (int run = 0; run < 2_000; run++)
        {
            byte[] utf8 = [.. Enumerable.Range(0, random.Next(80)).Select(_ => some[random.Next(some.Length)])];
            Utf8Text.Decode(utf8).ShouldBe(Encoding.UTF8.GetString(utf8));
        }
    }
}
