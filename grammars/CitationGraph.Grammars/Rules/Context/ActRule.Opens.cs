using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <content>The act that a clause begins with.</content>
internal static partial class ActRule
{
    /// <summary>The act that a clause begins with: 'Sửa đổi, bổ sung ...', 'Bãi bỏ ...', 'Thay thế cụm từ ...'.</summary>
    /// <param name="lead">Folded clause from its beginning to the citation.</param>
    /// <param name="act">What it does.</param>
    public static bool Opens(ReadOnlySpan<char> lead, out RelationKind act)
    {
        lead = SkipHeading(SkipItem(lead));
        lead = Starts(lead, "thong nhat ") ? lead["thong nhat ".Length..] : lead;
        lead = Starts(lead, "tiep tuc keo dai") ? lead["tiep tuc ".Length..] : Starts(lead, "phe duyet dieu chinh") ? lead["phe duyet ".Length..] : lead;
        bool amends = (StartsAny(lead, Amending) && !Starts(lead, "bo sung muc tieu")) || lead.TrimEnd() is "dieu chinh";
        act = IsNoObject(lead) ? RelationKind.Cites
            : amends ? RelationKind.Amends
            : StartsAny(lead, Repealing) ? RelationKind.Repeals
            : Starts(lead, "thay the") ? RelationKind.Replaces
            : Starts(lead, "dinh chinh") ? RelationKind.Corrects
            : StartsAny(lead, Suspending) || StartsWithStay(lead) ? RelationKind.Suspends
            : Starts(lead, "keo dai thoi") ? RelationKind.Extends
            : RelationKind.Cites;
        return act != RelationKind.Cites;
    }

    private static readonly string[] Amending =
    [
        "sua doi", "thay the cum tu", "thay the cac cum tu", "thay the tu, cum tu", "thay the tu \"", "thay cum tu", "thay tu \"", "thay the mot so", "thay the, bai bo",
        "thay the phu luc", "thay the mau ", "thay the cac mau ", "thay the bieu mau", "thay the cac bieu mau", "thay the danh muc", "thay the \"",
        "bo cum tu", "bo cac cum tu", "bo tu, cum tu",
        "bo sung, thay the", "bo sung, bai bo", "bo sung dieu", "bo sung khoan", "bo sung diem", "bo sung cum tu", "bo sung tu \"", "bo sung mot so", "bo sung vao", "bo sung muc ", "bo sung phu luc",
        "dieu chinh, bo sung", "dieu chinh mot so", "dieu chinh noi dung", "dieu chinh diem ", "dieu chinh khoan ", "dieu chinh dieu ", "dieu chinh phu luc",
    ];

    private static readonly string[] Repealing = ["bai bo", "huy bo", "thu hoi va huy bo", "thu hoi, huy bo", "cham dut hieu luc", "het hieu luc"];

    private static readonly string[] Suspending = ["ngung hieu luc", "tam ngung hieu luc", "ngung viec thi hanh"];

    private static readonly string[] Detailing = ["quy dinh chi tiet", "huong dan thi hanh", "huong dan thuc hien"];

