using System.Text;

namespace CitationGraph.Graph.Registry;

/// <summary>The text of a list that a user gives: UTF-8, or UTF-16 with its mark, as spreadsheets save it.</summary>
internal static class ListText
{
    private const int Largest = 64 << 20;

    /// <summary>Reads the text.</summary>
    /// <exception cref="InputFileException">It is too large, a workbook, or in no Unicode encoding.</exception>
    public static string Read(Stream stream, string name)
    {
        using var copy = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > Largest)
            {
                throw new InputFileException($"{name}: lớn hơn 64 MB; hãy chia nhỏ danh mục.", $"{name}: larger than 64 MB; split the list.");
            }
        }

        ReadOnlySpan<byte> bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new InputFileException(
                $"{name}: là tệp Excel; hãy lưu thành 'CSV UTF-8' (Tệp > Lưu dưới dạng) rồi nhập.", $"{name}: is an Excel workbook; save it as 'CSV UTF-8' (File > Save As) first.");
        }

        try
        {
            return bytes switch
            {
                [0xFF, 0xFE, ..] => Strict(new UnicodeEncoding(false, false, true), bytes[2..]),
                [0xFE, 0xFF, ..] => Strict(new UnicodeEncoding(true, false, true), bytes[2..]),
                [0xEF, 0xBB, 0xBF, ..] => Strict(new UTF8Encoding(false, true), bytes[3..]),
                _ => Strict(new UTF8Encoding(false, true), bytes),
            };
        }
        catch (DecoderFallbackException e)
        {
            throw new InputFileException(
                $"{name}: không phải UTF-8 (byte {e.Index}); hãy lưu lại thành 'CSV UTF-8'.", $"{name}: is not UTF-8 (byte {e.Index}); save it as 'CSV UTF-8'.", e);
        }
    }

    private static string Strict(Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.GetString(bytes);
}
