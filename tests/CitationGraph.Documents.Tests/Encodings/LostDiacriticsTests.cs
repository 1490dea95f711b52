using System.Text;
using CitationGraph.Documents.Decoding;

namespace CitationGraph.Documents.Tests.Encodings;

public class LostDiacriticsTests
{
    // As OCR in English read a plan.
    private const string Scan =
        "Thyc hién Ké hoach s 21/KH-UBND ngay 04/8/2025 cua UBND tinh Ninh Binh vé Thong tin, tuyén truyén cai cach hanh chinh 6 thang cubi nam 2025, "
        + "UBND xi Binh Giang xiy dung K& hoach thong tin, tuyén truyén cai cach hanh chinh trén dja ban xi 06 thang cudi nam 2025 nhu sau:\n";

    private const string English =
        "The people of this commune can do so in an hour: the law says that no one is to be taken to a hall at night, and that all who come may sit, "
        + "talk to the board, and ask what they want about the plan, the budget, the roads and the tax of the year that is to come.\n";

    [Fact]
    public void A_reading_in_another_language_is_told() =>
        Note(Scan).ShouldHaveSingleItem().Vietnamese.ShouldStartWith("chữ không có dấu tiếng Việt");

    [Theory]
    [InlineData(English)]
    [InlineData("Nghi quyet so 76/NQ-CP")]
    [InlineData("")]
    public void Other_languages_and_short_texts_are_not(string text) => Note(text).ShouldBeEmpty();

    [Fact]
    public void Texts_with_their_diacritics_are_not_in_either_form()
    {
        foreach (string path in OldTexts.Paths())
        {
            string text = File.ReadAllText(path);
            LostDiacritics.Concerns(text).ShouldBeFalse(path);
            LostDiacritics.Concerns(text.Normalize(NormalizationForm.FormD)).ShouldBeFalse(path);
        }
    }

    private static IReadOnlyList<Bilingual> Note(string text)
    {
        var reader = new DocumentReader(new ReadOptions(), () => Stream.Null, _ => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        reader.TryRead(new SourceFile("a.txt", "a.txt"), out DocumentText? document, out _).ShouldBeTrue();
        return document!.Notes;
    }
}
