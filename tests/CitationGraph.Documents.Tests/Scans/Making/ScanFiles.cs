using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CitationGraph.Documents.Tests.Scans.Making;

/// <summary>Writes sheets as scanners do: a PDF of pictures, a TIFF of several pages, a PNG.</summary>
internal static class ScanFiles
{
    /// <summary>A PDF of A4 pages, each one picture.</summary>
    public static byte[] Pdf(IReadOnlyList<Sheet> sheets, string text = "")
    {
        List<byte[]> objects =
        [
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii($"<< /Type /Pages /Kids [{string.Join(' ', sheets.Select(static (_, at) => Invariant($"{4 + 3 * at} 0 R")))}] /Count {sheets.Count} >>"),
            Ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
        ];
        byte[] content = Ascii("q 595 0 0 842 0 0 cm /I Do Q" + (text.Length == 0 ? string.Empty : $" BT /F 8 Tf 350 30 Td ({text}) Tj ET"));
        foreach (Sheet sheet in sheets)
        {
            int at = objects.Count;
            objects.Add(Ascii(Invariant(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /I {at + 2} 0 R >> >> /Contents {at + 3} 0 R >>")));
            objects.Add(Stream(
                Invariant($"/Type /XObject /Subtype /Image /Width {sheet.Width} /Height {sheet.Height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode"),
                Deflate(sheet.Pixels)));
            objects.Add(Stream(string.Empty, content));
        }

        using MemoryStream pdf = new();
        pdf.Write("%PDF-1.4\n"u8);
        List<long> places = [];
        for (int i = 0; i < objects.Count; i++)
        {
            places.Add(pdf.Position);
            pdf.Write([.. Ascii(Invariant($"{i + 1} 0 obj\n")), .. objects[i], .. "\nendobj\n"u8]);
        }

        long table = pdf.Position;
        pdf.Write(Ascii(Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n") + string.Concat(places.Select(static place => Invariant($"{place:0000000000} 00000 n \n")))
            + Invariant($"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n")));
        return pdf.ToArray();
    }

    /// <summary>A TIFF of several pages, uncompressed.</summary>
    public static byte[] Tiff(params IReadOnlyList<Sheet> sheets)
    {
        using MemoryStream tiff = new();
        tiff.Write([(byte)'I', (byte)'I', 42, 0, 0, 0, 0, 0]);
        long link = 4;
        foreach (Sheet sheet in sheets)
        {
            uint strip = (uint)tiff.Position;
            tiff.Write(sheet.Pixels);
            tiff.Position += tiff.Position & 1;
            uint directory = (uint)tiff.Position;
            (ushort Tag, ushort Type, uint Value)[] entries =
            [
                (256, 4, (uint)sheet.Width), (257, 4, (uint)sheet.Height), (258, 3, 8), (259, 3, 1), (262, 3, 1),
                (273, 4, strip), (277, 3, 1), (278, 4, (uint)sheet.Height), (279, 4, (uint)sheet.Pixels.Length),
            ];
            byte[] bytes = new byte[2 + entries.Length * 12 + 4];
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)entries.Length);
            for (int i = 0; i < entries.Length; i++)
            {
                Span<byte> entry = bytes.AsSpan(2 + i * 12);
                BinaryPrimitives.WriteUInt16LittleEndian(entry, entries[i].Tag);
                BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], entries[i].Type);
                BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], 1);
                BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], entries[i].Value);
            }

            tiff.Write(bytes);
            long end = tiff.Position;
            byte[] at = new byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(at, directory);
            tiff.Position = link;
            tiff.Write(at);
            tiff.Position = end;
            link = end - 4;
        }

        return tiff.ToArray();
    }

    /// <summary>A PNG in grey.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="colour">How it is written: 0 as greys, 2 in three colours, 3 with a palette.</param>
    public static byte[] Png(Sheet sheet, byte colour = 0)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, sheet.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), sheet.Height);
        (header[8], header[9]) = (8, colour);
        using MemoryStream rows = new();
        for (int y = 0; y < sheet.Height; y++)
        {
            rows.WriteByte(0);
            foreach (byte pixel in sheet.Pixels.AsSpan(y * sheet.Width, sheet.Width))
            {
                rows.Write(colour == 2 ? [pixel, pixel, pixel] : [colour == 3 ? (byte)~pixel : pixel]);
            }
        }

        byte[] palette = colour == 3 ? Chunk("PLTE"u8, [.. Enumerable.Range(0, 768).Select(static at => (byte)~(at / 3))]) : [];
        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR"u8, header), .. palette, .. Chunk("IDAT"u8, Deflate(rows.ToArray())), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    private static byte[] Stream(string entries, byte[] content) =>
        [.. Ascii(Invariant($"<< {entries} /Length {content.Length} >>\nstream\n")), .. content, .. "\nendstream"u8];

    private static byte[] Deflate(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
