using System.Text;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Turns the letters of a sign into their canonical form: case ('ttg' to 'TTg'), lost strokes ('QD' to 'QĐ'), letters
/// that a scan confuses where the kind of instrument says what must stand there ('QP' to 'QĐ'), session digits
/// ('UBTVQHI5' to 'UBTVQH15'), and parts that lost their hyphen ('NDCP' to 'NĐ-CP'). What the lexicon does not know stays as
/// the author wrote it.</summary>
internal static class SignRule
{
    /// <summary>Restoring a stroke or the case: nothing was misread.</summary>
    private const float FoldCost = 0.1f;

    /// <summary>Highest channel cost for a kind's code that was misread, all its letters together.</summary>
    private const float MostForCode = 7.5f;

    /// <summary>The same where what stands there is a sign of its own, or in print.</summary>
    private const float MostForKnownCode = 5.5f;

    [ThreadStatic]
    private static StringBuilder? _builder;

    /// <summary>Appends the canonical number and says what it cost.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="number">The number as found.</param>
    /// <param name="kind">The kind that stands before it, if one does.</param>
    /// <param name="noise">How the text was read.</param>
    /// <param name="notes">Takes what was repaired.</param>
    /// <returns>The canonical number and its channel cost.</returns>
    public static (string Number, float Cost) Canonical(ReadOnlySpan<char> text, in NumberMatch number, InstrumentKind? kind, NoiseProfile noise, ref NoteTaker notes)
    {
        StringBuilder builder = (_builder ??= new StringBuilder(64)).Clear();
        float cost = AppendDigits(text[number.Digits.Start..number.Digits.End], builder);
        if (number.Year.IsEmpty && kind is not null && TrySplitYear(builder, kind))
        {
            cost += 3f;
            notes.Add("number", text[number.Digits.Start..number.Digits.End], builder.ToString());
        }

        if (!number.Year.IsEmpty)
        {
            builder.Append('/').Append(number.YearValue);
        }

        bool decree = false;
        for (int i = 0; i < number.PartCount; i++)
        {
            SignPart part = number.Parts[i];
            char separator = part.Separator == '\0' ? '-' : part.Separator;
            separator = i == 0 ? (number.Party || number.Hyphened ? '-' : '/') : number.Party && i == 1 && number.NeedsKind && number.DoubtfulDigits > 0 ? '/' : separator;
            (string canonical, float partCost) = IsCanonical(text[part.Span.Start..part.Span.End], i == 0 ? kind : null, out SignAtom? known) && (!decree || known!.Text == "CP")
                ? (known!.Text, 0)
                : CanonicalPart(Capitals(text[part.Span.Start..part.Span.End]), i == 0 ? kind : null, noise, i == 0, decree);
            decree |= i == 0 && canonical == "NĐ" && number.PartCount == 2;
            // Some old signs have a full stop; in a scan and before the Government's sign it is a hyphen.
            separator = separator == '.' && (noise.IsNoisy || canonical is "CP" or "TTg") ? '-' : separator;
            builder.Append(separator).Append(canonical);
            cost += partCost;
            if (partCost > FoldCost)
            {
                notes.Add("number", text[part.Span.Start..part.Span.End], canonical);
            }
        }

        if (cost > 0 && number.DoubtfulDigits > 0)
        {
            notes.Add("number", text[number.Digits.Start..number.Digits.End], builder.ToString());
        }

        return (builder.ToString(), cost);
    }

    /// <summary>The part stands in the text as the lexicon writes it, and fits the kind: nothing is to be done.</summary>
    private static bool IsCanonical(ReadOnlySpan<char> part, InstrumentKind? kind, out SignAtom? atom)
    {
        Span<char> folded = stackalloc char[32];
        atom = null;
        return part.Length <= folded.Length && SignAtoms.TryGet(NumberRule.Folded(part, new TextSpan(0, part.Length), folded), out atom)
            && part.SequenceEqual(atom.Text) && (kind is null || atom.IsKindCode);
    }

