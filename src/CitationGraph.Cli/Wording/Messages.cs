using System.Globalization;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Wording;

/// <summary>What the command says on standard error.</summary>
internal static class Messages
{
    public static readonly Bilingual Interrupted = new("đã dừng theo yêu cầu", "stopped on request");

    public static readonly Bilingual NothingRead = new(
        "không đọc được văn bản nào, không có kết quả", "no document could be read, there is no result");

    public static readonly Bilingual NoPaths = new(
        "chưa nêu tệp hay thư mục nào để đọc", "no file or folder to read was named");

    public static readonly Bilingual NoCommand = new("chưa nêu lệnh", "no command was named");

    public static readonly Bilingual TwoViews = new(
        "chỉ chọn một trong hai: --relations hoặc --header", "choose one of --relations and --header");

    public static Bilingual SomeNotRead(int failed) => Text(
        $"{failed} mục không đọc được, xem các dòng trên", $"{failed} could not be read, see the lines above");

    public static Bilingual EmptyDocument(string file) => Text(
        $"{file}: không có chữ nào để đọc", $"{file}: there is no text to read");

    public static Bilingual Of(string file, Bilingual note) => new($"{file}: {note.Vietnamese}", $"{file}: {note.English}");

    public static Bilingual NeedsValue(string option) => Text($"{option} cần một giá trị", $"{option} needs a value");

    public static Bilingual GivenTwice(string option) => Text($"{option} chỉ được nêu một lần", $"{option} can be given once only");

    public static Bilingual Unknown(string token) => Text($"không hiểu '{token}'", $"'{token}' is not understood");

    public static Bilingual NoKind(string typed, IReadOnlyList<string> near) => near.Count > 0
        ? Text($"--type: không có loại văn bản '{typed}'; gần giống: {string.Join(", ", near)}", $"--type: there is no kind '{typed}'; alike are: {string.Join(", ", near)}")
        : Text($"--type: không có loại văn bản '{typed}'; viết như 'Kế hoạch', 'Quyết định', 'Nghị quyết', có dấu hay không", $"--type: there is no kind '{typed}'; write it as 'Kế hoạch', 'Quyết định', 'Nghị quyết', with or without marks");

    public static Bilingual NotAmong(string option, string value, string allowed) => Text(
        $"{option}: '{value}' không hợp lệ; chọn một trong: {allowed}", $"{option}: '{value}' is not valid; choose one of: {allowed}");

    public static Bilingual BadJobs(string value, int max) => Text(
        $"--jobs: '{value}' không hợp lệ; cần một số từ 1 đến {max}", $"--jobs: '{value}' is not valid; a number from 1 to {max} is needed");

    public static Bilingual BadSize(string value) => Text(
        $"--max-size: '{value}' không hợp lệ; cần một dung lượng như 500KB, 64MB, nhiều nhất 1GB",
        $"--max-size: '{value}' is not valid; a size such as 500KB or 64MB is needed, 1GB at most");

    public static readonly Bilingual OneFolder = new("cần nêu đúng một thư mục", "exactly one folder is needed");

    public static Bilingual NoFolder(string folder) => Text($"{folder}: không có thư mục này", $"{folder}: there is no such folder");

    public static Bilingual Imported(string store, long documents, long citations) => Text(
        $"kho {store} có {documents} văn bản, {citations} viện dẫn", $"the store {store} holds {documents} documents, {citations} citations");

    public static Bilingual PagesKept(string folder, int pages, long bytes) => Text(
        $"{folder}: {pages} trang đã nhận dạng, {(bytes + 1023) / 1024} KB", $"{folder}: {pages} pages read by OCR, {(bytes + 1023) / 1024} KB");

    public static Bilingual BadCount(string option, string value, int most) => Text(
        $"{option}: '{value}' không hợp lệ; cần một số từ 1 đến {most}", $"{option}: '{value}' is not valid; a number from 1 to {most} is needed");

    public static Bilingual BadDay(string option, string value) => Text(
        $"{option}: '{value}' không phải ngày; cần một ngày như 2026-11-21 hoặc 21/11/2026",
        $"{option}: '{value}' is no day; a day such as 2026-11-21 or 21/11/2026 is needed");

    public static Bilingual BadPort(string value) => Text(
        $"--port: '{value}' không phải cổng; cần một số từ 0 đến 65535", $"--port: '{value}' is no port; a number from 0 to 65535 is needed");

