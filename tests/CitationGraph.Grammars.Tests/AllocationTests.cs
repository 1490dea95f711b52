using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Tests;

/// <summary>The rules cost no garbage: not on text without citations, nor to recognise a clean one.</summary>
public class AllocationTests
{
    private const string Clean = "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ về chính sách";
    private static readonly int Slash = Clean.IndexOf('/', StringComparison.Ordinal);
    private static readonly int NumberEnd = Clean.IndexOf(" ngày", StringComparison.Ordinal);

    /// <summary>Prose with slashes, dates, fractions, forces of law and every letter that an anchor begins with.</summary>
    private static readonly string WithoutCitations = string.Concat(Enumerable.Repeat(
        "Trong năm 2025, tỷ lệ hồ sơ đúng hạn đạt 15/20 (ngày 15/7/2021); lực lượng chức năng và/hoặc các hộ dân theo pháp luật hiện hành. "
        + "Hội đồng làm việc vào lúc 8 giờ 30, có hiệu lực từ ngày ký; lệ phí 3.500 đồng/lượt, điện thoại 0255.3865/211, luật sư và kỷ luật lao động. ", 50));

    private static int _kept;

    [Fact]
    public void A_number() => ShouldAllocateNothing(static () =>
        NumberRule.TryParse(Clean, Slash, 0, out NumberMatch match) ? match.PartCount : throw new InvalidOperationException("no match"));

    [Fact]
    public void A_kind_before_a_number() => ShouldAllocateNothing(static () =>
    {
        int so = KindRule.StepBackOverSo(Clean, Slash - 3, 0, Scan, out bool found);
        return found && KindRule.TryBefore(Clean, so, 0, Scan, "nd", out KindMatch kind)
            ? kind.Span.Start : throw new InvalidOperationException("no match");
    });

    [Fact]
    public void Date_and_issuer_behind_a_number() => ShouldAllocateNothing(static () =>
    {
        var tail = CitationTail.Read(Clean, NumberEnd, 2024, Scan);
        return tail is { HasIssuer: true, Date.Date.Day: 31 } ? tail.End : throw new InvalidOperationException("no match");
    });

    [Theory]
    [InlineData(" ngày 31/12/2024 của")]
    [InlineData(", ngày 22 tháng 12 năm 2024")]
    public void A_date(string text) => ShouldAllocateNothing(() =>
    {
        var cursor = new Cursor(text);
        PageFurniture.SkipGap(ref cursor);
        return DateRule.Full.TryParse(ref cursor, out DateMatch date) ? date.Date.Day : throw new InvalidOperationException("no match");
    });

    [Fact]
    public void An_issuer() => ShouldAllocateNothing(static () =>
    {
        var cursor = new Cursor(" của Bộ trưởng Bộ Nội vụ về");
        return IssuerRule.TryOf(ref cursor, Scan, out IssuerMatch match) ? match.Span.End : throw new InvalidOperationException("no match");
    });

    [Theory]
    [InlineData("Luật Tổ chức chính quyền địa phương năm 2025 quy định")]
    [InlineData("Luật Cán bộ, công chức số 80/2025/QH15 ngày 24 tháng 6 năm 2025")]
    public void A_law(string text)
    {
        var aliases = new AliasTable();
        ShouldAllocateNothing(() =>
            LawRule.TryParse(text, 0, 0, Scan, aliases, out LawMatch law) ? law.Span.End : throw new InvalidOperationException("no match"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_offset_of_a_text_without_citations(bool scanned)
    {
        var aliases = new AliasTable();
        NoiseProfile noise = scanned ? Stripped : Scan;
        ShouldAllocateNothing(() =>
        {
            int matches = 0;
            ReadOnlySpan<char> text = WithoutCitations;
            for (int at = 0; at < text.Length; at++)
            {
                matches += text[at] == '/' && NumberRule.TryParse(text, at, 0, out _) ? 1 : 0;
                matches += text[at] is 'l' or 'L' && LawRule.TryParse(text, at, 0, noise, aliases, out _) ? 1 : 0;
                matches += text[at] == 'H' && ConstitutionRule.TryParse(text, at, noise, out _, out _, out _) ? 1 : 0;
            }

            return matches;
        });
    }

    /// <summary>What an extraction allocates besides its citations does not grow with the text.</summary>
    [Fact]
    public void A_text_without_citations_costs_the_same_at_any_length()
    {
        string longer = string.Concat(Enumerable.Repeat(WithoutCitations.Replace("hiệu lực", "giá trị", StringComparison.Ordinal), 20));
        string shorter = longer[..(longer.Length / 20)];
        CitationExtractor.Default.Extract(longer).Citations.ShouldBeEmpty();
        Allocated(() => CitationExtractor.Default.Extract(longer).Citations.Count)
            .ShouldBeLessThanOrEqualTo(Allocated(() => CitationExtractor.Default.Extract(shorter).Citations.Count));
    }

    [Theory]
    [InlineData("nghị đinh sô")]
    [InlineData("Quyêt đinh sô")]
    public void A_kind_through_the_noisy_channel(string text) => ShouldAllocateNothing(() =>
        InstrumentKinds.Trie.TryFuzzy(text, 0, Scan.Channel, 1.1f, out ChannelTrie.Match match) ? match.End : 0);

    private static readonly NoiseProfile Stripped = NoiseProfile.Stripped;

    private static readonly NoiseProfile Scan = NoiseProfile.Vietnamese;

    private static void ShouldAllocateNothing(Func<int> run) => Allocated(run).ShouldBe(0);

    /// <summary>Bytes of one run on this thread, after warm-up; the least of several, since the runtime may compile in between.</summary>
    private static long Allocated(Func<int> run)
    {
        for (int i = 0; i < 40; i++)
        {
            _kept += run();
        }

        long least = long.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _kept += run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
