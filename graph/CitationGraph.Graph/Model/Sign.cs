namespace CitationGraph.Graph;

/// <summary>A số, ký hiệu taken apart: '178/2024/NĐ-CP' is ordinal 178, year 2024, codes 'NĐ-CP'.</summary>
/// <param name="Ordinal">The number as written, with its letter or dotted part: '71a', '66.7'.</param>
/// <param name="Year">The year inside the sign, 0 where there is none.</param>
/// <param name="Codes">What follows: 'NĐ-CP', 'NQ/TW', 'QH15'.</param>
public readonly record struct Sign(string Ordinal, int Year, string Codes)
{
    /// <summary>Nothing.</summary>
    public static readonly Sign None = new(string.Empty, 0, string.Empty);

    /// <summary>True for the sign of nothing.</summary>
    public bool IsEmpty => Codes is null or "";

    /// <summary>The parts between '-', '/' and '.': 'NĐ', 'CP'.</summary>
    public string[] Parts => (Codes ?? string.Empty).Split(['-', '/', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The National Assembly's term in 'QH15' or 'UBTVQH15', else 0.</summary>
    public int Session
    {
        get
        {
            string last = Parts is [.., var part] ? part : string.Empty;
            int at = last.IndexOf("QH", StringComparison.Ordinal);
            return at >= 0 && int.TryParse(last.AsSpan(at + 2), System.Globalization.NumberStyles.None, null, out int term) ? term : 0;
        }
    }

    /// <summary>True for a Party sign: '57-NQ/TW', '11-KH/ĐU'.</summary>
    public bool IsParty => Codes is not null && Codes.IndexOf('/', StringComparison.Ordinal) > 0
        && Parts is [_, var body, ..] && body is "TW" or "TƯ" or "TU" or "ĐU" or "HU" or "QU" or "QUTW" or "VPTW" or "UBKTTW";

    /// <summary>True for what several bodies issue together: '01/2016/TTLT-BNV-BTC', '08/TTLB', '20/TT-LB'.</summary>
    public bool IsJoint => Parts.Take(2).Any(static p => p.EndsWith("LT", StringComparison.Ordinal) || p.EndsWith("LB", StringComparison.Ordinal));

    /// <summary>The leading digits of the ordinal, 0 where there are none.</summary>
    public int Digits
    {
        get
        {
            int value = 0;
            foreach (char unit in Ordinal ?? string.Empty)
            {
                if (!char.IsAsciiDigit(unit) || value > 1_000_000)
                {
                    break;
                }

                value = (value * 10) + unit - '0';
            }

            return value;
        }
    }

    /// <summary>The same for every way to write one sign: '06/2023/NĐ-CP' and '6/2023/nđ-cp' are equal.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Ordinal.TrimStart('0').ToUpperInvariant()}/{Year}/{Codes.ToUpperInvariant().Replace('/', '-')}");

    /// <summary>Takes a canonical number apart; of bodies, an '&amp;' between their letters does not count.</summary>
    /// <param name="number">For example '178/2024/NĐ-CP', '57-NQ/TW', '4625/BNV-CCHC'.</param>
    /// <param name="sign">The parts.</param>
    /// <returns>False when it has no ordinal or no codes.</returns>
    public static bool TryParse(string number, out Sign sign)
    {
        sign = None;
        number = (number ?? string.Empty).Trim();
        int cut = number.AsSpan().IndexOfAny('/', '-');
        if (cut <= 0 || cut == number.Length - 1 || !char.IsAsciiDigit(number[0]))
        {
            return false;
        }

        string ordinal = number[..cut].Trim();
        // BGD&ĐT and BGDĐT are one ministry; documents write both.
        string rest = number[(cut + 1)..].Replace("&", string.Empty, StringComparison.Ordinal).Trim();
        int year = 0;
        if (number[cut] == '/' && rest.Length > 5 && rest[4] == '/' && int.TryParse(rest.AsSpan(0, 4), System.Globalization.NumberStyles.None, null, out int y)
            && y is > 1944 and < 2100)
        {
            year = y;
            rest = rest[5..].Trim();
        }

        if (rest.Length == 0)
        {
            return false;
        }

        ordinal = ordinal.TrimStart('0');
        sign = new Sign(ordinal.Length < 2 || !char.IsAsciiDigit(ordinal[1]) ? "0" + ordinal : ordinal, year, rest);
        return true;
    }
}
