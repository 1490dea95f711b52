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

    public static Bilingual NeedsValue(string option) => Text($"{option} cần một giá trị", $"{option} needs a value");

    public static Bilingual GivenTwice(string option) => Text($"{option} chỉ được nêu một lần", $"{option} can be given once only");

    public static Bilingual Unknown(string token) => Text($"không hiểu '{token}'", $"'{token}' is not understood");

    public static Bilingual NotAmong(string option, string value, string allowed) => Text(
        $"{option}: '{value}' không hợp lệ; chọn một trong: {allowed}", $"{option}: '{value}' is not valid; choose one of: {allowed}");

    public static Bilingual BadJobs(string value, int max) => Text(
        $"--jobs: '{value}' không hợp lệ; cần một số từ 1 đến {max}", $"--jobs: '{value}' is not valid; a number from 1 to {max} is needed");

    public static Bilingual BadSize(string value) => Text(
        $"--max-size: '{value}' không hợp lệ; cần một dung lượng như 500KB, 64MB, nhiều nhất 1GB",
        $"--max-size: '{value}' is not valid; a size such as 500KB or 64MB is needed, 1GB at most");

    public static Bilingual BadDay(string option, string value) => Text(
        $"{option}: '{value}' không phải ngày; cần một ngày như 2026-11-21 hoặc 21/11/2026",
        $"{option}: '{value}' is no day; a day such as 2026-11-21 or 21/11/2026 is needed");

    public static Bilingual BadPort(string value) => Text(
        $"--port: '{value}' không phải cổng; cần một số từ 0 đến 65535", $"--port: '{value}' is no port; a number from 0 to 65535 is needed");

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

    public static Bilingual OutputRefused(string path, string reason) => Text(
        $"không ghi được {path}: {reason}", $"cannot write {path}: {reason}");

    public static Bilingual NoRule(string id) => Text(
        $"--explain: không có quy tắc '{id}'; xem các quy tắc bằng: citegraph check --rules",
        $"--explain: there is no rule '{id}'; see the rules with: citegraph check --rules");

    public static Bilingual SettingsRefused(string path, string reason) => Text(
        $"không đọc được tệp thiết lập {path}: {reason}", $"cannot read the settings {path}: {reason}");

    public static Bilingual NormsRefused(string path, string reason) => Text(
        $"không đọc được danh mục {path}: {reason}", $"cannot read the list of norms {path}: {reason}");

    public static Bilingual BadNormRows(string path, int count, long line) => Text(
        $"danh mục {path}: {count} chỗ không dùng được, chỗ đầu tiên ở dòng {line}; xem từng chỗ bằng: citegraph norms import {path} -o -",
        $"list of norms {path}: {count} places cannot be used, the first in line {line}; see each with: citegraph norms import {path} -o -");

    public static Bilingual Fault(string what) => Text(
        $"lỗi của chương trình, hãy báo cho người bảo trì: {what}", $"a fault of the program, please tell its maintainers: {what}");

    public static Bilingual ExtractionFailed(string reason) => Text(
        $"lỗi khi nhận dạng: {reason}", $"error while recognising: {reason}");

    public static readonly Bilingual ReportIt = new(
        "Đây là lỗi của chương trình: hãy gửi tệp này cho người bảo trì.", "This is a fault of the program: please send this file to its maintainers.");

    private static Bilingual Text(FormattableString vietnamese, FormattableString english) =>
        new(vietnamese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
