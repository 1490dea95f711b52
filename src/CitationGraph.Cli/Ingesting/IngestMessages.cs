using System.Globalization;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Ingesting;

/// <summary>What <c>ingest</c> says on standard error.</summary>
internal static class IngestMessages
{
    public static readonly Bilingual NoStandardInput = new(
        "văn bản từ đầu vào chuẩn không có tên để lưu; hãy ghi ra tệp rồi nêu tệp đó",
        "a document from standard input has no name to be stored under; write it to a file and name the file");

    public static Bilingual Vanished(int count, string first) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} văn bản trong kho không còn tệp ({first}{(count > 1 ? ", ..." : string.Empty)}); thêm --prune để bỏ khỏi kho"),
        string.Create(CultureInfo.InvariantCulture, $"the files of {count} stored documents are gone ({first}{(count > 1 ? ", ..." : string.Empty)}); add --prune to take them out of the store"));

    public static Bilingual Duplicate(string instrument, IReadOnlyList<string> paths) => new(
        $"cùng một văn bản {instrument} nằm trong nhiều tệp: {string.Join("; ", paths)}",
        $"one instrument, {instrument}, is in several files: {string.Join("; ", paths)}");

    public static Bilingual MoreDuplicates(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"và {count} văn bản khác cũng nằm trong nhiều tệp"),
        string.Create(CultureInfo.InvariantCulture, $"and {count} more instruments are in several files"));
}
