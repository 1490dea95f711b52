using CitationGraph.Documents.Scans;
using CitationGraph.Documents.Tests.Scans.Making;

namespace CitationGraph.Documents.Tests.Scans;

public class PictureSizesTests
{
    private static readonly Sheet Small = new(30, 20, new byte[600]);
    private static readonly Sheet Other = new(12, 40, new byte[480]);

    [Fact]
    public void Sizes_are_read_from_headers()
    {
        Of(ScanFiles.Png(Small)).ShouldBe([(30, 20)]);
        Of(ScanFiles.Tiff(Small, Other, Small)).ShouldBe([(30, 20), (12, 40), (30, 20)]);

        // A segment with EXIF, fill bytes, a table, then a progressive frame.
        Of([0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, 0x0D, 0xB4, 0x09, 0xB0, 3, 0, 0, 0, 0]).ShouldBe([(0x9B0, 0xDB4)]);
    }

    [Fact]
    public void A_TIFF_that_leads_back_into_itself_ends()
    {
        byte[] tiff = ScanFiles.Tiff(Small);
        byte[] first = tiff[4..8];
        first.CopyTo(tiff.AsSpan(tiff.Length - 4));
        Of(tiff).ShouldBe([(30, 20)]);
        Of(ScanFiles.Tiff([.. Enumerable.Repeat(Small, 9)]), most: 4).Count.ShouldBe(4);
    }

    [Fact]
    public void Cut_and_altered_headers_are_no_fault()
    {
        var random = new Random(6);
        foreach (byte[] whole in (byte[][])[ScanFiles.Png(Small), ScanFiles.Tiff(Small, Other), [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 9, 0, 9, 1, 1, 1]])
        {
            for (int i = 0; i < 400; i++)
            {
#pragma warning disable CA5394 // Repeatable, not secret.
                byte[] altered = whole[..random.Next(whole.Length + 1)];
                for (int n = 0; n < i % 5 && altered.Length > 0; n++)
                {
                    altered[random.Next(altered.Length)] = (byte)random.Next(256);
                }
#pragma warning restore CA5394

                Of(altered).ShouldNotBeNull();
            }
        }
    }

    private static IReadOnlyList<(long Width, long Height)> Of(byte[] file, int most = 100) => PictureSizes.Of(file, most);
}
