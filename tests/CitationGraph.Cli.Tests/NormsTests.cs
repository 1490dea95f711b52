using CitationGraph.Grammars;

namespace CitationGraph.Cli.Tests;

public sealed class NormsTests : IDisposable
{
    private const string List = """
        STT;Số ký hiệu;Loại văn bản;Trích yếu;Ngày ban hành;Cơ quan ban hành;Ngày có hiệu lực;Tình trạng;Văn bản thay thế
        1;05/2024/QĐ-UBND;Quyết định;Ban hành quy định;15/3/2024;Ủy ban nhân dân tỉnh Lào Cai;01/04/2024;Hết hiệu lực;12/2025/QĐ-UBND
        2;Nghị định số 999/2024/NĐ-CP ngày 30/12/2024;;;;Chính phủ;2025-01-01;Còn hiệu lực;
        3;không có số;;;;;;;
        4;98/2024/NĐ-CP;Nghị định;;32/13/2024;Chính phủ;;;

        """;

    private readonly TempFolder _folder = new();

    private CliRun Run => new() { UserFolder = _folder["user"], Extract = static text => CitationExtractor.Default.Extract(text) };

    [Theory]
    [InlineData("norms")]
    [InlineData("norms-import")]
    [InlineData("norms-remove")]
    [InlineData("norms-export")]
    [InlineData("norms-list")]
    public async Task Help(string name)
    {
        (await Run.RunAsync([.. name.Split('-'), "--help"])).Bytes.ShouldMatchGolden($"help-{name}.vi.txt");
        (await Run.RunAsync([.. name.Split('-'), "--help", "--lang", "en"])).Bytes.ShouldMatchGolden($"help-{name}.en.txt");
    }

    [Fact]
    public async Task An_imported_list_is_used_by_every_command()
    {
        string list = _folder.Write("danh-muc.csv", List);
        CliRun plan = Run with { Input = "Căn cứ Quyết định số 05/2024/QĐ-UBND ngày 15/3/2024 của Ủy ban nhân dân tỉnh Lào Cai;\n" };
        (await plan.RunAsync("check", "-")).ExitCode.ShouldBe(0);

        CliResult import = await Run.RunAsync("norms", "import", list);
        import.ExitCode.ShouldBe(1);
        import.Error.Replace(_folder.Path, "…", StringComparison.Ordinal).ShouldMatchGolden("norms-import.vi.txt");

        CliResult check = await plan.RunAsync("check", "-");
        check.ExitCode.ShouldBe(1);
        check.Output.ShouldContain("bị thay thế bởi 12/2025/QĐ-UBND");
        (await plan.RunAsync("check", "-", "--norms", "none")).ExitCode.ShouldBe(0);
        (await plan.RunAsync("check", "-", "--norms", list)).ExitCode.ShouldBe(1);
        (await Run.RunAsync("show", "05/2024/QĐ-UBND")).Output.ShouldContain("danh mục riêng: danh-muc.csv:2");
    }

