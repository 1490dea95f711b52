using System.Globalization;
using CitationGraph.Documents.Programs;

namespace CitationGraph.Documents;

/// <summary>Every problem that reading can meet, worded in one place.</summary>
internal static class Problems
{
    private static readonly Bilingual ReadFormats = new(
        "văn bản thuần (.txt, .md), trang web (.html, .htm), Word (.docx, .doc), .odt, .rtf, PDF, .zip hoặc .eml",
        "plain text (.txt, .md), a web page (.html, .htm), Word (.docx, .doc), .odt, .rtf, PDF, .zip or .eml");

    private static readonly Bilingual AsText = new(
        "Mở bằng chương trình soạn thảo, lưu thành .txt (UTF-8) hoặc .html rồi chạy lại.",
        "Open it in its editor, save it as .txt (UTF-8) or .html, and run again.");

    public static DocumentProblem Missing(string file) => new(
        file,
        ProblemKind.Missing,
        new("không có tệp hay thư mục này", "no such file or folder"),
        Bilingual.None,
        new("Kiểm tra lại đường dẫn, chữ hoa chữ thường và dấu.", "Check the path, its case and its diacritics."));

    public static DocumentProblem NothingMatches(string pattern) => new(
        pattern,
        ProblemKind.Missing,
        new("không có tệp nào khớp với mẫu này", "no file matches this pattern"),
        Bilingual.None,
        new("Kiểm tra lại mẫu: * trong một thư mục, ** qua mọi thư mục con.", "Check the pattern: * within one folder, ** through all subfolders."));

    public static DocumentProblem NoPermission(string file) => new(
        file,
        ProblemKind.NoPermission,
        new("không có quyền đọc", "no permission to read"),
        Bilingual.None,
        new("Xin quyền đọc, hoặc chép tệp vào thư mục của mình rồi chạy lại.", "Ask for read access, or copy the file to a folder of your own and run again."));

    public static DocumentProblem NoDocuments(string folder) => new(
        folder,
        ProblemKind.NoDocuments,
        new("không có văn bản nào trong đây", "no document in here"),
        ReadFormats,
        new("Chọn thư mục khác, hoặc nêu thẳng tên tệp.", "Choose another folder, or name the file itself."));

    public static DocumentProblem Binary(string file, long offset, Bilingual what) => new(
        file, ProblemKind.Binary, what, ReadFormats, new("Chọn tệp khác.", "Give another file."))
    { ByteOffset = offset };

    public static DocumentProblem Nul(string file, long offset) => Binary(file, offset, new(
        "nội dung nhị phân (byte NUL)", "binary content (a NUL byte)"));

    public static DocumentProblem ControlCharacters(string file, long offset) => Binary(file, offset, new(
        "nội dung nhị phân (quá nhiều ký tự điều khiển)", "binary content (too many control characters)"));

    public static DocumentProblem InvalidEncoding(string file, long offset, string encoding, byte found) => new(
        file,
        ProblemKind.InvalidEncoding,
        new(Invariant($"byte 0x{found:X2} không hợp lệ trong {encoding}"), Invariant($"byte 0x{found:X2} is not valid {encoding}")),
        new(
            "UTF-8, UTF-16 có BOM, hay tiếng Việt theo TCVN3, VNI, VISCII, Windows-1258",
            "UTF-8, UTF-16 with a BOM, or Vietnamese in TCVN3, VNI, VISCII, Windows-1258"),
        new(
            "Nếu biết bảng mã thì nêu bằng --encoding; nếu không, lưu lại tệp với bảng mã UTF-8, hoặc đưa tệp khác.",
            "Name the encoding with --encoding where you know it; else save the file as UTF-8, or give another file."))
    { ByteOffset = offset };

    public static DocumentProblem UnknownCharset(string file, string charset) => new(
        file,
        ProblemKind.UnknownCharset,
        new($"trang web khai bảng mã lạ '{charset}'", $"the web page names an unknown charset '{charset}'"),
        new("UTF-8", "UTF-8"),
        new("Lưu lại trang từ trình duyệt với bảng mã UTF-8.", "Save the page from the browser as UTF-8."));

    public static DocumentProblem Unsupported(string file, string format) => new(
        file,
        ProblemKind.UnsupportedFormat,
        new($"không đọc định dạng {format}", $"{format} is not read"),
        ReadFormats,
        AsText);

