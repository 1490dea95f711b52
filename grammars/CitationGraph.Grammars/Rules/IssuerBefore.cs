using System.Buffers;
using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars.Rules;

/// <summary>An issuer that stands before the citation or inside its head.
/// <code>
/// before = body ['(' ... ')'] [','] ( 'tại' | '(' ) kind          Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 12/TTr-SYT
///        | body ['đã' | 'vừa'] 'có' kind     Tỉnh ủy có Công văn số ...
///        | body ['khóa' term] ['đã' | 'vừa' | 'mới'] ['kịp thời' | 'ký'] 'ban hành' kind       Chính phủ ban hành Nghị định số ...
///        | body ['đã'] 'chỉ đạo' 'tại' kind        UBND tỉnh đã chỉ đạo tại Công văn số ...
///        | kind ['của'] body 'số'            Nghị quyết của Quốc hội số ...
/// </code></summary>
internal static partial class IssuerBefore
{
    private const int Reach = 220;

    /// <summary>What a head proposes or reports with; the body before 'tại Quyết định số ...' need not be its issuer.</summary>
    private static readonly string[] Proposals = ["Tờ trình", "Báo cáo", "Công văn", "Văn bản", "Đề án", "Phương án", "Biên bản", "Tờ trình liên ngành"];

    /// <summary>Canonical name of the body, or empty. Of a head who proposes, it is the body.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="kind">The kind of the citation.</param>
    /// <param name="so">Where 'số' or the number begins.</param>
    /// <param name="floor">Nothing before this offset belongs to it.</param>
    /// <param name="noise">How the text was read.</param>
    /// <param name="home">The document's places.</param>
    /// <param name="issuing">Where a body begins that issues the instrument in this sentence, else -1.</param>
    public static string Of(ReadOnlySpan<char> text, KindMatch kind, int so, int floor, NoiseProfile noise, HomePlace home, out int issuing)
    {
        issuing = -1;
        int kindEnd = kind.Span.End;
        bool proposal = Array.IndexOf(Proposals, kind.Kind.Name) >= 0;
        if (so > kindEnd && TryInside(text, kindEnd, so, bare: !proposal, noise, out IssuerMatch between))
        {
            string first = IssuerName.Of(text, between, home);
            return kind.Kind.Name.Contains(" liên ", StringComparison.Ordinal) ? JointIssuers.Before(text, first, between.Span.End, so, noise, home) : first;
        }

        int lead = LeadStart(text, kind, floor, noise, out bool proposes);
        if (lead < 0 || (proposes && noise.IsNoisy && !proposal))
        {
            return string.Empty;
        }

        int lowest = Math.Max(floor, lead - Reach);
        int start = lead;
        IssuerMatch best = default;
        bool found = false;
        bool direct = false;
        while (start > lowest)
        {
            start--;
            char unit = text[start];
            if (unit is ';' || (unit == '.' && !IsTownMark(text, start)) || (unit == '\n' && start > 0 && text[start - 1] == '\n'))
            {
                break;
            }

            if (!char.IsUpper(unit) || (start > 0 && char.IsLetter(text[start - 1])))
            {
                continue;
            }

            var cursor = new Cursor(text, start);
            if (!IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) || (match.Span.End > lead && !TryUpTo(text[..lead], start, noise, ref match)))
            {
                continue;
            }

            bool reaches = ReachesLead(text, BehindHolder(text, match), lead);
            if (reaches && IsBesides(text, ref start, lowest))
            {
                lead = start;
                continue;
            }

            if (reaches || (!direct && proposes && proposal && ReachesOver(text, match.Span.End, lead, noise)))
            {
                best = match;
                found = true;
                direct |= reaches;
            }
        }

