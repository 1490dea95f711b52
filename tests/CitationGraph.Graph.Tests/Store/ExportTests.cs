using System.Text;
using System.Xml.Linq;
using CitationGraph.Graph.Export;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Tests;

public class ExportTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 21);

    [Fact]
    public void What_is_written_as_csv_and_put_back_is_the_same_row_for_row()
    {
        using var first = Filled();
        using var second = new TemporaryStore();
        string folder = first.Path + ".csv", again = first.Path + ".again";
        CsvExport.Write(first.Store, folder, InstrumentRegistry.Default, AsOf);
        CsvStoreImport.Read(folder, second.Store);
        CsvExport.Write(second.Store, again, InstrumentRegistry.Default, AsOf);
        foreach (string file in new[] { "documents.csv", "citations.csv", "relations.csv", "instruments.csv", "edges.csv", "findings.csv" })
        {
            string text = File.ReadAllText(Path.Combine(folder, file));
            text.Length.ShouldBeGreaterThan(50);
            File.ReadAllBytes(Path.Combine(folder, file))[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
            File.ReadAllText(Path.Combine(again, file)).ShouldBe(text);
        }

        File.ReadAllText(Path.Combine(folder, "instruments.csv")).ShouldContain("urn:lex:vn:chinh.phu:nghi.dinh:2025-06-09;118-2025-nd-cp,amended,2025-12-31,367/2025/NĐ-CP");
    }

    [Fact]
    public void Findings_of_a_store_are_those_on_validity_of_a_check_and_join_documents_and_instruments()
    {
        string text = TemporaryStore.Plan("TỈNH NINH BÌNH", "21/KH-UBND", "ngày 04 tháng 8 năm 2025",
            "Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 của Chính phủ; Căn cứ khoản 2 Điều 5 Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;");
        using var temporary = new TemporaryStore();
        temporary.Add(("b.txt", text), ("a.txt", text));
        CsvExport.Write(temporary.Store, temporary.Path + ".csv", InstrumentRegistry.Default, AsOf);
        CheckResult check = new DocumentChecker(InstrumentRegistry.Default).Check("a.txt", Known.Read(text), AsOf);
        Finding[] validity = [.. check.Findings.Where(static f => f.Rule.StartsWith("norm-", StringComparison.Ordinal))];
        validity.Select(static f => f.Rule).ShouldContain("norm-ended-before");
        using var expected = new MemoryStream();
        CsvExport.Findings(validity.Concat(validity.Select(static f => f with { Document = "b.txt" })), expected);
        File.ReadAllText(Path.Combine(temporary.Path + ".csv", "findings.csv")).ShouldBe(Encoding.UTF8.GetString(expected.ToArray()).TrimStart('\uFEFF'));
    }

    [Theory]
    [InlineData("'=1+1")]
    [InlineData("''-x")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("@x,\"y\"\r\nz; ")]
    [InlineData("'")]
    [InlineData("\ttab")]
    [InlineData(" \n dòng \r\n\n")]
    public void No_text_changes_on_the_way_out_and_back(string text)
    {
        using var first = new TemporaryStore();
        using var second = new TemporaryStore();
        StoredDocument plan = TemporaryStore.Document(text + ".txt", TemporaryStore.Plan("TỈNH NINH BÌNH", "21/KH-UBND", "ngày 04 tháng 8 năm 2025", "Căn cứ Nghị định số 118/2025/NĐ-CP;"));
        first.Store.Ingest([plan with { Citations = [.. plan.Citations.Select(c => c with { Citation = c.Citation with { Text = text, Confidence = 0.1 + 0.2 } })] }]);
        CsvExport.Write(first.Store, first.Path + ".csv", InstrumentRegistry.Default, AsOf);
        CsvStoreImport.Read(first.Path + ".csv", second.Store);
        StoreDump.Of(second.Path).ShouldBe(StoreDump.Of(first.Path));
    }

    [Fact]
    public void What_is_no_export_is_told_by_file_and_row_and_leaves_the_store_empty()
    {
        using TemporaryStore first = Filled();
        string folder = first.Path + ".csv";
        CsvExport.Write(first.Store, folder, InstrumentRegistry.Default, AsOf);
        Should.Throw<StoreException>(() => CsvStoreImport.Read(folder, first.Store)).Problem.ShouldBe(StoreProblem.NotEmpty);
        using var second = new TemporaryStore();
        string citations = Path.Combine(folder, "citations.csv"), text = File.ReadAllText(citations);
        foreach ((string broken, string told) in new[] { (text.Replace("tinh.txt,", "khac.txt,", StringComparison.Ordinal), "hàng 5"), (text.Replace(",end,", ",ende,", StringComparison.Ordinal), "'end'"), (string.Empty, "'path'") })
        {
            File.WriteAllText(citations, broken);
            StoreException e = Should.Throw<StoreException>(() => CsvStoreImport.Read(folder, second.Store));
            e.Problem.ShouldBe(StoreProblem.BadTable);
            e.Message.ShouldContain("citations.csv");
            e.Message.ShouldContain(told);
        }

        File.Delete(citations);
        Should.Throw<StoreException>(() => CsvStoreImport.Read(folder, second.Store)).Problem.ShouldBe(StoreProblem.BadTable);
        second.Store.Counts().ShouldBe(default);
    }

    [Fact]
    public void Graph_programs_get_vertices_and_edges()
    {
        using TemporaryStore temporary = Filled();
        using var xml = new MemoryStream();
        GraphFiles.GraphMl(temporary.Store, xml, InstrumentRegistry.Default, AsOf);
        XDocument graph = XDocument.Parse(Encoding.UTF8.GetString(xml.ToArray()));
        graph.Descendants().Count(e => e.Name.LocalName == "edge").ShouldBe(GraphElements.Edges(temporary.Store).Count);
        XElement norm = graph.Descendants().Single(e => e.Attribute("id")?.Value == "118/2025/NĐ-CP");
        norm.Elements().ToDictionary(e => e.Attribute("key")!.Value, e => e.Value).ShouldSatisfyAllConditions(
            d => d["kind"].ShouldBe("Nghị định"), d => d["status"].ShouldBe("amended"), d => d["issued"].ShouldBe("2025-06-09"), d => d.ShouldNotContainKey("document"));
        graph.Descendants().Single(e => e.Value.Contains("tinh.txt", StringComparison.Ordinal) && e.Name.LocalName == "node").Attribute("id")!.Value.ShouldStartWith("21/KH-UBND|2025");
        using var dot = new MemoryStream();
        GraphFiles.Dot(temporary.Store, dot);
        Encoding.UTF8.GetString(dot.ToArray()).ShouldContain("\"21/KH-UBND|2025|Ủy ban nhân dân tỉnh Ninh Bình\" -> \"118/2025/NĐ-CP\" [label = \"BASED_ON\"];");
    }

    [Fact]
    public void Findings_have_the_columns_of_the_contract()
    {
        CheckResult check = new DocumentChecker(InstrumentRegistry.Default).Check("a.txt", Known.Read("Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 của Chính phủ; Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2025 của Chính phủ;"), AsOf);
        using var output = new MemoryStream();
        CsvExport.Findings(check.Findings, output);
        string text = Encoding.UTF8.GetString(output.ToArray());
        text.ShouldStartWith("\uFEFFdocument,start,end,text,norm,id,rule,severity,status_then,status_now,by,since,part,source,evidence,message,message_en\r\n");
        text.ShouldContain("43/2011/NĐ-CP,norm-ended-before,error,replaced,replaced,42/2022/NĐ-CP,2022-08-15");
    }

    private static TemporaryStore Filled()
    {
        var temporary = new TemporaryStore();
        temporary.Add(
            ("tinh.txt", TemporaryStore.Plan("TỈNH NINH BÌNH", "21/KH-UBND", "ngày 04 tháng 8 năm 2025", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;")),
            ("-xa.txt", TemporaryStore.Plan("XÃ BÌNH GIANG", "30/KH-UBND", "ngày 08 tháng 9 năm 2025",
                "Thực hiện Kế hoạch số 21/KH-UBND ngày 04/8/2025 của Ủy ban nhân dân tỉnh Ninh Bình.\n\nNghị định số 67/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 178/2024/NĐ-CP.")));
        return temporary;
    }
}
