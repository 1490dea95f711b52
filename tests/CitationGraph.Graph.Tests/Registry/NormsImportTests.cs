using System.Text;
using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Tests;

public class NormsImportTests
{
    [Fact]
    public void Lists_as_people_have_them_are_read()
    {
        ImportResult result = Read("""
            STT;Số ký hiệu;Loại văn bản;Trích yếu;Ngày ban hành;Cơ quan ban hành;Ngày có hiệu lực;Tình trạng;Văn bản thay thế
            1;05/2024/QĐ-UBND;Quyết định;Ban hành quy định;15/3/2024;Ủy ban nhân dân tỉnh Lào Cai;01/04/2024;Hết hiệu lực;12/2025/QĐ-UBND
            2;Nghị định số 999/2024/NĐ-CP ngày 30/12/2024;;;;Chính phủ;2025-01-01;Còn hiệu lực;
            3;không có số;;;;;;;
            4;98/2024/NĐ-CP;Nghị định;;32/13/2024;Chính phủ;;Còn lâu;
            5;98/2024/NĐ-CP;Nghị định;;;Chính phủ;;;
            """);
        result.Instruments.Select(i => i.Id.Value).ShouldBe(["05/2024/QĐ-UBND|2024|Ủy ban nhân dân tỉnh Lào Cai", "999/2024/NĐ-CP", "98/2024/NĐ-CP"]);
        result.Instruments[0].Stated.ShouldBe(Validity.Expired);
        result.Instruments[1].Issued.ShouldBe(new DateOnly(2024, 12, 30));
        result.Instruments[1].Effective.ShouldBe(new DateOnly(2025, 1, 1));
        result.Relations.ShouldHaveSingleItem().Kind.ShouldBe(RelationKind.Replaces);
        result.Relations[0].Source.Value.ShouldBe("12/2025/QĐ-UBND|2025|Ủy ban nhân dân tỉnh Lào Cai");
        result.Problems.Select(p => (p.Line, p.Column, p.Kept)).ShouldBe([(4, "number", false), (5, "issued", true), (5, "status", true), (6, "number", false)], ignoreOrder: true);
    }

    [Fact]
    public void A_table_without_numbers_is_refused_with_its_columns() =>
        Should.Throw<InputFileException>(() => Read("Họ tên,Địa chỉ\nA,B\n")).Message.ShouldContain("Họ tên");

    [Fact]
    public void The_users_rows_stand_above_ours()
    {
        ImportResult result = Read("number,effective,source\n178/2024/NĐ-CP,2025-01-02,mine\n");
        Instrument merged = InstrumentRegistry.Default.With(result.Instruments, result.Relations).Find(new InstrumentId("178/2024/NĐ-CP"))!;
        merged.Effective.ShouldBe(new DateOnly(2025, 1, 2));
        merged.Issued.ShouldBe(new DateOnly(2024, 12, 31));
        merged.Provenance.ShouldBe(Provenance.User);
    }

    [Fact]
    public void What_is_exported_can_be_imported()
    {
        using var file = new MemoryStream();
        NormsExport.Instruments(InstrumentRegistry.Default, file);
        file.Position = 0;
        ImportResult back = NormsImport.Read(file, "export.csv");
        back.Problems.ShouldBeEmpty();
        back.Instruments.Select(i => i.Id).ToHashSet().SetEquals(InstrumentRegistry.Default.Instruments.Select(i => i.Id)).ShouldBeTrue();
        using var relations = new MemoryStream();
        NormsExport.Relations(InstrumentRegistry.Default, relations);
        relations.Position = 0;
        ImportResult edges = NormsImport.Read(relations, "relations.csv");
        edges.Problems.ShouldBeEmpty();
        edges.Relations.Select(r => (r.Source, r.Kind, r.Target, r.Effective, r.Partial, r.Part)).ToHashSet()
            .SetEquals(InstrumentRegistry.Default.Relations.Select(r => (r.Source, r.Kind, r.Target, r.Effective, r.Partial, r.Part))).ShouldBeTrue();
    }

    [Fact]
    public void A_sign_without_year_keeps_its_year()
    {
        ImportResult list = Read("Số ký hiệu;Ngày ban hành\n76/NQ-CP;2021\n1588/QĐ-TTg;14/11/2017\n");
        using var file = new MemoryStream();
        NormsExport.Instruments(new InstrumentRegistry(list.Instruments, list.Relations), file);
        file.Position = 0;
        NormsImport.Read(file, "again.csv").Instruments.Select(static i => i.Id.Value).ShouldBe(["76/NQ-CP|2021", "1588/QĐ-TTg|2017"], ignoreOrder: true);
    }

    [Fact]
    public void Lists_of_spreadsheets_in_utf_16_are_read()
    {
        using var stream = new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Số ký hiệu\tNgày ban hành\n178/2024/NĐ-CP\t31/12/2024\n")]);
        NormsImport.Read(stream, "unicode.txt").Instruments.ShouldHaveSingleItem().Issued.ShouldBe(new DateOnly(2024, 12, 31));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0, 0 }, "Excel")]
    [InlineData(new byte[] { (byte)'S', 0xF3, (byte)'\n', (byte)'1' }, "UTF-8")]
    [InlineData(new byte[0], "Số ký hiệu")]
    public void What_is_no_list_is_refused_in_words(byte[] bytes, string word)
    {
        using var stream = new MemoryStream(bytes);
        Should.Throw<InputFileException>(() => NormsImport.Read(stream, "x.csv")).Vietnamese.ShouldContain(word);
    }

    private static ImportResult Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return NormsImport.Read(stream, "test.csv", new DateOnly(2026, 1, 1));
    }
}
