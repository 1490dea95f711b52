using System.Buffers;
using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>An issuer behind the subject of the instrument, on the same line.
/// <code>
/// behind = kind number [date] subject 'do' body 'ban hành'        Thông tư 06/2007/TT-BTC hướng dẫn lập dự toán do Bộ Tài chính ban hành
/// </code></summary>
internal static class IssuerBehind
{
    private const int Reach = 320;
    private const int LongestBody = 90;
    private const string Issued = " ban hành";
    private const string By = " do ";

    private static readonly SearchValues<char> Ends = SearchValues.Create("\n;./");

    /// <summary>Canonical name of the body, or empty. Another number between the two leaves it open.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="from">Where the citation ends.</param>
    /// <param name="noise">How the text was read.</param>
    /// <param name="home">The document's places.</param>
    public static string Of(ReadOnlySpan<char> text, int from, NoiseProfile noise, HomePlace home)
    {
        ReadOnlySpan<char> line = text.Slice(from, Math.Min(Reach, text.Length - from));
        int stop = line.IndexOfAny(Ends);
        line = stop < 0 ? line : line[..stop];
        int issued = line.LastIndexOf(Issued, StringComparison.Ordinal);
        int by = issued < 0 ? -1 : line[..issued].LastIndexOf(By, StringComparison.Ordinal);
        if (by < 0 || issued - by > LongestBody)
        {
            return string.Empty;
        }

        var cursor = new Cursor(text[..(from + issued)], from + by + By.Length);
        if (!IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) || match.Span.End != from + issued)
        {
            return string.Empty;
        }

        return IssuerName.Of(text, match, home);
    }
}
