using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>Parts that the lexicon does not have and that are a letter away from what must stand there: kept as they are, to be
/// compared with the original.</content>
internal static partial class SignRule
{
    /// <summary>Three in four.</summary>
    private const float DoubtCost = 5f;

    private const int LongestCode = 4;

    /// <summary>Kinds whose sign begins with their code, whoever issues them: 'Công văn số 12/SYT-NVY' and 'Hướng dẫn số 9/LĐLĐ' begin
    /// with the body.</summary>
    private static readonly HashSet<string> Coded = ["Thông tư", "Thông tư liên tịch", "Nghị định", "Nghị quyết", "Quyết định", "Chỉ thị"];

    /// <summary>'Thông tư số 26/2025/TT-RYT', 'Thông tư số 15/TTT-VP', 'QĐ-UDND', 'CAT-PCO7'.</summary>
    private static bool IsDoubtful(string folded, in SignQuestion question) =>
        question.Place == SignPlace.BehindCircular || IsNearCode(folded, question.Kind) || IsNearBody(folded) || HasLetterForDigit(folded);

    private static bool IsNearCode(string folded, InstrumentKind? kind) =>
        kind is not null && folded.Length <= LongestCode && Coded.Contains(kind.Name)
        && Array.Exists(kind.Codes, code => Math.Abs(code.Length - folded.Length) <= 1 && IsOneEditAway(Fold.Of(code), folded));

    /// <summary>'Tờ trình số 15/TTT-VP': a sign of its own, that of the Thanh tra tỉnh, and a letter away from the only code of the kind.</summary>
    private static bool IsNearOnlyCode(string folded, InstrumentKind? kind) =>
        kind is { Name: "Tờ trình" } && folded.Length == 3 && OneLetterApart("ttr", folded);

    private static bool IsNearBody(string folded) =>
        folded.Length >= ShortestFirstBody && Array.Exists(CommonBodies, body => body.Length == folded.Length && OneLetterApart(Fold.Of(body), folded));

    /// <summary>'403/2017/NQLT', '05/2010/QĐ': what has its year in the sign has its body, too, which a page or a scan cut off.</summary>
    private static bool IsCutShort(ReadOnlySpan<char> text, in NumberMatch number) =>
        number.PartCount == 1 && !number.Year.IsEmpty && NumberRule.Folded(text, number.Parts[0].Span, stackalloc char[28]) is "nd" or "tt" or "qd" or "nqlt" or "ttlt";

    /// <summary>'87/2025/QH': the National Assembly's sign has the number of its term.</summary>
    private static bool IsTermless(ReadOnlySpan<char> text, in NumberMatch number) =>
        number.PartCount == 1 && !number.Year.IsEmpty && NumberRule.Folded(text, number.Parts[0].Span, stackalloc char[28]) is "qh" or "ubtvqh";

    /// <summary>'18372010/TT' for '183/2010/TT', 'Nghị định số 1178/2024/NĐ-CP': a running number that no year reaches.</summary>
    private static bool IsTooGreat(ReadOnlySpan<char> text, in NumberMatch number, InstrumentKind? kind)
    {
        ReadOnlySpan<char> digits = text[number.Digits.Start..number.Digits.End];
        return digits.Length >= MostDigits || (digits.Length == DigitsOfThousands && !number.Year.IsEmpty && kind is { Name: "Nghị định" or "Thông tư" or "Thông tư liên tịch" } && !digits.ContainsAnyExceptInRange('0', '9') && digits[0] != '0');
    }

    private const int MostDigits = 7;
    private const int DigitsOfThousands = 4;

    /// <summary>'Tờ trình số 322/TT -BDT': the code of another kind, torn from what follows, lost a letter.</summary>
    private static bool IsOfAnotherCode(ReadOnlySpan<char> text, in NumberMatch number, InstrumentKind? kind) =>
        kind is { Name: "Tờ trình" } && number.PartCount > 1 && !number.Spaced && text[number.Parts[0].Span.End] == ' ' && NumberRule.Folded(text, number.Parts[0].Span, stackalloc char[28]) is "tt";

    /// <summary>'7567/VPCP-': a separator hangs behind what could be read of the sign.</summary>
    private static bool IsHanging(ReadOnlySpan<char> text, in NumberMatch number) =>
        number.Span.End < text.Length && (text[number.Span.End] is '-' or '/' || (number.Party && IsTornOff(text[number.Span.End..])));

    /// <summary>'QĐ/TW ĐTN ngày': capitals between the Party's body and the date belong to the body.</summary>
    private static bool IsTornOff(ReadOnlySpan<char> behind)
    {
        int end = 1;
        while (end < behind.Length && char.IsUpper(behind[end]))
        {
            end++;
        }

        return end is > 2 and < 7 && behind[0] == ' ' && behind[end..].StartsWith(" ngày", StringComparison.Ordinal);
    }

    /// <summary>'TTÌ': the capitals of signs carry no tones.</summary>
    private static bool HasTone(string seen) => seen.AsSpan().ContainsAny(Tones);

    private static readonly System.Buffers.SearchValues<char> Tones = System.Buffers.SearchValues.Create("ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ");

    /// <summary>'PCO7': a digit behind a letter that scans make of digits, behind others.</summary>
    private static bool HasLetterForDigit(string folded)
    {
        for (int i = 2; i < folded.Length; i++)
        {
            if (char.IsAsciiDigit(folded[i]) && folded[i - 1] is 'o' or 'l')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'13-NQ/TƯ của Tỉnh ủy': the mark is a scan's; 'TƯ' stands for the centre ('TW').</summary>
    public static string Provincial(string number, string issuer) =>
        number.EndsWith("/TƯ", StringComparison.Ordinal) && (issuer.Contains("Tỉnh ủy", StringComparison.Ordinal) || issuer.Contains("Thành ủy", StringComparison.Ordinal))
            ? number[..^1] + "U" : number;

    /// <summary>One letter wrong, lost or too much.</summary>
    private static bool IsOneEditAway(string one, string other)
    {
        if (one.Length == other.Length)
        {
            return OneLetterApart(one, other);
        }

        (string longer, string shorter) = one.Length > other.Length ? (one, other) : (other, one);
        int same = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same));
    }
}
