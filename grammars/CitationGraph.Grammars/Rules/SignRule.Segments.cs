using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>Parts that lost their hyphens.</content>
internal static partial class SignRule
{
    /// <summary>Cuts a part into the fewest atoms, the kind's code first where a hyphen was lost.</summary>
    private static bool TrySegments(string folded, NoiseProfile noise, out string joined)
    {
        joined = string.Empty;
        return folded.Length is >= 4 and <= 28 && noise.IsNoisy && TryCover(folded, out joined);
    }

    private static bool TrySplitCode(string folded, out string joined)
    {
        for (int split = 2; split <= Math.Min(4, folded.Length - 2); split++)
        {
            if (SignAtoms.TryGet(folded.AsSpan(0, split), out SignAtom code) && code.IsKindCode
                && SignAtoms.TryGet(folded.AsSpan(split), out SignAtom body) && body.Body.Length > 0)
            {
                joined = code.Text + "-" + body.Text;
                return true;
            }
        }

        joined = string.Empty;
        return false;
    }

    private static bool TryCover(string folded, out string joined)
    {
        int n = folded.Length;
        Span<int> fewest = stackalloc int[n + 1];
        Span<int> from = stackalloc int[n + 1];
        fewest.Fill(int.MaxValue / 2);
        fewest[0] = 0;
        for (int end = 1; end <= n; end++)
        {
            for (int start = Math.Max(0, end - SignAtoms.Longest); start < end; start++)
            {
                ReadOnlySpan<char> piece = folded.AsSpan(start, end - start);
                int cost = SignAtoms.TryGet(piece, out _) || TrySession(piece.ToString(), out _, out _) ? 4 - Math.Min(3, piece.Length - 1) : piece.Length > 1 ? 99 : char.IsAsciiDigit(piece[0]) ? 1 : piece[0] == 'd' ? 14 : 6;
                if (fewest[start] + cost < fewest[end])
                {
                    fewest[end] = fewest[start] + cost;
                    from[end] = start;
                }
            }
        }

        joined = string.Empty;
        if (fewest[n] >= 99)
        {
            return false;
        }

        int strange = 0;
        int pieces = 0;
        for (int end = n; end > 0; end = from[end])
        {
            pieces++;
            strange += end - from[end] == 1 && !char.IsAsciiDigit(folded[end - 1]) && !SignAtoms.TryGet(folded.AsSpan(end - 1, 1), out _) ? 1 : 0;
        }

        if (2 * strange > pieces)
        {
            // 'CNDV' is not a C, a Nghị định and a V.
            return false;
        }

        for (int end = n; end > 0; end = from[end])
        {
            string piece = folded[from[end]..end];
            joined = (SignAtoms.TryGet(piece, out SignAtom atom) ? atom.Text : TrySession(piece, out string session, out _) ? session : piece.ToUpperInvariant()) + joined;
        }

        return true;
    }
}
