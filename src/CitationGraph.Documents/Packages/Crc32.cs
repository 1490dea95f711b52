namespace CitationGraph.Documents.Packages;

/// <summary>The check sum of ZIP entries (APPNOTE 4.4.7), which the library does not look at.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(static at =>
    {
        uint rest = (uint)at;
        for (int bit = 0; bit < 8; bit++)
        {
            rest = (rest & 1) != 0 ? (rest >> 1) ^ Polynomial : rest >> 1;
        }

        return rest;
    })];

    /// <summary>The sum of the bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte b in bytes)
        {
            sum = Table[(byte)sum ^ b] ^ (sum >> 8);
        }

        return ~sum;
    }
}