    public static Bilingual BadAddress(string value) => Text(
        $"--bind: '{value}' không phải địa chỉ IP của máy; cần như 127.0.0.1 hoặc 192.168.1.20", $"--bind: '{value}' is no IP address of this computer; one such as 127.0.0.1 or 192.168.1.20 is needed");

    public static Bilingual ServingOthers(string address) => Text(
        $"trang mở cho mọi máy đến được {address}, không có mật khẩu và không mã hóa: ai mở được trang cũng xem, sửa, xóa được mọi văn bản đã soát",
        $"the page is open to every computer that reaches {address}, without password or encryption: whoever opens it can see, change and delete all that was reviewed");

    public static Bilingual Serving(string address, string store) => store.Length > 0
        ? Text($"Trang soát văn bản: {address} (kho {store}); Ctrl+C để dừng.", $"Review page: {address} (store {store}); Ctrl+C stops it.")
        : Text($"Trang soát văn bản: {address} (chưa có kho văn bản); Ctrl+C để dừng.", $"Review page: {address} (no store of documents); Ctrl+C stops it.");

    public static Bilingual SeeHelp(string command) => Text($"Xem cách dùng: {command} --help", $"For help: {command} --help");

    public static Bilingual OutputFolderMissing(string path, string folder) => Text(
        $"không ghi được {path}: không có thư mục {folder}. Tạo thư mục đó trước, hoặc chọn nơi khác.",
        $"cannot write {path}: there is no folder {folder}. Create it first, or choose another place.");

    public static Bilingual OutputIsFolder(string path) => Text(
        $"không ghi được {path}: đó là một thư mục. Nêu cả tên tệp.",
        $"cannot write {path}: it is a folder. Name a file in it.");

    public static Bilingual OutputIsInput(string path) => Text(
        $"không ghi lên {path}: đó là một tệp đầu vào. Chọn tên khác, hoặc nơi khác ngoài thư mục đầu vào.",
        $"will not write over {path}: it is an input file. Choose another name, or a place outside the input folder.");

    public static Bilingual OutputRefused(string path, Exception e) => Text(
        $"không ghi được {path}: {FileReasons.Of(e, path).Vietnamese}", $"cannot write {path}: {FileReasons.Of(e, path).English}");

    public static Bilingual NoRule(string id) => Text(
        $"--explain: không có quy tắc '{id}'; xem các quy tắc bằng: citegraph check --rules",
        $"--explain: there is no rule '{id}'; see the rules with: citegraph check --rules");

    public static Bilingual SettingsRefused(string path, Exception e) => Text(
        $"không đọc được tệp thiết lập {path}: {FileReasons.Of(e, path).Vietnamese}", $"cannot read the settings {path}: {FileReasons.Of(e, path).English}");

    public static Bilingual SeveralNorms(string typed, int count) => Text(
        $"'{typed}' có thể là một trong {count} văn bản; hãy gõ rõ hơn (năm, hoặc mã trong dấu nháy):",
        $"'{typed}' may be one of {count} norms; type more of it (the year, or the id in quotes):");

    public static Bilingual NoNorm(string typed) => Text(
        $"chưa có dữ liệu nào về '{typed}'; gõ số, ký hiệu như 178/2024/NĐ-CP, hoặc tên luật; tìm bằng: citegraph norms list CHỮ",
        $"nothing is known of '{typed}'; type a number such as 178/2024/NĐ-CP, or the name of a law; search with: citegraph norms list WORDS");

    public static Bilingual NoNormButNear(string typed) => Text(
        $"chưa có dữ liệu nào về '{typed}'; gần giống:", $"nothing is known of '{typed}'; alike are:");

    public static readonly Bilingual NoNormTyped = new(
        "chưa nêu văn bản; ví dụ: citegraph show 178/2024/NĐ-CP", "no norm was named; for example: citegraph show 178/2024/NĐ-CP");

    public static Bilingual NormsRefused(string path, Exception e) => Text(
        $"không đọc được danh mục {path}: {FileReasons.Of(e, path).Vietnamese}", $"cannot read the list of norms {path}: {FileReasons.Of(e, path).English}");

    public static readonly Bilingual NoLists = new("chưa nêu tệp danh mục (CSV) để nhập", "no list of norms (CSV) was named");