    public static DocumentProblem BadEntryName(string file) => new(
        file,
        ProblemKind.Refused,
        new("tên trong gói không hợp lệ: dẫn ra ngoài gói, trống hoặc có ký tự lạ", "a name that is not allowed in an archive: it leads out of it, is empty or has odd characters"),
        Bilingual.None,
        new("Kiểm tra nguồn gốc của gói; nếu tin cậy, giải nén rồi chạy trên thư mục.", "Check where the archive comes from; if you trust it, unpack it and run on the folder."));

    public static DocumentProblem EntryTwice(string file) => new(
        file,
        ProblemKind.Refused,
        new("tên này có hai lần trong gói, chỉ đọc tệp đầu", "this name is twice in the archive, only the first is read"),
        Bilingual.None,
        new("Giải nén, đổi tên rồi chạy trên thư mục.", "Unpack it, rename one, and run on the folder."));

    public static DocumentProblem EntryIsLink(string file) => new(
        file,
        ProblemKind.Refused,
        new("là liên kết, không phải tệp", "a link, not a file"),
        Bilingual.None,
        new("Đưa chính tệp đó vào gói.", "Put the file itself into the archive."));

    public static DocumentProblem Bomb(string file) => new(
        file,
        ProblemKind.TooLarge,
        new("nén quá mức, như gói được tạo ra để phá hoại", "compressed beyond measure, as archives are that are made to do harm"),
        Bilingual.None,
        new("Kiểm tra nguồn gốc của gói; nếu tin cậy, giải nén rồi chạy trên thư mục.", "Check where the archive comes from; if you trust it, unpack it and run on the folder."));

    public static DocumentProblem TooDeep(string file) => new(
        file,
        ProblemKind.TooLarge,
        new("gói nằm trong gói sâu quá hai lớp", "an archive within archives, deeper than two"),
        Bilingual.None,
        new("Giải nén gói ngoài rồi chạy trên thư mục.", "Unpack the outer one, and run on the folder."));

    public static DocumentProblem NoDocumentInZip(string file) => new(
        file,
        ProblemKind.UnsupportedFormat,
        new("gói nén ZIP, không phải một văn bản", "a ZIP archive, not a document"),
        ReadFormats,
        new("Nếu là gói chứa các văn bản, đặt tên tệp có đuôi .zip rồi chạy lại.", "If it holds documents, give it a name that ends with .zip and run again."));

    public static DocumentProblem NotWord(string file) => new(
        file,
        ProblemKind.UnsupportedFormat,
        new("không phải tệp Word mới (.docx), không ghi chú thích vào được", "not a Word document (.docx), comments cannot be written into it"),
        new("tệp .docx, .docm hoặc .dotx", "a .docx, .docm or .dotx file"),
        new("Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi chạy lại; với tệp khác, dùng: citegraph check TỆP --format html", "Open it in Word or LibreOffice, save it as .docx and run again; for other files use: citegraph check FILE --format html"));

    public static DocumentProblem Empty(string file) => new(
        file,
        ProblemKind.Damaged,
        new("tệp rỗng (0 byte)", "an empty file (0 bytes)"),
        Bilingual.None,
        new("Kiểm tra lại việc tải hay chép tệp.", "Check how the file was copied or downloaded."));

    public static DocumentProblem Damaged(string file, string format) => new(
        file,
        ProblemKind.Damaged,
        new($"tệp hỏng hoặc không phải {format}", $"damaged, or not {format}"),
        Bilingual.None,
        new("Mở bằng chương trình đã tạo ra tệp, lưu lại rồi thử lại, hoặc xin bản khác.", "Open it in the program that made it, save it anew and try again, or ask for another copy."));

    public static DocumentProblem Encrypted(string file, string format) => new(
        file,
        ProblemKind.Encrypted,
        new($"{format} có mật khẩu", $"{format} protected by a password"),
        Bilingual.None,
        new("Mở bằng mật khẩu, lưu bản không có mật khẩu rồi chạy lại.", "Open it with the password, save it without, and run again."));

