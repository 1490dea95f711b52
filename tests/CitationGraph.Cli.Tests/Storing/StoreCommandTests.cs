using System.IO.Compression;
using System.Text.Json;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

/// <summary>ingest, affected, ranking, export and import with the real grammars and registry.</summary>
public sealed class StoreCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public StoreCommandTests()
    {
        _folder.Write("docs/tinh.txt", Folder.Plan("TỈNH NINH BÌNH", "21/KH-UBND", "04 tháng 8 năm 2025",
            "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;\nCăn cứ Nghị định số 43/2011/NĐ-CP ngày 13 tháng 6 năm 2011 của Chính phủ;\n\nI. MỤC ĐÍCH"));
        _folder.Write("docs/xa.txt", Folder.Plan("XÃ BÌNH GIANG", "30/KH-UBND", "08 tháng 9 năm 2025",
            "I. MỤC ĐÍCH\nThực hiện Kế hoạch số 21/KH-UBND ngày 04/8/2025 của Ủy ban nhân dân tỉnh Ninh Bình."));
    }

    private string Db => _folder["x.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_are_added_passed_over_replaced_and_taken_out()
    {
        (await Ingest()).Output.ShouldStartWith("Văn bản: 2 mới.\n");
        string first = StoreDump.Of(Db);
        first.ShouldContain("|docs/xa.txt|");
        CliResult again = await Ingest("--lang", "en");
        again.Output.ShouldStartWith("Documents: 2 unchanged.\n");
        StoreDump.Of(Db).ShouldBe(first);
        _folder.Write("docs/xa.txt", Folder.Plan("XÃ BÌNH GIANG", "30/KH-UBND", "09 tháng 9 năm 2025", "Căn cứ Luật Đất đai năm 2024;"));
        (await Ingest()).Output.ShouldStartWith("Văn bản: 1 đọc lại vì đã đổi, 1 không đổi.\n");
        File.Delete(_folder["docs/xa.txt"]);
        CliResult gone = await Ingest();
        gone.Error.ShouldContain("1 văn bản trong kho không còn tệp (docs/xa.txt); thêm --prune");
        (await Ingest("--prune")).Output.ShouldStartWith("Văn bản: 1 không đổi, 1 bỏ khỏi kho.\n");
        StoreDump.Of(Db).ShouldNotContain("docs/xa.txt");
    }

    [Fact]
    public async Task Documents_in_an_archive_stay_until_they_are_gone_from_it()
    {
        ZipFile.CreateFromDirectory(_folder["docs"], _folder["goi.zip"]);
        Directory.Delete(_folder["docs"], recursive: true);
        Directory.CreateDirectory(_folder["docs"]);
        File.Move(_folder["goi.zip"], _folder["docs/goi.zip"]);
        (await Ingest()).Output.ShouldStartWith("Văn bản: 2 mới.\n");
        StoreDump.Of(Db).ShouldContain("|docs/goi.zip/xa.txt|");
        (await Ingest("--prune")).Output.ShouldStartWith("Văn bản: 2 không đổi.\n");
        using (ZipArchive archive = ZipFile.Open(_folder["docs/goi.zip"], ZipArchiveMode.Update))
        {
            archive.GetEntry("xa.txt")!.Delete();
        }

        (await Ingest()).Error.ShouldContain("docs/goi.zip/xa.txt");
        (await Ingest("--prune")).Output.ShouldStartWith("Văn bản: 1 không đổi, 1 bỏ khỏi kho.\n");
        _folder.Write("docs/goi.zip", "hỏng");
        _folder.Write("docs/a.txt", "Căn cứ Luật Đất đai năm 2024;");
        (await Ingest("--prune")).ExitCode.ShouldBe(1);
        StoreDump.Of(Db).ShouldContain("|docs/goi.zip/tinh.txt|");
    }

    [Fact]
    public async Task One_instrument_in_two_files_is_said_and_what_cannot_be_read_is_told()
    {
        _folder.Write("docs/ban-sao.txt", File.ReadAllText(_folder["docs/tinh.txt"]) + " ");
        _folder.Write("docs/nhi-phan.txt", 0, 1, 2, 3, 0, 0, 0);
        CliResult result = await Ingest();
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldStartWith("Văn bản: 3 mới, 1 không đọc được.\n");
        result.Error.ShouldContain("cùng một văn bản 21/KH-UBND (2025, Ủy ban nhân dân tỉnh Ninh Bình) nằm trong nhiều tệp: docs/ban-sao.txt; docs/tinh.txt");
        result.Error.ShouldContain("nhi-phan.txt");
    }

    [Fact]
    public async Task What_was_read_by_other_norms_is_read_again()
    {
        string list = _folder.Write("list.csv", "Số ký hiệu,Tên văn bản,Ngày ban hành\n999/2025/NĐ-CP,Nghị định thử,2025-01-01\n");
        await Ingest();
        (await Ingest("--norms", list)).Output.ShouldStartWith("Văn bản: 2 đọc lại vì đã đổi.\n");
        (await Ingest("--norms", list)).Output.ShouldStartWith("Văn bản: 2 không đổi.\n");
    }

    [Fact]
    public async Task A_mistyped_path_and_standard_input_make_no_store()
    {
        (await Real.RunAsync("ingest", _folder["khong-co"], "--db", Db)).ExitCode.ShouldBe(2);
        (await Real.RunAsync("ingest", "-", "--db", Db)).Error.ShouldContain("đầu vào chuẩn");
        CliResult affected = await Real.RunAsync("affected", "--db", Db);
        affected.ExitCode.ShouldBe(2);
        affected.Error.ShouldContain($"citegraph ingest VĂN-BẢN --db {Db}");
        File.Exists(Db).ShouldBeFalse();
    }

    [Fact]
    public async Task Affected_has_the_columns_of_the_contract()
    {
        await Ingest();
        CliResult result = await Affected("--transitive", "-f", "jsonl");
        result.ExitCode.ShouldBe(0);
        List<JsonElement> rows = [.. result.Lines.Select(static line => JsonDocument.Parse(line).RootElement)];
        rows.Count.ShouldBe(4);
        string.Join(',', rows[0].EnumerateObject().Select(static p => p.Name))
            .ShouldBe("document,number,title,place,issued,norm,id,relation,pinpoint,status_then,status_now,by,since,path");
        JsonElement above = rows.Single(r => Text(r, "document") == "docs/xa.txt" && Text(r, "norm") == "118/2025/NĐ-CP");
        above.GetProperty("path").EnumerateArray().Select(static p => p.GetString()).ShouldBe(["21/KH-UBND", "118/2025/NĐ-CP"]);
        JsonElement ended = rows.Single(r => Text(r, "document") == "docs/tinh.txt" && Text(r, "norm") == "43/2011/NĐ-CP");
        (Text(ended, "status_then"), Text(ended, "status_now"), Text(ended, "by"), Text(ended, "since"), Text(ended, "relation"), Text(ended, "issued"))
            .ShouldBe(("replaced", "replaced", "42/2022/NĐ-CP", "2022-08-15", "BASED_ON", "2025-08-04"));
        (await Affected("-f", "csv")).Output.ShouldStartWith("\uFEFFdocument,number,title,place,issued,norm,id,relation,pinpoint,status_then,status_now,by,since,path\r\n");
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("--ended", 1)]
    [InlineData("--by 367/2025/NĐ-CP", 1)]
    [InlineData("--by 118/2025/nd-cp --transitive", 2)]
    [InlineData("--since 31/12/2025", 1)]
    [InlineData("--as-of 2025-10-01", 1)]
    [InlineData("--place ninh-binh --transitive", 4)]
    [InlineData("--place Gia-Lai", 0)]
    [InlineData("--type ke-hoach", 2)]
    [InlineData("--type Quyết-định", 0)]
    [InlineData("--basis --transitive", 4)]
    public async Task Affected_is_narrowed(string options, int rows)
    {
        await Ingest();
        CliResult result = await Affected([.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static o => o.StartsWith('-') || o.Contains('/', StringComparison.Ordinal) || char.IsAsciiDigit(o[0]) ? o : o.Replace('-', ' ')), "-f", "jsonl"]);
        result.ExitCode.ShouldBe(0, result.Error);
        result.Lines.Length.ShouldBe(rows);
    }

    [Theory]
    [InlineData("--by", "999/2031/NĐ-CP", "--by:")]
    [InlineData("--place", "Xứ Không Có", "không có tỉnh, xã nào tên")]
    [InlineData("--place", "xã Bình Giang", "'Xã Bình Giang, Tỉnh Ninh Bình'")]
    [InlineData("--since", "hôm qua", "--since: 'hôm qua' không phải ngày")]
    [InlineData("--group", "x", "document, norm")]
    [InlineData("--type", "Kế hoạhc", "gần giống: Kế hoạch\n")]
    [InlineData("--type", "Ke hoach xa", "gần giống: Kế hoạch\n")]
    [InlineData("--type", "abc", "viết như 'Kế hoạch'")]
    public async Task What_is_not_known_is_told_with_what_there_is(string option, string value, string told)
    {
        await Ingest();
        CliResult result = await Affected(option, value);
        result.Error.ShouldContain(told);
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task An_old_province_is_told_to_be_part_of_the_new_one()
    {
        await Ingest();
        (await Affected("--place", "Hà Nam")).Error.ShouldContain("'Hà Nam' nay thuộc Tỉnh Ninh Bình");
        (await Affected("--place", "Ninh Bình")).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_table_fits_eighty_columns_and_says_path_and_dates()
    {
        await Ingest();
        string table = (await (Real with { TerminalWidth = 80 }).RunAsync("affected", "--db", Db, "--transitive", "--as-of", "2026-11-21", "--norms", "none")).Terminal;
        table.Split('\n').ShouldAllBe(static line => line.Length <= 80);
        string words = string.Join(' ', table.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        words.ShouldContain("Quy định được dẫn");
        words.ShouldContain("2 trong 2 văn bản của kho dẫn 2 quy định đã thay đổi; 2 văn bản dẫn quy định đã hết hiệu lực. Tính đến ngày 21/11/2026.");
        string byNorm = (await Affected("--group", "norm", "--transitive")).Output;
        byNorm.ShouldContain("Nghị định 43/2011/NĐ-CP\nbị thay thế từ 15/08/2022 bởi 42/2022/NĐ-CP\n");
        byNorm.ShouldContain("Kế hoạch 21/KH-UBND, ngày 04/08/2025");
        (await Affected("--lang", "en")).Output.ShouldContain("2 of the 2 stored documents".Replace("2 of", "1 of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_is_complete_and_escapes_what_documents_say()
    {
        _folder.Write("docs/<script>.txt", Folder.Plan("TỈNH NINH BÌNH", "22/KH-UBND", "04 tháng 8 năm 2025", "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;"));
        await Ingest();
        string page = (await Affected("-f", "html")).Output;
        page.ShouldNotContain("<script");
        page.ShouldContain("docs/&lt;script&gt;.txt");
        page.ShouldEndWith("</html>\n");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("http");
    }

    [Fact]
    public async Task Ranking_counts_documents_and_mentions()
    {
        await Ingest();
        CliResult result = await Real.RunAsync("ranking", "--db", Db, "--top", "1", "-f", "jsonl", "--as-of", "2026-11-21", "--norms", "none");
        result.Output.ShouldBe("{\"norm\":\"118/2025/NĐ-CP\",\"id\":\"118/2025/NĐ-CP\",\"name\":null,\"documents\":1,\"dependents\":1,\"mentions\":1,\"status_now\":\"amended\"}\n");
        (await Real.RunAsync("ranking", "--db", Db)).Output.ShouldContain("Nghị định 118/2025/NĐ-CP");
        (await Real.RunAsync("ranking", "--db", Db, "--top", "0")).Error.ShouldContain("--top: '0'");
    }

    [Fact]
    public async Task What_is_exported_and_imported_is_the_same_store()
    {
        await Ingest();
        CliResult exported = await Real.RunAsync("export", "csv", _folder["out"], "--db", Db);
        exported.ExitCode.ShouldBe(0, exported.Error);
        CliResult imported = await Real.RunAsync("import", "csv", _folder["out"], "--db", _folder["y.db"]);
        imported.ExitCode.ShouldBe(0, imported.Error);
        imported.Error.ShouldContain("2 văn bản");
        StoreDump.Of(_folder["y.db"]).ShouldBe(StoreDump.Of(Db));
        CliResult twice = await Real.RunAsync("import", "csv", _folder["out"], "--db", _folder["y.db"]);
        twice.ExitCode.ShouldBe(2);
        twice.Error.ShouldContain("kho đã có văn bản");
        (await Real.RunAsync("import", "csv", _folder["khong-co"], "--db", _folder["z.db"])).Error.ShouldContain("không có thư mục này");
        (await Real.RunAsync("import", "csv", Directory.CreateDirectory(_folder["trong"]).FullName, "--db", _folder["z.db"])).Error.ShouldContain("documents.csv: không có tệp này");
        File.Exists(_folder["z.db"]).ShouldBeFalse();
        (await Real.RunAsync("export", "graphml", _folder["out"], "--db", Db)).ExitCode.ShouldBe(0);
        (await Real.RunAsync("export", "dot", _folder["out"], "--db", Db)).ExitCode.ShouldBe(0);
        Directory.GetFiles(_folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["citations.csv", "citations.dot", "citations.graphml", "documents.csv", "edges.csv", "findings.csv", "instruments.csv", "relations.csv"]);
        (await Real.RunAsync("export")).Error.ShouldContain("chưa nêu lệnh");
        (await Real.RunAsync("export", "csv")).Error.ShouldContain("đúng một thư mục");
    }

    private static CliRun Real => new() { Extract = CitationExtractor.Default.Extract };

    private Task<CliResult> Ingest(params string[] more) => Real.RunAsync(["ingest", _folder["docs"], "--db", Db, .. more]);

    private Task<CliResult> Affected(params string[] more) => Real.RunAsync(["affected", "--db", Db, "--norms", "none", .. more]);

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();
}
