using System.Text;
using System.Text.RegularExpressions;
using CitationGraph.Evaluation.Scoring;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Tests.Tables;

/// <summary>The tables of grammars/lexicon: what an officer who edits them in a spreadsheet can get wrong.</summary>
public partial class LexiconTests
{
    /// <summary>Every table with its columns and the ones that together stand once.</summary>
    private static readonly Dictionary<string, (string[] Columns, string[] Key)> Tables = new(StringComparer.Ordinal)
    {
        ["bodies.csv"] = (["name", "abbreviations", "level"], ["name"]),
        ["body-parts.csv"] = (["text", "canonical", "role", "place"], ["text"]),
        ["communes.csv"] = (["name", "level", "period"], ["name", "level", "period"]),
        ["cues.csv"] = (["relation", "cue"], ["cue"]),
        ["digit-likes.csv"] = (["seen", "digit"], ["seen"]),
        ["kinds.csv"] = (["name", "codes", "name_only", "cited"], ["name"]),
        ["law-names.csv"] = (["type", "name", "written"], ["type", "name"]),
        ["ocr-confusions.csv"] = (["model", "true", "seen", "count", "total"], ["model", "true", "seen"]),
        ["provinces.csv"] = (["name", "level", "period"], ["name", "level"]),
        ["sign-parts.csv"] = (["part", "kind_code", "body", "meaning", "count"], ["part"]),
    };

    public static TheoryData<string> Files => [.. Tables.Keys];

    public static TheoryData<string> Written => [.. Tables.Keys.Where(static f => f != "ocr-confusions.csv")];

