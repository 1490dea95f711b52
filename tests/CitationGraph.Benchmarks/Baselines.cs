using System.Text.RegularExpressions;

namespace CitationGraph.Benchmarks;

/// <summary>What a developer would write instead of a grammar: one expression, spans only. They read neither dates nor
/// issuers into records, resolve nothing and see no title-only law, so they do less than the extractor they are measured
/// against.</summary>
internal static partial class Baselines
{
    /// <summary>Clean text: kind, 'số', number / year - sign, date, issuer.</summary>
    [GeneratedRegex(
        """
        (?:Bộ\s+luật|Luật|Pháp\s+lệnh|Nghị\s+quyết|Nghị\s+định|Quyết\s+định|Thông\s+tư(?:\s+liên\s+tịch)?|Chỉ\s+thị
          |Kế\s+hoạch|Công\s+văn|Công\s+điện|Thông\s+báo|Kết\s+luận|Báo\s+cáo|Tờ\s+trình|Hướng\s+dẫn|Chương\s+trình
          |Quy\s+định|Quy\s+chế|[Vv]ăn\s+bản)
        (?:\s+\p{L}[\p{L},]*){0,8}?
        (?:\s+số)?:?\s*
        \d{1,5}[a-z]?(?:\.\d{1,2})?\s*(?:/\s*\d{4})?\s*[/-]\s*
        [A-ZĐ][A-Za-zĐđ&]*\d{0,2}(?:\s*[-/]\s*[A-ZĐ&][A-Za-zĐđ&]*\d{0,2})*
        (?:,?\s+ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4})?
        (?:\s+của\s+(?:Thủ\s+tướng\s+)?(?:Chính\s+phủ|Quốc\s+hội|(?:Ủy|Uỷ)\s+ban|Hội\s+đồng|UBND|HĐND|Bộ|Ban|Văn\s+phòng|Sở)
          (?:\s+\p{Lu}\p{L}*|\s+(?:tỉnh|thành\s+phố|xã|phường|nhân\s+dân|trưởng|và)\b){0,8})?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    internal static partial Regex Clean();

    /// <summary>The same with a character class for every letter that a scan confuses, and signs with holes.</summary>
    [GeneratedRegex(
        """
        (?:[BĐ][ộo0ọôéeb6]\s+l[uưủ][ậaâdqạ]t|L[uưủ][ậaâdqạậ]{1,2}t|Ph[áaả4]p\s+l[ệeêéẹ]nh|Ngh[iịjl1]\s+quy[ếeêéẹ]{1,2}t|Ngh[iịjl1]\s+[dđ][iịjl1]nh
          |Quy[ếeêéẹ]{1,2}t\s+[dđp][iịjl1]nh|Th[ôoóéø6]ng\s+t[ưuwứ]'?(?:\s+li[êeé]n\s+t[iịj]ch)?|Ch[iỉíj]\s+th[iịjl1]|K[ếeêé&¢]{1,2}\s+ho[ạaq]ch
          |C[ôoóé6]ng\s+v[ăaâáiã]n|C[ôoóé6]ng\s+[dđ]i[ệeêé¢]n|Th[ôoóé6]ng\s+b[áa4]o|K[ếeêé]t\s+lu[ậaâdqạ]n|B[áa4]o\s+c[áa4]o
          |T[ờoở0]\s+tr[ìií]nh|H[ưuw][ớoóé]ng\s+d[ẫaãâá]n|Ch[ưuw][ơoợ]ng\s+tr[ìií]nh|Quy\s+[dđp][iịj]nh|Quy\s+ch[ếeêé]|v[ăaâáiã]n\s+b[ảaáâ]n)
        (?:\s+[\p{L}'&¢][\p{L}'&¢,]*){0,8}?
        (?:\s+[s$5][ốo06ébâdôøsS]?)?[:.]?\s*
        [0-9OoIlSB|]{1,5}[a-z]?(?:\.[0-9]{1,2})?\s*(?:/\s*[0-9OoIlSB ]{4,5})?\s*[/\-]\s*
        [A-ZĐ0&][A-Za-zĐđ&]*[0-9Il]{0,2}(?:[\s\-–/]{1,3}[A-ZĐ&][A-Za-zĐđ&]*[0-9Il]{0,2}){0,4}
        (?:,?\s*n[gq][àaâä]y\.?\s*[0-9OolI]{1,2}(?:\s*[/.\-]\s*[0-9OolI]{1,2}\s*[/.\-]\s*|\s+th[áaả4]ng\s+[0-9OolI]{1,2}\s+n[ăaâiáéd4]m\s+)[0-9OolI]{4})?
        (?:\s+c[ủuúùtcial]{1,3}[aáàả]?\s+(?:Th[ủutúiù]{1,2}\s+t[ưuw][ớoóé]ng\s+)?(?:Ch[ìíií]nh\s+ph[ủuúùiíitd]{1,3}|Qu?[ốoéôb6]c\s+h[ộoôéi]{1,2}
            |[ỦUÚ][ỷyý]\s+ban|H[ộoôé]i\s+[dđ][ồoôé]ng|UBND|H[ĐD]ND|B[ộoôéO6Q0]|Ban|V[ăaâi]n\s+ph[òoóô]ng|S[ởoO0])
          (?:\s+\p{Lu}[\p{L}']*|\s+(?:t[ỉiíj]nh|th[àaâ]nh\s+ph[ốoéô6]|x[ãaáâiï4]|ph[ưu][ờoò]ng|nh[âaáé]n\s+d[âaáé]n|tr[ưu][ởoô]ng|v[àaâ])\b){0,8})?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    internal static partial Regex OcrTolerant();

    /// <summary>Counts the matches without materialising them.</summary>
    internal static int Count(Regex regex, string text)
    {
        int count = 0;
        foreach (ValueMatch _ in regex.EnumerateMatches(text))
        {
            count++;
        }

        return count;
    }
}
