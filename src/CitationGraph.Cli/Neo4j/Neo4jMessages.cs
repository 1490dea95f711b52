using System.Globalization;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Neo4j.Push;
using CitationGraph.Graph.Neo4j.Verify;

namespace CitationGraph.Cli.Neo4j;

/// <summary>What <c>neo4j</c> says.</summary>
internal static class Neo4jMessages
{
    public static readonly Bilingual NoSubcommand = new("chưa nêu việc cần làm: push, verify, settle hay open", "say what to do: push, verify, settle or open");

    public static readonly Bilingual StoreOrServer = new("chỉ chọn một trong hai: --db hoặc --neo4j", "choose one of --db and --neo4j");

    public static readonly Bilingual Same = new("Máy chủ khớp với kho: từng nút và từng quan hệ.", "The server is as the store says: every node and relationship.");

    public static readonly Bilingual OnlyWithServer = new("--root và --no-settle chỉ dùng cùng --neo4j", "--root and --no-settle go with --neo4j only");

    public static readonly Bilingual Unsettled = new(
        "Hiệu lực trên máy chủ chưa tổng hợp; khi mọi tiến trình đã xong, chạy: citegraph neo4j settle", "Statuses on the server are not worked out yet; when all processes are done, run: citegraph neo4j settle");

    public static Bilingual BadNumber(string option, string value, int most) => Text(
        $"{option}: '{value}' không hợp lệ; cần một số từ 1 đến {most}", $"{option}: '{value}' is not valid; a number from 1 to {most} is needed");

    public static Bilingual PasswordFileRefused(string path, Exception e) => Text(
        $"không đọc được mật khẩu từ {path}: {FileReasons.Of(e, path).Vietnamese}", $"cannot read the password from {path}: {FileReasons.Of(e, path).English}");

    public static Bilingual Password(string user) => Text($"Mật khẩu Neo4j của {user}:", $"Neo4j password of {user}:");

    public static Bilingual Retry(Bilingual reason, TimeSpan wait) => Text(
        $"{reason.Vietnamese} Thử lại sau {wait.TotalSeconds:0.0} giây.", $"{reason.English} Trying again in {wait.TotalSeconds:0.0} s.");

    public static Bilingual NoQuery(string name, IEnumerable<string> names) => Text(
        $"--query: không có câu hỏi '{name}'; chọn một trong: {string.Join(", ", names)}", $"--query: there is no query '{name}'; choose one of: {string.Join(", ", names)}");

    public static Bilingual Pushed(PushReport report, TimeSpan time) => report.Counters.ContainsUpdates
        ? Text(
            $"Đã đưa lên Neo4j trong {time.TotalSeconds:0.0} giây: {report.InstrumentsWritten} văn bản, {report.SourcesWritten} nguồn với {report.RelationshipsWritten} quan hệ; bỏ {report.Removed} mục không còn. Máy chủ đếm: thêm {report.Counters.NodesCreated} nút, {report.Counters.RelationshipsCreated} quan hệ; xóa {report.Counters.NodesDeleted} nút, {report.Counters.RelationshipsDeleted} quan hệ.",
            $"Pushed to Neo4j in {time.TotalSeconds:0.0} s: {report.InstrumentsWritten} instruments, {report.SourcesWritten} sources with {report.RelationshipsWritten} relationships; {report.Removed} that are gone taken out. The server counts {report.Counters.NodesCreated} nodes and {report.Counters.RelationshipsCreated} relationships created, {report.Counters.NodesDeleted} and {report.Counters.RelationshipsDeleted} deleted.")
        : Text(
            $"Neo4j đã có đủ {report.Instruments} văn bản và {report.Sources} nguồn: không có gì thay đổi.",
            $"Neo4j has all {report.Instruments} instruments and {report.Sources} sources already: nothing changed.");

    public static Bilingual Settled(PushReport report) => report.Counters.ContainsUpdates
        ? Text(
            $"Máy chủ đã tổng hợp hiệu lực: cập nhật {report.InstrumentsWritten} trong {report.Instruments} văn bản được nêu, bỏ {report.Removed} mục không còn.",
            $"Statuses on the server are worked out: {report.InstrumentsWritten} of {report.Instruments} instruments brought up to date, {report.Removed} that are gone taken out.")
        : new Bilingual("Hiệu lực trên máy chủ đã được tổng hợp, không có gì thay đổi.", "Statuses on the server are worked out already, nothing changed.");

    public static Bilingual Tally(GraphTally tally, bool store) => Text(
        $"{(store ? "Kho" : "Máy chủ")}: {tally.Nodes} nút, {tally.Relationships} quan hệ, tổng kiểm {tally.Checksum}",
        $"{(store ? "Store" : "Server")}: {tally.Nodes} nodes, {tally.Relationships} relationships, checksum {tally.Checksum}");

    public static Bilingual Differs(int count, IEnumerable<string> some) => Text(
        $"Khác nhau ở {count} mục: {string.Join("; ", some)}. Chạy: citegraph neo4j push --full", $"{count} differ: {string.Join("; ", some)}. Run: citegraph neo4j push --full");

    public static Bilingual Import(string folder) => Text(
        $"Đã ghi vào {folder}. Dừng cơ sở dữ liệu, vào thư mục đó rồi chạy:", $"Written to {folder}. Stop the database, go to that folder, and run:");

    public static Bilingual OtherDay(VerifyReport report) => report.ServerAsOf is { } day
        ? Text($"Hiệu lực trên máy chủ tính đến ngày {day:yyyy-MM-dd}, ở đây tính đến {report.AsOf:yyyy-MM-dd}: thêm --as-of, hoặc push lại.", $"Statuses on the server are as of {day:yyyy-MM-dd}, here as of {report.AsOf:yyyy-MM-dd}: give --as-of, or push again.")
        : new Bilingual("Máy chủ chưa được push.", "Nothing was pushed to the server yet.");

    public static Bilingual Stage(PushStage stage) => stage switch
    {
        PushStage.Reading => new("Đọc máy chủ", "Reading the server"),
        PushStage.Instruments => new("Văn bản", "Instruments"),
        PushStage.Relationships => new("Quan hệ", "Relationships"),
        _ => new("Dọn", "Removing"),
    };

    private static Bilingual Text(FormattableString vietnamese, FormattableString english) =>
        new(vietnamese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
