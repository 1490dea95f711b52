namespace CitationGraph.Graph.Findings;

/// <summary>All rules, for <c>--explain</c> and settings.</summary>
public static class RuleCatalog
{
    /// <summary>Id of the rule: ended before the document was issued.</summary>
    public const string EndedBefore = "norm-ended-before";

    /// <summary>Id of the rule: ended since.</summary>
    public const string EndedAfter = "norm-ended-after";

    /// <summary>Id of the rule: not yet in force at the document's day.</summary>
    public const string NotYet = "norm-not-yet-in-force";

    /// <summary>Id of the rule: amended before the document was issued.</summary>
    public const string AmendedBefore = "norm-amended-before";

    /// <summary>Id of the rule: amended since.</summary>
    public const string AmendedAfter = "norm-amended-after";

    /// <summary>Id of the rule: repealed in part.</summary>
    public const string PartRepealed = "norm-part-repealed";

    /// <summary>Id of the rule: repealed in part before the document was issued, in another part than the cited one.</summary>
    public const string PartRepealedBefore = "norm-part-repealed-before";

    /// <summary>Id of the rule: suspended.</summary>
    public const string Suspended = "norm-suspended";

    /// <summary>Id of the rule: fell with the law that it details.</summary>
    public const string Fallen = "norm-fallen-with-law";

    /// <summary>Id of the rule: sources contradict each other.</summary>
    public const string Conflict = "norm-sources-differ";

    /// <summary>Id of the rule: nothing is known of the norm.</summary>
    public const string Unknown = "norm-unknown";

    /// <summary>Id of the rule: kind against sign.</summary>
    public const string Kind = "kind-against-sign";

    /// <summary>Id of the rule: issuer against sign.</summary>
    public const string Issuer = "issuer-against-sign";

    /// <summary>Id of the rule: year in the sign against the date.</summary>
    public const string Year = "year-against-date";

    /// <summary>Id of the rule: term of the National Assembly against the date.</summary>
    public const string Session = "session-against-date";

    /// <summary>Id of the rule: a day that does not exist.</summary>
    public const string ImpossibleDate = "impossible-date";

    /// <summary>Id of the rule: cited date after the document's own.</summary>
    public const string DateAfter = "date-after-document";

    /// <summary>Id of the rule: one instrument, two dates.</summary>
    public const string TwoDates = "two-dates";

    /// <summary>Id of the rule: order of numbers against order of dates.</summary>
    public const string Order = "number-order";

    /// <summary>Id of the rule: number too large for its series.</summary>
    public const string OddNumber = "odd-number";

    /// <summary>Id of the rule: sign written without its hyphen.</summary>
    public const string SignWriting = "sign-writing";

    /// <summary>Id of the rule: first mention incomplete.</summary>
    public const string FirstMention = "first-mention-incomplete";

    /// <summary>Id of the rule: missing zero in a date.</summary>
    public const string LeadingZero = "date-leading-zero";

    /// <summary>Id of the rule: date against the registry.</summary>
    public const string RegistryDate = "date-against-registry";

    /// <summary>Id of the rule: issuer against the registry.</summary>
    public const string RegistryIssuer = "issuer-against-registry";

    /// <summary>Id of the rule: name of the law against its number.</summary>
    public const string RegistryName = "name-against-number";

    /// <summary>Id of the rule: it is not certain which instrument is meant.</summary>
    public const string Ambiguous = "ambiguous-identity";

    private const string Law2025 = "Luật số 64/2025/QH15, Chương VI (hiệu lực văn bản); Nghị định số 30/2020/NĐ-CP (căn cứ ban hành là văn bản đang có hiệu lực)";

    private const string Form = "Nghị định số 30/2020/NĐ-CP, Phụ lục I (thể thức văn bản, viện dẫn)";

    private const string Signs = "Nghị định số 30/2020/NĐ-CP, Phụ lục I và III (số, ký hiệu gồm tên loại và cơ quan ban hành)";