    [Fact]
    public void Every_table_is_known_here() =>
        Directory.EnumerateFiles(Repository.At("grammars", "lexicon"), "*.csv").Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(Tables.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Table_loads_with_its_columns(string file) => LexiconFile.Read(file, Tables[file].Columns, static f => f).ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void Embedded_table_is_the_one_on_disk(string file) =>
        LexiconFile.Read(file, Tables[file].Columns, static f => string.Join('|', f))
            .ShouldBe(Rows(file).Select(r => string.Join('|', Tables[file].Columns.Select(c => r[c]))));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_row_stands_twice(string file) =>
        Rows(file).GroupBy(r => string.Join('|', Tables[file].Key.Select(k => r[k])), StringComparer.Ordinal)
            .Where(static g => g.Count() > 1).Select(static g => g.Key).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Written))]
    public void Cells_are_composed_and_trimmed(string file) =>
        Rows(file).SelectMany(r => Tables[file].Columns.Select(c => r[c]))
            .Where(static v => !v.IsNormalized(NormalizationForm.FormC) || v.Trim() != v || v.Contains("  ", StringComparison.Ordinal) || v.Contains('Ð', StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void First_codes_of_kinds_are_kind_codes_of_signs()
    {
        HashSet<string> codes = [.. Rows("sign-parts.csv").Where(static r => r["kind_code"] == "1").Select(static r => r["part"])];
        Rows("kinds.csv").SelectMany(static r => r["codes"].Split(';', StringSplitOptions.RemoveEmptyEntries)).Where(c => !codes.Contains(c)).ShouldBeEmpty();
    }

    [Fact]
    public void Kinds_say_yes_or_no_and_begin_with_a_capital() =>
        Rows("kinds.csv").Where(static r => r["name_only"] is not ("0" or "1") || r["cited"] is not ("0" or "1") || !char.IsUpper(r["name"][0]))
            .Select(static r => r["name"]).ShouldBeEmpty();

    [Theory]
    [InlineData("NĐ", "Nghị định")]
    [InlineData("NQ", "Nghị quyết")]
    [InlineData("QĐ", "Quyết định")]
    [InlineData("TT", "Thông tư")]
    [InlineData("TTLT", "Thông tư liên tịch")]
    [InlineData("CT", "Chỉ thị")]
    [InlineData("KH", "Kế hoạch")]
    [InlineData("TB", "Thông báo")]
    [InlineData("TTr", "Tờ trình")]
    [InlineData("BC", "Báo cáo")]
    [InlineData("HD", "Hướng dẫn")]
    [InlineData("CTr", "Chương trình")]
    [InlineData("CĐ", "Công điện")]
    [InlineData("KL", "Kết luận")]
    [InlineData("VBHN", "Văn bản hợp nhất")]
    public void Code_names_its_kind(string code, string kind)
    {
        InstrumentKinds.TryByCode(Folding.Fold.Of(code), out InstrumentKind found).ShouldBeTrue();
        found.Name.ShouldBe(kind);
    }

    [Fact]
    public void Sign_parts_are_letters_and_digits_with_a_capital() =>
        Rows("sign-parts.csv").Select(static r => r["part"]).Where(static p => !SignPart().IsMatch(p)).ShouldBeEmpty();

    [Fact]
    public void Sign_parts_have_a_flag_and_a_count() =>
        Rows("sign-parts.csv").Where(static r => r["kind_code"] is not ("0" or "1") || !int.TryParse(r["count"], out int n) || n < 0)
            .Select(static r => r["part"]).ShouldBeEmpty();

    /// <summary>34 provinces and cities since 1 July 2025, 63 before (Nghị quyết 202/2025/QH15).</summary>
    [Theory]
    [InlineData("new", 34, 6)]
    [InlineData("old", 63, 5)]
    public void Provinces_are_complete(string period, int count, int cities)
    {
        CsvRecord[] units = [.. Rows("provinces.csv").Where(r => r["period"] == period || r["period"] == "both")];
        units.Select(static r => r["name"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(count);
        units.Count(static r => r["level"] == "thành phố").ShouldBe(cities);
        units.ShouldAllBe(static r => r["level"] == "thành phố" || r["level"] == "tỉnh");
    }

    [Fact]
    public void Communes_have_known_levels_and_periods() =>
        Rows("communes.csv").Where(static r => !Places.Levels.Contains(r["level"]) || r["period"] is not ("old" or "new" or "both"))
            .Select(static r => $"{r["name"]}|{r["level"]}|{r["period"]}").ShouldBeEmpty();

    [Fact]
    public void Cues_begin_bases_and_tasks() =>
        Rows("cues.csv").Select(static r => r["relation"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(["BASED_ON", "IMPLEMENTS"]);

    [Fact]
    public void Laws_have_a_name_that_begins_with_a_capital() =>
        Rows("law-names.csv").Where(static r => r["name"].Length < 3 || !char.IsUpper(r["name"][0]))
            .Select(static r => r["name"]).ShouldBeEmpty();

    [Fact]
    public void Laws_have_a_kind_that_is_cited_by_name()
    {
        HashSet<string> kinds = [.. InstrumentKinds.All.Where(static k => k.NameOnly).Select(static k => k.Name)];
        Rows("law-names.csv").Select(static r => r["type"]).Where(t => !kinds.Contains(t)).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Names_of_laws_hold_neither_kind_nor_year() =>
        Rows("law-names.csv").Select(static r => r["name"]).Where(static n => KindOrYear().IsMatch(n)).ShouldBeEmpty();

    [Fact]
    public void Bodies_are_composed_of_words() =>
        Rows("bodies.csv").Where(static r => !char.IsUpper(r["name"][0]) || r["level"].Length == 0)
            .Select(static r => r["name"]).ShouldBeEmpty();

    /// <summary>A body of the table, with a place where its name asks for one, is read whole. Others stand for a whole body ('Trung ương'),
    /// need one behind them ('Ban Thường trực'), or hold a stroke, which ends names.</summary>
    [Fact]
    public void Bodies_are_read_by_their_names()
    {
        string[] others =
        [
            "Trung ương", "Trung ương Đảng", "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành", "Ban Thường vụ", "Đoàn Chủ tịch", "Ban Thường trực",
            "Ban Quản lý", "Ban Chỉ đạo", "Sở Thương mại - Du lịch", "Cục Phòng, chống HIV/AIDS", "Hội Nạn nhân chất độc da cam/dioxin Việt Nam",
        ];
        Rows("bodies.csv").Select(static r => WithPlace(r["name"])).Except(others)
            .Where(static name => !Reading.Citations($"Theo Kế hoạch số 12/KH ngày 01/02/2025 của {name};\n")[0].Issuer.Equals(name, StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();
    }

    private static string WithPlace(string body)
    {
        (string Unit, string Name)[] places =
        [
            (" tỉnh", "Nghệ An"), (" thành phố", "Hải Phòng"), (" thị xã", "Thái Hòa"), (" xã", "Tân An"), (" phường", "Hòa Bình"), (" huyện", "Đô Lương"), (" quận", "Ba Đình"),
            (" thị trấn", "Yên Lạc"), (" đặc khu", "Phú Quốc"), (" khu vực", "XIII"),
        ];
        (_, string? place) = Array.Find(places, p => body.EndsWith(p.Unit, StringComparison.Ordinal));
        return place is null ? body : $"{body} {place}";
    }

    /// <summary>One abbreviation, one body, but for those that two bodies really share: the first of the table is meant.</summary>
    [Fact]
    public void Abbreviations_stand_once() =>
        Rows("bodies.csv").SelectMany(static r => r["abbreviations"].Split(';', StringSplitOptions.RemoveEmptyEntries), static (r, a) => (Abbreviation: a, Name: r["name"]))
            .GroupBy(static p => p.Abbreviation, StringComparer.Ordinal).Where(static g => g.Count() > 1)
            .Select(static g => $"{g.Key}: {string.Join(", ", g.Select(static p => p.Name))}")
            .Except(["BCT: Bộ Công Thương, Bộ Chính trị", "TU: Tỉnh ủy, Thành ủy"]).ShouldBeEmpty();

    [Fact]
    public void Digits_have_one_look_alike_each_time() =>
        Rows("digit-likes.csv").Where(static r => r["seen"].Length != 1 || r["digit"].Length != 1 || !char.IsAsciiDigit(r["digit"][0]) || char.IsAsciiDigit(r["seen"][0]))
            .Select(static r => r["seen"]).ShouldBeEmpty();

    [Fact]
    public void Confusions_are_counts_of_known_models() =>
        Rows("ocr-confusions.csv").Where(static r => r["model"] is not ("eng" or "vie") || !long.TryParse(r["count"], out long n) || n <= 0
            || !long.TryParse(r["total"], out long total) || total < n || r["true"].Length > 2 || r["seen"].Length > 3).Select(static r => $"{r["model"]}|{r["true"]}|{r["seen"]}|{r["count"]}|{r["total"]}").ShouldBeEmpty();

    private static List<CsvRecord> Rows(string file) => CsvTable.Read(Repository.At("grammars", "lexicon", file));

    [GeneratedRegex(@"^(?=.*[A-ZĐ])[A-Za-zĐđÔôÂâƯưƠơÊêĂă0-9&.]{1,28}$")]
    private static partial Regex SignPart();

    [GeneratedRegex(@"^(Luật (?!sư$)|Bộ luật|Pháp lệnh)|\b(năm )?(19|20)\d\d\b")]
    private static partial Regex KindOrYear();
}