    public static Bilingual BadLimit(string value) => Text(
        $"--limit: '{value}' không hợp lệ; cần một số, 0 là tất cả", $"--limit: '{value}' is not valid; a number is needed, 0 for all");

    public static Bilingual EmptyList(string path) => Text(
        $"{path}: không có dòng nào dùng được, không nhập gì", $"{path}: no row can be used, nothing was imported");

    public static Bilingual Imported(string path, int norms, int relations, string saved) => Text(
        $"{path}: {norms} văn bản, {relations} quan hệ{(saved.Length > 0 ? $"; từ nay mọi lệnh dùng, lưu ở {saved}" : ", chưa lưu (--dry-run)")}",
        $"{path}: {norms} instruments, {relations} relations{(saved.Length > 0 ? $"; every command uses them from now on, kept in {saved}" : ", not kept (--dry-run)")}");

    public static readonly Bilingual NothingNamed = new("chưa nêu danh mục hay văn bản nào cần bỏ", "no list and no norm to remove was named");

    public static Bilingual ListRemoved(string name, int rows, string folder) => Text(
        $"đã bỏ danh mục '{name}' ({rows} dòng) khỏi {folder}; danh mục có sẵn và các danh mục khác giữ nguyên",
        $"the list '{name}' ({rows} rows) is taken out of {folder}; the built-in registry and other lists are as they were");

    public static Bilingual NormRemoved(string norm, int rows, string list) => Text(
        $"đã bỏ {norm} khỏi danh mục '{list}' ({rows} dòng)", $"{norm} is taken out of the list '{list}' ({rows} rows)");

    public static Bilingual NothingToRemove(string what, IReadOnlyList<string> lists) => Text(
        $"không có danh mục hay văn bản '{what}' trong danh mục riêng, không bỏ gì; {(lists.Count > 0 ? $"đang có: {string.Join(", ", lists)}" : "chưa nhập danh mục nào")}",
        $"no list of your own is or names '{what}', nothing was removed; {(lists.Count > 0 ? $"there are: {string.Join(", ", lists)}" : "none was imported")}");

    public static Bilingual RemoveOneOf(string typed, IReadOnlyList<string> ids) => Text(
        $"'{typed}' có thể là nhiều văn bản, hãy nêu một trong: {string.Join("; ", ids.Select(static id => $"'{id}'"))}",
        $"'{typed}' may be several norms, name one of: {string.Join("; ", ids.Select(static id => $"'{id}'"))}");

    public static Bilingual RemoveRefused(string path, long line) => Text(
        $"{path}, dòng {line} không đọc được nên không bỏ từng văn bản khỏi tệp này: sửa dòng đó, hoặc bỏ cả danh mục",
        $"{path}, line {line} cannot be read, so that no single norm is taken out of this file: mend the line, or remove the whole list");

    public static Bilingual BadNormRow(string path, CitationGraph.Graph.Registry.ImportProblem problem) => Text(
        $"{path}, dòng {problem.Line}: {problem.Message} {(problem.Kept ? "Phần còn lại của dòng vẫn được dùng." : "Bỏ qua dòng này.")}",
        $"{path}, line {problem.Line}: {problem.MessageEn} {(problem.Kept ? "The rest of the row is used." : "The row is left out.")}");

    public static Bilingual MoreBadRows(string path, int count) => Text($"{path}: và {count} chỗ khác", $"{path}: and {count} more");

    public static Bilingual BadNormRows(string path, int count, long line) => Text(
        $"danh mục {path}: {count} chỗ không dùng được, chỗ đầu tiên ở dòng {line}; xem từng chỗ bằng: citegraph norms import {path} --dry-run",
        $"list of norms {path}: {count} places cannot be used, the first in line {line}; see each with: citegraph norms import {path} --dry-run");

    public static Bilingual Fault(string what) => Text(
        $"lỗi của chương trình, hãy báo cho người bảo trì: {what}", $"a fault of the program, please tell its maintainers: {what}");

    public static Bilingual ExtractionFailed(string reason) => Text(
        $"lỗi khi nhận dạng: {reason}", $"error while recognising: {reason}");

    public static readonly Bilingual ReportIt = new(
        "Đây là lỗi của chương trình: hãy gửi tệp này cho người bảo trì.", "This is a fault of the program: please send this file to its maintainers.");

    private static Bilingual Text(FormattableString vietnamese, FormattableString english) =>
        new(vietnamese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