        // 'Tổ công tác của Chính phủ có văn bản số ...' is no paper of the Chính phủ.
        found = found && (proposes || WordBefore.Of(text, best.Span.Start, floor, stackalloc char[8], out _) is not "cua");
        issuing = found && !proposes ? best.Span.Start : -1;
        return found ? IssuerName.Of(text, best, home, bodyOnly: proposes) : string.Empty;
    }

    /// <summary>The body between kind and 'số': behind 'của', or alone between both ('Thông tư Bộ Tài chính số'), which in a proposal
    /// may be whom it is for.</summary>
    private static bool TryInside(ReadOnlySpan<char> text, int kindEnd, int so, bool bare, NoiseProfile noise, out IssuerMatch match)
    {
        var cursor = new Cursor(text, kindEnd);
        if (IssuerRule.TryOf(ref cursor, noise, out match))
        {
            return cursor.Position <= so;
        }

        PageFurniture.SkipGap(ref cursor);
        if (!bare || !char.IsUpper(cursor.Raw) || !IssuerRule.TryBody(ref cursor, noise, out match))
        {
            return false;
        }

        while (cursor.Position < so && JointIssuers.TryNext(ref cursor, noise, out _))
        {
        }

        PageFurniture.SkipGap(ref cursor);
        return cursor.Position == so;
    }

    /// <summary>'Ngày 18/3/2022, Chủ tịch UBND tỉnh ban hành Quyết định số 969/QĐ-UBND': the day that the sentence begins with.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="body">Where the body that issues begins.</param>
    /// <param name="floor">Nothing before this offset belongs to it.</param>
    /// <param name="year">The year in the sign, or 0.</param>
    public static DateMatch DayBefore(ReadOnlySpan<char> text, int body, int floor, int year)
    {
        for (int at = body - 1; at >= Math.Max(floor, body - LongestDay); at--)
        {
            var cursor = new Cursor(text, at);
            if (text[at] is not ('N' or 'n') || !DateRule.Full.TryParse(ref cursor, out DateMatch date))
            {
                continue;
            }

            PageFurniture.SkipGap(ref cursor);
            if (cursor.Current == ',')
            {
                cursor.Advance();
            }

            bool begins = (text[at] == 'N' && !char.IsUpper(text[at + 1])) || Backwards.OverGap(text, at, floor) is var end && (end == floor || text[end - 1] is ',' or ';' or '(');
            return begins && ReachesLead(text, cursor.Position, body) && DateRule.IsPlausible(date) && (year == 0 || date.Date.Year == year) ? date : default;
        }

        return default;
    }

    private const int LongestDay = 40;

    /// <summary>'... tại Tờ trình số 41/TTr-BXD, Báo cáo thẩm định số 64/BC-BXD': the body before the first paper of a list proposes with the others
    /// that carry its sign, and issued all that it 'ban hành'.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="first">The paper before.</param>
    /// <param name="start">Where this one begins.</param>
    /// <param name="type">Its kind.</param>
    /// <param name="number">Its number.</param>
    public static bool Reaches(ReadOnlySpan<char> text, Draft first, int start, string type, string number) =>
        start >= first.Span.End && SharesSigner(first.Number, number)
        && (first.IssuerIssues ? ListRule.Joins(text, first.Span.End, start)
            : Array.IndexOf(Proposals, type) >= 0 && start - first.Span.End < LongestGap && !text[first.Span.End..start].ContainsAny('.', '(')
                && (!text[first.Span.End..start].Contains(';') || ListRule.Joins(text, first.Span.End, start)));

    private const int LongestGap = 90;

    /// <summary>'1494/TTr-SNV' and '2231/SNV-CCHC': a letter names its body before its unit.</summary>
    private static bool SharesSigner(string first, string number)
    {
        ReadOnlySpan<char> signer = SignerOf(first);
        return signer.SequenceEqual(SignerOf(number)) || IsOfUnit(number, signer) || IsOfUnit(first, SignerOf(number));
    }

    private static bool IsOfUnit(string letter, ReadOnlySpan<char> signer)
    {
        ReadOnlySpan<char> sign = letter.AsSpan(letter.LastIndexOf('/') + 1);
        return sign.StartsWith(signer) && sign.Length > signer.Length && sign[signer.Length] == '-';
    }

    private static ReadOnlySpan<char> SignerOf(string number) => number.AsSpan(number.LastIndexOfAny(['-', '/']) + 1);

    /// <summary>Offset of 'tại', '(' or 'ban hành' directly before the kind, or -1.</summary>
    private static int LeadStart(ReadOnlySpan<char> text, in KindMatch kind, int floor, NoiseProfile noise, out bool proposes)
    {
        proposes = true;
        int end = BackOverSpace(text, kind.Span.Start, floor);
        if (end > floor && text[end - 1] == '(')
        {
            return end - 1;
        }

        Span<char> buffer = stackalloc char[8];
        ReadOnlySpan<char> word = WordBefore.Of(text, end, floor, buffer, out int start);
        if (word is "cac")
        {
            word = WordBefore.Of(text, start, floor, buffer, out start);
        }

        if (word is "tai")
        {
            int bracket = BackOverSpace(text, start, floor);
            if (bracket > floor && text[bracket - 1] == '(')
            {
                return bracket - 1;
            }
        }

        if (word is "tai" || (noise.IsNoisy && word is ['t', _, 'i' or 'l']))
        {
            return start;
        }

        if (word is "ky" && Array.IndexOf(Signed, kind.Kind.Name) >= 0)
        {
            proposes = false;
            int adverbs = BackOverAdverbs(text, start, floor);
            return adverbs < start ? adverbs : -1;
        }

        bool has = word is "co" || (noise.IsNoisy && word is ['c', '6' or 'd']);
        if (!has && word is not "hanh")
        {
            return -1;
        }

        proposes = false;
        if (has)
        {
            return WordBefore.Of(text, start, floor, buffer, out int da) is "da" or "vua" ? da : Array.IndexOf(Proposals, kind.Kind.Name) >= 0 ? start : -1;
        }

        return WordBefore.Of(text, start, floor, buffer, out int issue) is "ban" ? BackOverAdverbs(text, issue, floor) : -1;
    }

    /// <summary>What one body signs alone.</summary>
    private static readonly string[] Signed = ["Quyết định", "Nghị quyết", "Nghị định", "Chỉ thị", "Thông tư", "Kế hoạch", "Công điện"];

    /// <summary>'đã', 'vừa', 'mới', 'kịp thời', 'ký' before 'ban hành', and the term of the body before them: 'khóa XIII'.</summary>
    private static int BackOverAdverbs(ReadOnlySpan<char> text, int start, int floor)
    {
        Span<char> buffer = stackalloc char[8];
        for (int words = 0; words < 4 && WordBefore.Of(text, start, floor, buffer, out int word) is "da" or "vua" or "moi" or "kip" or "thoi" or "ky"; words++)
        {
            start = word;
        }

        return BackOverTerm(text, start, floor);
    }

    private static readonly SearchValues<char> TermDigits = SearchValues.Create("ivx0123456789");

    private static int BackOverTerm(ReadOnlySpan<char> text, int start, int floor)
    {
        Span<char> buffer = stackalloc char[8];
        ReadOnlySpan<char> number = WordBefore.Of(text, start, floor, buffer, out int term);
        return number.Length > 0 && !number.ContainsAnyExcept(TermDigits) && WordBefore.Of(text, term, floor, buffer, out int word) is "khoa" ? word : start;
    }

    private static int BackOverSpace(ReadOnlySpan<char> text, int end, int floor) => Backwards.OverGap(text, end, Math.Max(floor, end - 40));
}