    [Fact]
    public async Task What_cannot_be_used_is_told_with_its_line_in_either_language()
    {
        CliResult import = await Run.RunAsync("norms", "import", _folder.Write("l.csv", List), "--dry-run", "--lang", "en");
        import.ExitCode.ShouldBe(1);
        import.Error.ShouldContain("line 4: 'không có số' is no number");
        import.Error.ShouldContain("line 5: '32/13/2024' is no day");
        import.Error.ShouldContain("3 instruments, 1 relations, not kept");
        Directory.Exists(_folder["user"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_list_of_the_same_name_takes_the_place_of_the_earlier()
    {
        (await Run.RunAsync("norms", "import", _folder.Write("a/l.csv", List))).ExitCode.ShouldBe(1);
        (await Run.RunAsync("norms", "import", _folder.Write("b/l.csv", "Số ký hiệu\n997/2024/NĐ-CP\n"))).ExitCode.ShouldBe(0);
        CliResult mine = await Run.RunAsync("norms", "list", "--mine", "--format", "jsonl");
        mine.Lines.ShouldHaveSingleItem().ShouldContain("\"id\":\"997/2024/NĐ-CP\"");
        (await Run.RunAsync("norms", "export", "--relations", "--mine")).Output.TrimEnd().Split('\n').Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("Họ tên;Địa chỉ\nA;B\n", "không có cột 'Số ký hiệu'")]
    [InlineData("", "l.csv: tệp trống")]
    [InlineData("Số ký hiệu\nkhông có\n", "không có dòng nào dùng được")]
    [InlineData("PK\u0003\u0004", "là tệp Excel")]
    public async Task What_is_no_list_is_refused(string text, string message)
    {
        CliResult import = await Run.RunAsync("norms", "import", _folder.Write("l.csv", text));
        import.ExitCode.ShouldBe(2);
        import.Error.ShouldContain(message);
        Directory.Exists(_folder["user"]).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_exported_is_imported_again()
    {
        (await Run.RunAsync("norms", "export", "-o", _folder["all.csv"])).ExitCode.ShouldBe(0);
        (await Run.RunAsync("norms", "export", "--relations", "-o", _folder["relations.csv"])).ExitCode.ShouldBe(0);
        CliResult import = await Run.RunAsync("norms", "import", _folder["all.csv"], _folder["relations.csv"], "--dry-run");
        import.ExitCode.ShouldBe(0, import.Error);
    }

    [Theory]
    [InlineData("danh-muc.csv")]
    [InlineData("danh-muc")]
    [InlineData("thu-muc/danh-muc.csv")]
    public async Task A_list_is_taken_out_again_and_once_more_does_no_harm(string name)
    {
        await Run.RunAsync("norms", "import", _folder.Write("danh-muc.csv", List), _folder.Write("khac.csv", "Số ký hiệu\n997/2024/NĐ-CP\n"));
        CliResult removed = await Run.RunAsync("norms", "remove", name);
        removed.ExitCode.ShouldBe(0);
        removed.Error.ShouldContain("đã bỏ danh mục 'danh-muc' (4 dòng)");
        Directory.GetFiles(_folder["user"], "*", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldBe(["khac.csv"]);
        CliResult again = await Run.RunAsync("norms", "remove", name);
        again.ExitCode.ShouldBe(0);
        again.Error.ShouldContain("không bỏ gì; đang có: khac");
        (await Run.RunAsync("norms", "list", "--mine", "--format", "jsonl")).Lines.ShouldHaveSingleItem().ShouldContain("997/2024/NĐ-CP");
    }

    [Theory]
    [InlineData("05/2024/QĐ-UBND")]
    [InlineData("05/2024/QĐ-UBND|2024|Ủy ban nhân dân tỉnh Lào Cai")]
    public async Task One_norm_is_taken_out_of_the_lists_that_name_it(string norm)
    {
        await Run.RunAsync("norms", "import", _folder.Write("danh-muc.csv", List), _folder.Write("khac.csv", "Số ký hiệu\n997/2024/NĐ-CP\n"));
        CliResult removed = await Run.RunAsync("norms", "remove", norm, "--lang", "en");
        removed.ExitCode.ShouldBe(0, removed.Error);
        removed.Error.ShouldContain("is taken out of the list 'danh-muc' (2 rows)");
        string[] mine = (await Run.RunAsync("norms", "list", "--mine", "--format", "jsonl")).Lines;
        mine.Length.ShouldBe(3);
        mine.ShouldNotContain(line => line.Contains("05/", StringComparison.Ordinal));
        (await Run.RunAsync("norms", "export", "--relations", "--mine")).Output.TrimEnd().Split('\n').Length.ShouldBe(1);
        (await Run.RunAsync("norms", "remove", norm)).Error.ShouldContain("không bỏ gì; đang có: danh-muc, khac");
    }

    [Fact]
    public async Task A_number_of_two_norms_and_a_list_with_bad_rows_are_not_guessed_at()
    {
        await Run.RunAsync("norms", "import", _folder.Write("hai.csv", "Số ký hiệu;Cơ quan ban hành\n05/2024/QĐ-UBND;Ủy ban nhân dân tỉnh Lào Cai\n05/2024/QĐ-UBND;Ủy ban nhân dân tỉnh Ninh Bình\n"));
        CliResult two = await Run.RunAsync("norms", "remove", "05/2024/QĐ-UBND");
        two.ExitCode.ShouldBe(2);
        two.Error.ShouldContain("có thể là nhiều văn bản");
        string own = Path.Join(_folder["user"], "norms", "tay.csv"), text = "Số ký hiệu\n997/2024/NĐ-CP\nkhông có số\n";
        await File.WriteAllTextAsync(own, text);
        CliResult bad = await Run.RunAsync("norms", "remove", "997/2024/NĐ-CP");
        bad.ExitCode.ShouldBe(2);
        bad.Error.ShouldContain("dòng 3 không đọc được");
        (await File.ReadAllTextAsync(own)).ShouldBe(text);
    }

    [Theory]
    [InlineData("luat dat dai", "--limit 0", "31/2024/QH15")]
    [InlineData("đất đai", "--kind luật --status replaced", "45/2013/QH13")]
    [InlineData("", "--status repealed --limit 3", "văn bản, trên đây là 3")]
    public async Task Listed(string words, string options, string expected) =>
        (await Run.RunAsync(["norms", "list", .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. options.Split(' ')])).Output.ShouldContain(expected);

    [Fact]
    public async Task A_folder_is_no_list() =>
        (await Run.RunAsync("norms", "import", _folder[""])).ShouldRefuse("đó là một thư mục, không phải tệp");

    [Theory]
    [InlineData("norms", "chưa nêu lệnh")]
    [InlineData("norms import", "chưa nêu tệp danh mục")]
    [InlineData("norms import khong-co.csv", "không đọc được danh mục khong-co.csv: không có tệp hay thư mục này")]
    [InlineData("norms import x --dri-run", "không hiểu '--dri-run'")]
    [InlineData("norms remove", "chưa nêu danh mục hay văn bản")]
    [InlineData("norms remove --al", "không hiểu '--al'")]
    [InlineData("norms list --status x", "--status: 'x' không hợp lệ")]
    [InlineData("norms list --limit -1", "--limit")]
    [InlineData("norms export --format html", "chọn một trong: csv")]
    public async Task Bad_usage_is_told(string line, string message) =>
        (await Run.RunAsync(line.Split(' '))).ShouldRefuse(message);

    public void Dispose() => _folder.Dispose();
}
