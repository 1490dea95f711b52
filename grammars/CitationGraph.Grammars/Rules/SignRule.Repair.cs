using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>What a scan did to a sign, undone.</content>
internal static partial class SignRule
{
    /// <summary>Highest channel cost for a kind's code that was misread, all its letters together.</summary>
    private const float MostForCode = 7.5f;

    /// <summary>The same where what stands there is a sign of its own, or in print.</summary>
    private const float MostForKnownCode = 5.5f;

    private static bool TryCodeOf(InstrumentKind kind, string folded, string seen, NoiseProfile noise, out string code, out float cost)
    {
        foreach (string expected in kind.Codes)
        {
            if (Fold.Of(expected) == folded)
            {
                code = expected;
                cost = SameLetters(expected, seen) ? 0 : FoldCost;
                return true;
            }
        }

        code = string.Empty;
        bool known = SignAtoms.TryGet(folded, out SignAtom atom);
        cost = known || !noise.IsNoisy ? MostForKnownCode : MostForCode;
        if (known && (atom.IsKindCode || !noise.IsNoisy))
        {
            return false;
        }

        foreach (string expected in kind.Codes)
        {
            float distance = Distance(expected.ToLowerInvariant(), folded, noise.Channel.Confusions);
            if (distance < cost)
            {
                (code, cost) = (expected, distance);
            }
        }

        if (code.Length == 0 && noise.IsNoisy && kind.Codes is [{ Length: 3 } only] && folded.Length == 3 && OneLetterApart(Fold.Of(only), folded))
        {
            // 'Tờ trình số 77/TTT-...': a code of three letters that is the only one of its kind.
            (code, cost) = (only, MostForKnownCode);
        }

        return code.Length > 0;
    }

    private static bool OneLetterApart(string one, string other)
    {
        int differing = 0;
        for (int i = 0; i < one.Length; i++)
        {
            differing += one[i] == other[i] ? 0 : 1;
        }

        return differing == 1;
    }

    private const float MostForCommonBody = 6.2f;

    /// <summary>Bodies whose sign stands on most papers: only these are believed behind a misreading.</summary>
    private static readonly string[] CommonBodies = ["UBND", "HĐND", "CP", "TTg", "TW", "BTC", "BNV", "BYT", "BGDĐT", "BTTTT", "BKHCN", "BCA", "BCT", "BXD", "BTP", "UBTVQH15", "UBTVQH14", "BLĐTBXH", "BNNPTNT", "BTNMT", "BVHTTDL"];

    private static bool TryCommonBody(string folded, NoiseProfile noise, out string body, out float cost)
    {
        body = string.Empty;
        cost = MostForCommonBody;
        foreach (string common in CommonBodies)
        {
            if (Math.Abs(common.Length - folded.Length) <= 1)
            {
                float distance = Distance(common.ToLowerInvariant(), folded, noise.Channel.Confusions);
                if (distance < cost)
                {
                    (body, cost) = (common, distance);
                }
            }
        }

        return body.Length > 0;
    }

    /// <summary>Channel cost of reading all of <paramref name="truth"/> as all of <paramref name="seen"/>.</summary>
    private static float Distance(string truth, string seen, Confusions channel)
    {
        Span<float> above = stackalloc float[seen.Length + 1];
        Span<float> row = stackalloc float[seen.Length + 1];
        for (int i = 1; i <= seen.Length; i++)
        {
            above[i] = above[i - 1] + channel.Insert(seen[i - 1]);
        }

        foreach (char letter in truth)
        {
            row[0] = above[0] + channel.Delete(letter);
            for (int i = 1; i <= seen.Length; i++)
            {
                float cost = Math.Min(above[i - 1] + channel.Substitute(letter, seen[i - 1]), above[i] + channel.Delete(letter));
                cost = Math.Min(cost, row[i - 1] + channel.Insert(seen[i - 1]));
                row[i] = i >= 2 ? Math.Min(cost, above[i - 2] + channel.Expand(letter, seen[i - 2], seen[i - 1])) : cost;
            }

            row.CopyTo(above);
        }

        return above[^1];
    }

    /// <summary>Letters that the lexicon knows with one or two digits behind, which a scan may have read as letters.</summary>
    private static bool TrySession(string folded, out string session, out float cost)
    {
        cost = 0;
        folded = UndoubleOne(folded);
        for (int digits = 1; digits <= 2 && digits < folded.Length; digits++)
        {
            int split = folded.Length - digits;
            int value = 0;
            int doubtful = 0;
            foreach (char unit in folded.AsSpan(split))
            {
                int digit = DigitLikes.Of(unit);
                value = digit < 0 ? -1 : (value * 10) + digit;
                doubtful += char.IsAsciiDigit(unit) ? 0 : 1;
                if (value < 0)
                {
                    break;
                }
            }

            if (value > 20 || (digits == 2 && value < 7))
            {
                continue;
            }

            if (value > 0 && (doubtful < digits || digits == 2) && SignAtoms.TryGet(folded.AsSpan(0, split), out SignAtom atom)
                && (doubtful == 0 || atom.Text is "QH" or "UBTVQH" or "NQ"))
            {
                session = atom.Text + (doubtful == 0 ? folded[split..] : value.ToString(System.Globalization.CultureInfo.InvariantCulture));
                cost = doubtful * 1.2f;
                return true;
            }
        }

        session = string.Empty;
        return false;
    }

    /// <summary>A one that a scan read as two strokes: 'QHI15' is QH15.</summary>
    private static string UndoubleOne(string folded)
    {
        int at = folded.Length - 3;
        return at > 1 && folded[at] is 'i' or 'l' or '1' && folded[at + 1] is '1' or 'i' or 'l' && DigitLikes.Of(folded[at + 2]) >= 0
            && folded.AsSpan(0, at) is "qh" or "ubtvqh" ? folded.Remove(at, 1) : folded;
    }

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

        for (int end = n; end > 0; end = from[end])
        {
            string piece = folded[from[end]..end];
            joined = (SignAtoms.TryGet(piece, out SignAtom atom) ? atom.Text : TrySession(piece, out string session, out _) ? session : piece.ToUpperInvariant()) + joined;
        }

        return true;
    }
}