    private static bool StartsAny(ReadOnlySpan<char> lead, string[] cues)
    {
        foreach (string cue in cues)
        {
            if (Starts(lead, cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'1. Quy định chi tiết Điều 27 Luật A', 'Hướng dẫn thi hành một số điều của Nghị định B': an item of what the document is about, or its title.</summary>
    /// <param name="lead">Folded item from its beginning to the citation.</param>
    public static bool Details(ReadOnlySpan<char> lead)
    {
        lead = SkipItem(lead);
        foreach (string cue in Detailing)
        {
            if (Starts(lead, cue))
            {
                return PartWords.Trim(lead[cue.Length..]).Trim() is "" or "mot so" or "thi hanh" or "thi hanh mot so" or "huong dan thi hanh" or "va huong dan thi hanh" or "va huong dan thi hanh mot so" or "va bien phap thi hanh" or "mot so dieu va bien phap thi hanh";
            }
        }

        return false;
    }

    /// <summary>'Đính chính Giấy chứng nhận theo quy định tại', 'Điều chỉnh nội dung giấy phép trong trường hợp quy định tại', 'Hủy bỏ các Quyết định vì không còn phù hợp với':
    /// what follows is not acted on.</summary>
    /// <param name="lead">Folded words before the citation.</param>
    public static bool IsNoObject(ReadOnlySpan<char> lead)
    {
        return EndsAny(PartWords.Trim(lead), NoObject) || lead.Contains("phu hop voi ", StringComparison.Ordinal);
    }

    private static readonly string[] NoObject =
        ["theo quy dinh", "theo quy dinh tai", "theo quy dinh trong", "trong truong hop quy dinh tai", "quy dinh huong dan thuc hien", "quy dinh huong dan thi hanh", "thuc hien theo", "ap dung theo"];

    /// <summary>'Bãi bỏ A; thực hiện theo B', '...; áp dụng quy định tại C': what holds in its stead.</summary>
    /// <param name="clause">Folded words behind the semicolon.</param>
    public static bool IsApplied(ReadOnlySpan<char> clause)
    {
        ReadOnlySpan<char> words = clause.TrimStart();
        return StartsAny(Starts(words, "viec ") ? words["viec ".Length..] : words, Applying);
    }

    private static readonly string[] Applying =
    [
        "thuc hien ", "ap dung ", "tiep tuc ", "noi dung khac ", "cac noi dung khac ", "nhung noi dung khac ", "cac noi dung con lai ", "quy dinh khac ", "cac quy dinh khac ", "cac quy dinh con lai ", "cac dieu khoan khac ",
    ];

    private static bool EndsAny(ReadOnlySpan<char> words, string[] ends)
    {
        foreach (string end in ends)
        {
            if (words.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Đình chỉ việc thi hành Điều 3', 'Tạm đình chỉ hiệu lực'; not 'Đình chỉ thi hành án'.</summary>
    private static bool StartsWithStay(ReadOnlySpan<char> lead)
    {
        lead = Starts(lead, "tam ") ? lead["tam ".Length..] : lead;
        return lead.TrimEnd() is "dinh chi" || Starts(lead, "dinh chi hieu luc") || Starts(lead, "dinh chi viec thi hanh ") || (Starts(lead, "dinh chi thi hanh ") && !Starts(lead, "dinh chi thi hanh an "));
    }

    /// <summary>Steps over 'Điều khoản thi hành', the heading of an article that stands in one line with its clause.</summary>
    /// <param name="lead">Folded clause.</param>
    public static ReadOnlySpan<char> SkipHeading(ReadOnlySpan<char> lead)
    {
        foreach (string heading in Headings)
        {
            lead = Starts(lead, heading) ? lead[heading.Length..] : lead;
        }

        return lead;
    }

    private static readonly string[] Headings = ["hieu luc thi hanh ", "dieu khoan thi hanh ", "to chuc thuc hien "];

    private static bool Starts(ReadOnlySpan<char> lead, string cue) => lead.StartsWith(cue, StringComparison.Ordinal);

    /// <summary>Steps over 'Điều 5.', '2.', 'a)', quotation marks and dashes; not over 'Điều chỉnh'.</summary>
    public static ReadOnlySpan<char> SkipItem(ReadOnlySpan<char> lead)
    {
        while (true)
        {
            lead = lead.TrimStart(" \"-+|(");
            int word = 0;
            while (word < lead.Length && Fold.IsWord(lead[word]))
            {
                word++;
            }

            if (word > 0 && word <= 3 && word < lead.Length && lead[word] is ')' or '.' && !(lead[word] == '.' && !char.IsAsciiDigit(lead[0])))
            {
                lead = lead[(word + 1)..];
                continue;
            }

            if (lead[..word] is "dieu" or "pieu" or "chuong" && word < lead.Length && lead[word..].TrimStart() is var behind && !Starts(behind, "chinh") && !Starts(behind, "khoan "))
            {
                lead = lead[word..].TrimStart();
                int number = 0;
                while (number < lead.Length && Fold.IsWord(lead[number]))
                {
                    number++;
                }

                lead = number < lead.Length && lead[number] is '.' or ':' ? lead[(number + 1)..] : lead[number..];
                continue;
            }

            return lead;
        }
    }
}
