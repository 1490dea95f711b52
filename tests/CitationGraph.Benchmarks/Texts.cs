using System.Globalization;
using System.Text;

namespace CitationGraph.Benchmarks;

/// <summary>The texts that the benchmarks read.</summary>
internal static class Texts
{
    private const int Seed = 20250616;
    private const int EvenUnit = 10_000;

    private static readonly string[] Signs =
    [
        "Nghị định số {0}/{1}/NĐ-CP ngày {2} của Chính phủ",
        "Quyết định số {0}/QĐ-TTg ngày {2} của Thủ tướng Chính phủ",
        "Thông tư số {0}/{1}/TT-BTC ngày {2} của Bộ trưởng Bộ Tài chính",
        "Nghị quyết số {0}/{1}/QH15 ngày {2} của Quốc hội",
        "Nghị quyết số {0}/NQ-CP ngày {2} của Chính phủ",
        "Kế hoạch số {0}/KH-UBND ngày {2} của UBND tỉnh",
        "Công văn số {0}/BNV-CCHC ngày {2} của Bộ Nội vụ",
        "Chỉ thị số {0}-CT/TW ngày {2} của Ban Bí thư",
        "Luật Cán bộ, công chức số {0}/{1}/QH15",
        "Luật Tổ chức chính quyền địa phương năm {1}",
    ];

    private static readonly string[] Sentences =
    [
        "Căn cứ {0};\n",
        "Thực hiện {0} về chuyển đổi số;\n",
        "theo khoản 2 Điều 5 {0}, ",
        "và các văn bản hướng dẫn {0}. ",
        "Rà soát nhiệm vụ đã giao tại {0};\n",
        "Báo cáo kết quả theo {0} trước ngày 15 hằng tháng.\n",
    ];

    /// <summary>The seeds' text, or the samples' where the corpus is absent, repeated up to <paramref name="size"/> bytes.</summary>
    internal static byte[] Sparse(int size) => Repeated([.. Documents().Select(File.ReadAllBytes)], size);

    /// <summary>The whole lines of the first <see cref="EvenUnit"/> bytes of the sparse text, repeated up to <paramref name="size"/> bytes.</summary>
    internal static byte[] Even(int size)
    {
        byte[] unit = Sparse(EvenUnit);
        return Repeated([unit[..(Array.LastIndexOf(unit, (byte)'\n') + 1)]], size);
    }

    private static byte[] Repeated(byte[][] documents, int size)
    {
        byte[] text = new byte[size];
        int at = 0;
        for (int i = 0; at < size; i++)
        {
            byte[] document = documents[i % documents.Length];
            int length = Math.Min(document.Length, size - at);
            document.AsSpan(0, length).CopyTo(text.AsSpan(at));
            at += length;
        }

        return Whole(text);
    }

    /// <summary>Generated sentences, one citation in about 80 characters; the same text on every machine.</summary>
    /// <param name="size">Bytes of UTF-8.</param>
    /// <param name="planted">How many citations it holds; the last may be cut.</param>
    internal static byte[] Dense(int size, out int planted)
    {
        planted = 0;
        var random = new Random(Seed);
        var text = new byte[size];
        int at = 0;
        while (at < size)
        {
            string date = string.Create(
                CultureInfo.InvariantCulture,
                $"{random.Next(1, 29):00}/{random.Next(1, 13)}/{random.Next(2015, 2026)}");
            string citation = string.Format(
                CultureInfo.InvariantCulture, Pick(random, Signs), random.Next(1, 400), date[^4..], date);
            byte[] sentence = Encoding.UTF8.GetBytes(
                string.Format(CultureInfo.InvariantCulture, Pick(random, Sentences), citation));
            int length = Math.Min(sentence.Length, size - at);
            sentence.AsSpan(0, length).CopyTo(text.AsSpan(at));
            at += length;
            planted++;
        }

        return Whole(text);
    }

    /// <summary>Where the sparse text comes from, for the report.</summary>
    internal static string SparseSource() => Path.GetFileName(Path.GetDirectoryName(Documents()[0])!);

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    // A character cut in half at the end would be decoded as U+FFFD: blank it.
    private static byte[] Whole(byte[] text)
    {
        int end = text.Length;
        while (end > 0 && (text[end - 1] & 0xC0) == 0x80)
        {
            end--;
        }

        if (end > 0 && text[end - 1] >= 0xC0)
        {
            end--;
        }

        text.AsSpan(end).Fill((byte)'\n');
        return text;
    }

    private static string[] Documents()
    {
        for (DirectoryInfo? room = new(AppContext.BaseDirectory); room is not null; room = room.Parent)
        {
            if (!File.Exists(Path.Combine(room.FullName, "CitationGraph.sln")))
            {
                continue;
            }

            string seeds = Path.Combine(room.FullName, "..", "shared", "corpus", "seeds");
            string folder = Directory.Exists(seeds) ? seeds : Path.Combine(room.FullName, "samples");
            string[] files = Directory.GetFiles(folder, "*.txt");
            Array.Sort(files, string.CompareOrdinal);
            return files;
        }

        throw new DirectoryNotFoundException(
            $"No CitationGraph.sln above {AppContext.BaseDirectory}: run the benchmarks from a clone of the repository.");
    }
}
