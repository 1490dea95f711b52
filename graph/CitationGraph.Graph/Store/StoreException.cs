using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Store;

/// <summary>A store that cannot be used: locked, damaged, full, read-only, newer. The messages say which and what to do, in
/// Vietnamese (<see cref="Exception.Message"/>) and English.</summary>
public sealed class StoreException : Exception
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Disk = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>With the problem and what is said of it.</summary>
    public StoreException(StoreProblem problem, string message, string messageEn, Exception? inner = null)
        : base(message, inner) => (Problem, MessageEn) = (problem, messageEn);

    /// <summary>With one message for both languages.</summary>
    public StoreException(string message)
        : base(message) => MessageEn = message;

    /// <summary>With one message for both languages, and its cause.</summary>
    public StoreException(string message, Exception inner)
        : base(message, inner) => MessageEn = message;

    /// <summary>Without a message.</summary>
    public StoreException() => MessageEn = string.Empty;

    /// <summary>What is wrong.</summary>
    public StoreProblem Problem { get; }

    /// <summary>The message in English.</summary>
    public string MessageEn { get; }

    /// <summary>No file is there.</summary>
    internal static StoreException Missing(string path) => new(StoreProblem.Missing,
        $"{path}: chưa có kho dữ liệu này; tạo bằng: citegraph ingest VĂN-BẢN --db {path}",
        $"{path}: there is no such store; make it with: citegraph ingest DOCUMENTS --db {path}");

    /// <summary>A file of another program.</summary>
    internal static StoreException NotAStore(string path, Exception? inner = null) => new(StoreProblem.NotAStore,
        $"{path}: không phải kho dữ liệu của citegraph; tệp được để nguyên, hãy chọn tên khác bằng --db.",
        $"{path}: is no store of citegraph; the file was left alone, choose another name with --db.", inner);

    /// <summary>A store of a newer program.</summary>
    internal static StoreException Newer(string path, int version, int known) => new(StoreProblem.Newer,
        string.Create(CultureInfo.InvariantCulture, $"{path}: kho dữ liệu phiên bản {version}, chương trình này đọc đến phiên bản {known}; hãy cập nhật citegraph."),
        string.Create(CultureInfo.InvariantCulture, $"{path}: a store of version {version}, this program reads up to version {known}; update citegraph."));

    /// <summary>A store of an older program, or of an ingest that was ended, that may not be written, so that it cannot be brought up.</summary>
    internal static StoreException TooOldToRead(string path) => new(StoreProblem.ReadOnly,
        $"{path}: kho dữ liệu của phiên bản cũ hoặc nạp chưa xong, phải được phép ghi để hoàn thiện; hãy chép tệp ra nơi ghi được rồi chỉ đến bản chép bằng --db.",
        $"{path}: a store of an older version or of an ingest that was ended, which must be writable to be brought up; copy it to where you may write and name the copy with --db.");

    /// <summary>A table of an export that cannot be put back.</summary>
    internal static StoreException BadTable(string file, string wrong, string wrongEn, Exception? inner = null) => new(StoreProblem.BadTable,
        $"{file}: {wrong}; kho được để nguyên.", $"{file}: {wrongEn}; the store was left alone.", inner);

    /// <summary>A store that holds documents, where an empty one is needed.</summary>
    internal static StoreException NotEmpty(string path) => new(StoreProblem.NotEmpty,
        $"{path}: kho đã có văn bản; chỉ nhập vào kho mới, hãy nêu tệp khác bằng --db.",
        $"{path}: the store holds documents; tables can only be put into a new one, name another file with --db.");

    /// <summary>Puts an error of SQLite into words.</summary>
    internal static StoreException Of(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => new(StoreProblem.Busy,
            $"{path}: một chương trình khác đang ghi; những gì đã ghi còn nguyên, hãy chạy lại khi chương trình đó xong.",
            $"{path}: another program is writing; what was stored is safe, run again when it has finished.", e),
        ReadOnly or CannotOpen when e.SqliteErrorCode == ReadOnly || File.Exists(path) => new(StoreProblem.ReadOnly,
            $"{path}: không có quyền ghi; hãy sửa quyền của tệp và thư mục, hoặc chọn nơi khác bằng --db.",
            $"{path}: may not be written; mend the permissions of the file and its folder, or choose another place with --db.", e),
        Full => new(StoreProblem.Full,
            $"{path}: hết chỗ trên đĩa; những gì đã ghi còn nguyên, hãy chạy lại khi có chỗ.",
            $"{path}: the disk is full; what was stored is safe, run again when there is room.", e),
        Disk => new(StoreProblem.Disk,
            $"{path}: lỗi đọc ghi đĩa ({e.Message}); hãy kiểm tra đĩa còn chỗ và còn kết nối, rồi chạy lại.",
            $"{path}: the disk failed ({e.Message}); see that it has room and is connected, then run again.", e),
        CannotOpen => new(StoreProblem.CannotOpen,
            $"{path}: không mở được; hãy kiểm tra thư mục có tồn tại và có quyền ghi.",
            $"{path}: cannot be opened; see that its folder exists and may be written.", e),
        Corrupt => new(StoreProblem.Corrupt,
            $"{path}: tệp hỏng, tệp được để nguyên; hãy khôi phục bản sao, hoặc chạy 'citegraph ingest' vào tệp mới bằng --db.",
            $"{path}: the file is damaged and was left alone; restore a copy, or run 'citegraph ingest' into a new file with --db.", e),
        NotADatabase => NotAStore(path, e),
        _ => new(StoreProblem.Other, $"{path}: {e.Message}", $"{path}: {e.Message}", e),
    };
}
