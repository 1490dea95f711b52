using System.Text;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Turns the letters of a sign into their canonical form: case ('ttg' to 'TTg'), lost strokes ('QD' to 'QĐ'), letters
/// that a scan confuses where the kind of instrument says what must stand there ('QP' to 'QĐ'), session digits
/// ('UBTVQHI5' to 'UBTVQH15'), and parts that lost their hyphen ('NDCP' to 'NĐ-CP'). What the lexicon does not know stays as
/// the author wrote it.</summary>
internal static partial class SignRule
{
    /// <summary>Restoring a stroke or the case: nothing was misread.</summary>
    private const float FoldCost = 0.1f;

    /// <summary>Of a letter's sign, which begins with the body: 'HPND-TH'.</summary>
    private const int ShortestFirstBody = 4;

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
            builder.Append(number.HyphenedYear ? '-' : '/').Append(number.ShortYear ? number.YearValue % 100 : number.YearValue);
        }

        SignPlace place = SignPlace.First;
        for (int i = 0; i < number.PartCount; i++)
        {
            SignPart part = number.Parts[i];
            char separator = part.Separator == '\0' ? '-' : part.Separator;
            separator = i == 0 ? (number.Party || number.Hyphened ? '-' : '/') : separator;
            (string canonical, float partCost) = Part(text[part.Span.Start..part.Span.End], new SignQuestion(i == 0 ? kind : null, noise.IsNoisy, place), noise);
            place = i > 0 ? SignPlace.Behind : canonical == "NĐ" && number.PartCount == 2 ? SignPlace.BehindDecree
                : canonical == "TT" && !number.Year.IsEmpty ? SignPlace.BehindCircular : SignPlace.Behind;
            // Some old signs have a full stop; in a scan and before the Government's sign it is a hyphen.
            separator = separator == '.' && (noise.IsNoisy || canonical is "CP" or "TTg") ? '-' : separator;
            builder.Append(separator).Append(canonical);
            cost += partCost;
            if (partCost > FoldCost)
            {
                notes.Add("number", text[part.Span.Start..part.Span.End], canonical);
            }
        }

        if (IsCutShort(text, number) || IsTermless(text, number) || IsHanging(text, number) || IsTooGreat(text, number, kind) || IsOfAnotherCode(text, number, kind))
        {
            cost += DoubtCost;
            notes.Add("number", text[number.Span.Start..number.Span.End], builder.ToString());
        }

        if (cost > 0 && number.DoubtfulDigits > 0)
        {
            notes.Add("number", text[number.Span.Start..number.Span.End], builder.ToString());
        }

        return (builder.ToString(), cost);
    }

    private static (string Part, float Cost) Part(ReadOnlySpan<char> seen, in SignQuestion question, NoiseProfile noise)
    {
        float torn = 0;
        if (seen.Contains(' '))
        {
            torn = seen.ContainsAny(':', '.', ',') ? StrokeCost : 0;
            seen = string.Concat(seen.ToString().Where(char.IsLetterOrDigit));
        }

        SignMemo memo = noise.Channel.Signs;
        if (!memo.TryGet(seen, question, out string part, out float cost))
        {
            (part, cost) = IsCanonical(seen, question.Kind, out SignAtom? known) && (question.Place != SignPlace.BehindDecree || known!.Text == "CP")
                ? (known!.Text, 0)
                : CanonicalPart(Capitals(seen), question, noise);
            cost += IsDoubled(seen) ? StrokeCost : 0;
            memo.Add(seen, question, part, cost);
        }

        return (part, cost + torn);
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
    private static (string Part, float Cost) CanonicalPart(string seen, in SignQuestion question, NoiseProfile noise)
    {
        InstrumentKind? kind = question.Kind;
        bool first = question.Place == SignPlace.First;
        string folded = Fold.Of(seen);
        if (first && kind is not null && TryCodeOf(kind, folded, seen, noise, out string code, out float codeCost))
        {
            return (code, codeCost);
        }

        if (question.Place == SignPlace.BehindDecree && folded.Length <= 3 && folded != "cp")
        {
            return ("CP", MostForKnownCode);
        }

        if (SignAtoms.TryGet(folded, out SignAtom atom))
        {
            return first && !atom.IsKindCode && IsNearOnlyCode(folded, kind) ? (seen, DoubtCost) : Choose(atom, seen);
        }

        if (!first && folded is ['t', 't', _])
        {
            // 'QĐ-TTE': no body has a sign of three letters like that of the Prime Minister.
            return ("TTg", 3f);
        }

        if (TrySession(folded, out string session, out float sessionCost))
        {
            return (session, sessionCost);
        }

        if (TryStroke(folded, out string term))
        {
            return (term, StrokeCost);
        }

        if (first && TrySplitCode(folded, out string split))
        {
            return (split, FoldCost + 0.4f);
        }

        if (seen.Contains('Đ') && !noise.IsNoisy)
        {
            return (seen, IsDoubtful(folded, question) || HasTone(seen) ? DoubtCost : 0);
        }

        if (noise.IsNoisy && TryBarred(folded, out string barred))
        {
            return (barred, BarCost);
        }

        if (noise.IsNoisy && (!first || folded.Length >= ShortestFirstBody) && TryCommonBody(folded, noise, out string body, out float bodyCost))
        {
            return (body, bodyCost);
        }

        if (noise.IsNoisy && !first && folded.Length is > 2 and <= 5 && folded.StartsWith("hd", StringComparison.Ordinal))
        {
            // 'HDT', 'HDPH': a body that begins so is a council (hội đồng).
            return ("HĐ" + seen[2..], 1f);
        }

        if (TrySegments(folded, noise, out string joined))
        {
            return (joined, HasLetterForDigit(folded) ? DoubtCost : joined == seen ? 0 : FoldCost + 0.4f);
        }

        return (seen, IsDoubtful(folded, question) || HasTone(seen) ? DoubtCost : noise.IsNoisy && folded.Contains('d') ? BarCost : 0);
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
                if (Fold.Of(unit) is not (Fold.Nothing or ' ' or '\n'))
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

    /// <summary>'HĐÐND': the Vietnamese model reads one letter as two that look alike; no author writes both.</summary>
    private static bool IsDoubled(ReadOnlySpan<char> part) =>
        part.Contains("ĐÐ", StringComparison.Ordinal) || part.Contains("ÐĐ", StringComparison.Ordinal);

    private static string Capitals(ReadOnlySpan<char> part)
    {
        var builder = new StringBuilder(part.Length);
        foreach (char unit in part)
        {
            if (unit is 'Ð' or 'Đ' && builder.Length > 0 && builder[^1] == 'Đ' && IsDoubled(part))
            {
                continue;
            }

            if (Fold.Of(unit) != Fold.Nothing || unit is >= '\u0300' and <= '\u036F')
            {
                builder.Append(unit is 'Ð' or 'Ɖ' or 'ð' ? 'Đ' : unit);
            }
        }

        string composed = Composed.Of(builder.ToString());
        return composed.Any(char.IsLower) && composed.Any(char.IsUpper) ? composed : composed.ToUpperInvariant();
    }
}