    public static DocumentProblem MissingProgram(string file, ProgramPackage package) => new(
        file,
        ProblemKind.MissingProgram,
        new($"cần chương trình {package.Executable}, máy này chưa có", $"needs the program {package.Executable}, which is not installed"),
        Bilingual.None,
        new(
            $"Cài đặt: apt-get install {package.Debian} (Debian, Ubuntu), winget install {package.Windows} (Windows), rồi chạy lại.",
            $"Install it: apt-get install {package.Debian} (Debian, Ubuntu), winget install {package.Windows} (Windows), and run again."));

    public static DocumentProblem TooSlow(string file, string program, TimeSpan time) => new(
        file,
        ProblemKind.ProgramFailed,
        new(Invariant($"{program} chạy quá {time.TotalSeconds:0} giây"), Invariant($"{program} took longer than {time.TotalSeconds:0} seconds")),
        Bilingual.None,
        new("Tách tệp thành các phần nhỏ hơn rồi chạy lại.", "Split the file into smaller parts and run again."));

    public static DocumentProblem NotToBeScanned(string file, int pages) => new(
        file,
        ProblemKind.NoTextLayer,
        new(Invariant($"{pages} trang là ảnh quét, không có lớp chữ"), Invariant($"{pages} pages are scans without text")),
        Bilingual.None,
        new("Bỏ --ocr never để đọc bằng nhận dạng chữ (OCR).", "Leave --ocr never away to have them read by OCR."));

    public static DocumentProblem MissingVietnamese(string file) => new(
        file,
        ProblemKind.MissingProgram,
        new("tesseract chưa có dữ liệu tiếng Việt (vie)", "tesseract has no Vietnamese data (vie)"),
        Bilingual.None,
        new(
            "Cài đặt: apt-get install tesseract-ocr-vie (Debian, Ubuntu), hoặc chép vie.traineddata vào thư mục tessdata, rồi chạy lại.",
            "Install it: apt-get install tesseract-ocr-vie (Debian, Ubuntu), or copy vie.traineddata into the folder tessdata, and run again."));

    public static DocumentProblem TooManyPixels(string file, long width, long height, int max) => new(
        file,
        ProblemKind.TooLarge,
        new(
            Invariant($"ảnh {width} x {height} điểm, nhiều hơn {max / 1_000_000} triệu điểm"),
            Invariant($"a picture of {width} x {height} pixels, more than {max / 1_000_000} million")),
        Bilingual.None,
        new("Quét lại ở 300 dpi, hoặc thu nhỏ ảnh.", "Scan it at 300 dpi, or make the picture smaller."));

    public static DocumentProblem TooManyEntries(string file, int max) => new(
        file,
        ProblemKind.TooLarge,
        new(Invariant($"gói nén có hơn {max} tệp"), Invariant($"an archive of more than {max} files")),
        Bilingual.None,
        new("Giải nén, chia nhỏ rồi chạy trên thư mục.", "Unpack it, split it, and run on the folder."));

    public static DocumentProblem TooLarge(string file, long size, long max) => new(
        file,
        ProblemKind.TooLarge,
        new(
            size < 0 ? $"lớn hơn giới hạn {Size(max)}" : $"dung lượng {Size(size)}, lớn hơn giới hạn {Size(max)}",
            size < 0 ? $"larger than the bound of {Size(max)}" : $"{Size(size)}, larger than the bound of {Size(max)}"),
        Bilingual.None,
        new("Chia nhỏ tệp, hoặc nâng giới hạn bằng --max-size.", "Split the file, or raise the bound with --max-size."));

    public static DocumentProblem ReadError(string file, string reason) => new(
        file,
        ProblemKind.ReadError,
        new($"lỗi khi đọc: {reason}", $"error while reading: {reason}"),
        Bilingual.None,
        new("Thử lại, hoặc chép tệp sang ổ đĩa khác.", "Try again, or copy the file to another disk."));

    public static DocumentProblem Changed(string file) => new(
        file,
        ProblemKind.ReadError,
        new("tệp thay đổi trong khi đọc", "the file changed while it was read"),
        Bilingual.None,
        new("Đợi chương trình đang ghi xong rồi chạy lại.", "Wait for the program that writes it, and run again."));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Size(long bytes) => bytes switch
    {
        < 1 << 20 => Invariant($"{bytes} byte"),
        _ => Invariant($"{(bytes + (1 << 20) - 1) >> 20} MB"),
    };
}