    /// <summary>The rules, in the order in which they are explained.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(EndedBefore, Severity.Error, "văn bản được viện dẫn đã hết hiệu lực trước khi văn bản này ban hành", "the cited norm had ended before the document was issued", Law2025, "thay bằng văn bản đang có hiệu lực", "cite the instrument that is in force instead"),
        new(NotYet, Severity.Error, "văn bản được viện dẫn chưa có hiệu lực khi văn bản này ban hành", "the cited norm was not yet in force when the document was issued", "Luật số 64/2025/QH15, Điều 53 (thời điểm có hiệu lực); Nghị định số 30/2020/NĐ-CP (căn cứ ban hành là văn bản đang có hiệu lực)", "kiểm tra ngày có hiệu lực của văn bản được viện dẫn", "check from when the cited instrument is in force"),
        new(EndedAfter, Severity.Warning, "văn bản được viện dẫn nay đã hết hiệu lực", "the cited norm is no longer in force", Law2025, "rà soát văn bản này theo văn bản mới", "review this document against the new instrument"),
        new(PartRepealed, Severity.Warning, "phần được viện dẫn của văn bản đã bị bãi bỏ, hoặc một phần bị bãi bỏ sau khi văn bản này ban hành", "the cited part of the norm was repealed, or a part was after the document was issued", Law2025, "kiểm tra điều, khoản đang áp dụng", "check the provisions that are applied"),
        new(PartRepealedBefore, Severity.Info, "một phần khác của văn bản được viện dẫn đã bị bãi bỏ trước khi văn bản này ban hành", "another part of the cited norm had been repealed before the document was issued", Law2025, "áp dụng phần còn hiệu lực", "apply what is left in force"),
        new(Suspended, Severity.Warning, "văn bản được viện dẫn ngưng hiệu lực", "the cited norm is suspended", "Luật số 64/2025/QH15, Chương VI", "kiểm tra thời gian ngưng hiệu lực", "check how long it is suspended"),
        new(AmendedAfter, Severity.Warning, "văn bản được viện dẫn được sửa đổi sau khi văn bản này ban hành", "the cited norm was amended after the document was issued", "Luật số 64/2025/QH15", "rà soát nội dung được sửa đổi", "review what was amended"),
        new(AmendedBefore, Severity.Info, "văn bản được viện dẫn đã được sửa đổi trước khi văn bản này ban hành", "the cited norm had been amended before the document was issued", "Luật số 64/2025/QH15", "áp dụng nội dung đã sửa đổi", "apply the amended text"),
        new(Fallen, Severity.Info, "suy luận: văn bản quy định chi tiết hết hiệu lực cùng văn bản được quy định chi tiết", "inference: a norm that details another falls with it", "Luật số 64/2025/QH15, Chương VI", "kiểm tra văn bản thay thế", "look for the instrument that takes its place"),
        new(Conflict, Severity.Info, "các nguồn nói khác nhau về hiệu lực", "sources differ on the validity", "-", "đối chiếu bản chính thức", "compare with the official text"),
        new(Unknown, Severity.Info, "chưa có dữ liệu về văn bản được viện dẫn", "nothing is known of the cited norm", "-", "bổ sung vào danh mục bằng citegraph norms import", "add it to the registry with citegraph norms import"),
        new(Kind, Severity.Warning, "tên loại không khớp với ký hiệu", "the kind does not agree with the sign", Signs, "sửa tên loại hoặc ký hiệu", "correct the kind or the sign"),
        new(Issuer, Severity.Warning, "cơ quan ban hành không khớp với ký hiệu", "the issuer does not agree with the sign", Signs, "sửa cơ quan ban hành hoặc ký hiệu", "correct the issuer or the sign"),
        new(Year, Severity.Warning, "năm trong số, ký hiệu không khớp với ngày ban hành", "the year in the sign does not agree with the date", Signs, "đối chiếu số và ngày", "compare number and date"),
        new(Session, Severity.Warning, "khóa Quốc hội trong ký hiệu không khớp với ngày", "the term of the National Assembly in the sign does not agree with the date", Signs, "đối chiếu ký hiệu và ngày", "compare sign and date"),
        new(ImpossibleDate, Severity.Error, "ngày không có trong lịch", "a day that the calendar does not have", Form, "sửa ngày", "correct the date"),
        new(DateAfter, Severity.Warning, "ngày của văn bản được viện dẫn sau ngày của văn bản này", "the cited date is after the document's own", Form, "đối chiếu ngày", "compare the date"),
        new(TwoDates, Severity.Warning, "một văn bản được viện dẫn với hai ngày khác nhau", "one instrument is cited with two dates", Form, "thống nhất ngày", "make the dates agree"),
        new(Order, Severity.Warning, "thứ tự số không khớp với thứ tự ngày trong cùng một loạt số", "the order of numbers does not agree with the order of dates in one series", "Nghị định số 30/2020/NĐ-CP, Điều 15 (số văn bản lấy theo thứ tự thời gian trong năm)", "đối chiếu số và ngày", "compare number and date"),
        new(OddNumber, Severity.Info, "số lớn bất thường so với loạt số", "the number is larger than its series plausibly reaches", "Nghị định số 30/2020/NĐ-CP, Điều 15", "đối chiếu số", "compare the number"),
        new(SignWriting, Severity.Info, "ký hiệu viết thiếu gạch nối hoặc gạch chéo", "the sign lacks its hyphen or slash", Signs, "viết lại ký hiệu", "write the sign anew"),
        new(FirstMention, Severity.Info, "lần viện dẫn đầu tiên chưa ghi đủ thời gian ban hành, cơ quan ban hành", "the first mention lacks date or issuer", Form, "ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu", "give kind, number and sign, date, issuer and title"),
        new(LeadingZero, Severity.Info, "ngày dưới 10, tháng 1, 2 phải có số 0 ở trước", "days below 10 and months 1 and 2 carry a zero", Form, "thêm số 0", "add the zero"),
        new(RegistryDate, Severity.Warning, "ngày viện dẫn khác ngày trong danh mục", "the cited date differs from the registry", Form, "đối chiếu bản chính thức", "compare with the official text"),
        new(RegistryIssuer, Severity.Warning, "cơ quan ban hành được ghi khác với danh mục", "the cited issuer differs from the registry", Form, "đối chiếu bản chính thức", "compare with the official text"),
        new(RegistryName, Severity.Warning, "tên luật không khớp với số", "the name of the law does not agree with its number", Form, "đối chiếu tên và số", "compare name and number"),
        new(Ambiguous, Severity.Info, "chưa đủ để xác định một văn bản", "it is not certain which instrument is meant", Form, "ghi rõ ngày và cơ quan ban hành", "state date and issuer"),
    ];

    /// <summary>The rule of an id, null where there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(r => r.Id == id);
}
