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

        if (code.Length == 0 && kind.Codes is [{ Length: 3 or 4 } only] && (noise.IsNoisy || (only.Length == 4 && !known)) && folded.Length == only.Length && OneLetterApart(Fold.Of(only), folded))
        {
            // 'Tờ trình số 77/TTT-...', 'Thông tư liên tịch số 183/2010/TTUT-...': a code that is the only one of its kind.
            (code, cost) = (only, MostForKnownCode);
        }

        if (code.Length == 0 && !known && kind.Codes is [{ Length: 2 } sole] && folded.Length == 2 && OneLetterApart(Fold.Of(sole), folded) && (folded.AsSpan().ContainsAny('1', 'i', 'l') || seen.Any(static c => !char.IsAscii(c) && c != 'Đ')))
        {
            // 'Kết luận số 64-KI/TW', 'Thông tư số 02/2023/T1-BKHĐT', 'Kết luận số 132-KƯ/TW': a stroke or a mark in the only code of the kind.
            (code, cost) = (sole, MostForKnownCode);
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

    /// <summary>A digit that was read as a letter, or twice.</summary>
    private const float StrokeCost = 1.2f;

    /// <summary>'UBXHI5', 'BCĐTKNQI8', 'BCĐTKNQIB8': a stroke before the last digit of what the lexicon then knows is a one.</summary>
    private static bool TryStroke(string folded, out string part)
    {
        part = string.Empty;
        int digit = folded.Length - 1;
        int at = digit > 0 && folded[digit - 1] is 'b' or 's' or '1' ? digit - 2 : digit - 1;
        if (at < 2 || folded[at] is not ('i' or 'l') || !char.IsAsciiDigit(folded[digit]))
        {
            return false;
        }

        string digits = string.Concat(folded.AsSpan(0, at), "1", folded.AsSpan(digit));
        part = SignAtoms.TryGet(digits, out SignAtom atom) ? atom.Text : folded[digit - 1] is not ('b' or 's') && TrySession(digits, out string session, out _) ? session : string.Empty;
        return part.Length > 0;
    }

    /// <summary>The bar of a 'Đ' that a scan made a letter of.</summary>
    private const float BarCost = 3f;

    /// <summary>'SGDPT', 'TWDPTN': a 'Đ' that was read as 'P' or 'DP', in what the lexicon then knows.</summary>
    private static bool TryBarred(string folded, out string part)
    {
        for (int at = folded.IndexOf('p', 1); at > 0; at = folded.IndexOf('p', at + 1))
        {
            if ((SignAtoms.TryGet(string.Concat(folded.AsSpan(0, at), "d", folded.AsSpan(at + 1)), out SignAtom atom) && atom.Text.Length > at && atom.Text[at] == 'Đ')
                || (folded[at - 1] == 'd' && SignAtoms.TryGet(folded.Remove(at, 1), out atom) && atom.Text.Length >= at && atom.Text[at - 1] == 'Đ'))
            {
                part = atom.Text;
                return true;
            }
        }

        part = string.Empty;
        return false;
    }

    private const float MostForCommonBody = 6.2f;

    /// <summary>Bodies whose sign stands on most papers: only these are believed behind a misreading.</summary>
    private static readonly string[] CommonBodies = ["UBND", "HĐND", "CP", "TTg", "TW", "BTC", "BNV", "BYT", "BGDĐT", "BTTTT", "BKHCN", "BCA", "BCT", "BXD", "BTP", "UBTVQH15", "UBTVQH14", "BLĐTBXH", "BNNPTNT", "BTNMT", "BVHTTDL", "BCĐ"];

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
        string single = Undouble(folded);
        float undoubled = single == folded ? 0 : StrokeCost;
        folded = single;
        cost = undoubled;
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
                cost = undoubled + (doubtful * StrokeCost);
                return true;
            }
        }

        session = string.Empty;
        return false;
    }

    /// <summary>A digit that a scan read twice: 'QHI15', 'QH15S' are QH15.</summary>
    private static string Undouble(string folded)
    {
        int at = folded.Length - 3;
        if (at < 2 || folded.AsSpan(0, at) is not ("qh" or "ubtvqh"))
        {
            return folded;
        }

        (int first, int second, int third) = (DigitLikes.Of(folded[at]), DigitLikes.Of(folded[at + 1]), DigitLikes.Of(folded[at + 2]));
        return first < 0 || second < 0 || third < 0 ? folded : second == third ? folded[..^1] : first == second ? folded.Remove(at, 1) : folded;
    }
}