    /// <summary>Decrees and circulars always carry their year: '1782024/NĐ-CP' lost a slash.</summary>
    private static bool TrySplitYear(StringBuilder digits, InstrumentKind kind)
    {
        if (kind.Name is not ("Nghị định" or "Thông tư" or "Thông tư liên tịch") || digits.Length is < 5 or > 7
            || !int.TryParse(digits.ToString(digits.Length - 4, 4), out int year) || year is < 1990 or > 2049)
        {
            return false;
        }

        digits.Insert(digits.Length - 4, '/');
        return true;
    }

    /// <summary>Canonical form of one part.</summary>
    public static (string Part, float Cost) CanonicalPart(string seen, InstrumentKind? kind, NoiseProfile noise, bool first, bool decree = false)
    {
        string folded = Fold.Of(seen);
        if (first && kind is not null && TryCodeOf(kind, folded, seen, noise, out string code, out float codeCost))
        {
            return (code, codeCost);
        }

        if (decree && folded.Length <= 3 && folded != "cp")
        {
            return ("CP", MostForKnownCode);
        }

        if (SignAtoms.TryGet(folded, out SignAtom atom))
        {
            return Choose(atom, seen);
        }

        if (TrySession(folded, out string session, out float sessionCost))
        {
            return (session, sessionCost);
        }

        if (first && TrySplitCode(folded, out string split))
        {
            return (split, FoldCost + 0.4f);
        }

        if (seen.Contains('Đ') && !noise.IsNoisy)
        {
            return (seen, 0);
        }

        if (noise.IsNoisy && !first && TryCommonBody(folded, noise, out string body, out float bodyCost))
        {
            return (body, bodyCost);
        }

        if (TrySegments(folded, noise, out string joined))
        {
            return (joined, joined == seen ? 0 : FoldCost + 0.4f);
        }

        return (seen, noise.IsNoisy && folded.Contains('d') ? 1f : 0);
    }

    /// <summary>Between atoms that fold alike, the one that the text has to the letter.</summary>
    private static (string, float) Choose(SignAtom atom, string seen)
    {
        if (SameLetters(atom.Text, seen))
        {
            return (atom.Text, 0);
        }

        foreach (string other in atom.Others)
        {
            if (SameLetters(other, seen))
            {
                return (other, 0);
            }
        }

        return (atom.Text, FoldCost);
    }

    private static bool SameLetters(string canonical, string seen) => canonical.Equals(seen, StringComparison.OrdinalIgnoreCase);

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

        return code.Length > 0;
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
        return at > 1 && folded[at] is 'i' or 'l' or '1' && folded[at + 1] is '1' or 'i' or 'l' && char.IsAsciiDigit(folded[at + 2])
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

    private static float AppendDigits(ReadOnlySpan<char> digits, StringBuilder builder)
    {
        float cost = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            char unit = digits[i];
            int digit = DigitLikes.Of(unit);
            bool suffix = i == digits.Length - 1 && i > 0 && char.IsLower(unit) && unit is not ('l' or 'o');
            if (char.IsAsciiDigit(unit) || unit == '.' || suffix || digit < 0)
            {
                if (Fold.Of(unit) != Fold.Nothing)
                {
                    builder.Append(unit);
                }

                continue;
            }

            builder.Append((char)('0' + digit));
            cost += 2f;
        }

        return cost;
    }

    private static string Capitals(ReadOnlySpan<char> part)
    {
        var builder = new StringBuilder(part.Length);
        foreach (char unit in part)
        {
            if (Fold.Of(unit) != Fold.Nothing || unit is >= '\u0300' and <= '\u036F')
            {
                builder.Append(unit is 'Ð' or 'Ɖ' or 'ð' ? 'Đ' : unit);
            }
        }

        string composed = Composed.Of(builder.ToString());
        return composed.Any(char.IsLower) && composed.Any(char.IsUpper) ? composed : composed.ToUpperInvariant();
    }
}
