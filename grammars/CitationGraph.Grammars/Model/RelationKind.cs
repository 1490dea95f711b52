namespace CitationGraph.Grammars;

/// <summary>How one instrument stands to another (the codes of <see cref="RelationKinds.Code"/> are the output contract).</summary>
public enum RelationKind
{
    /// <summary>Any mention that is none of the others.</summary>
    Cites,

    /// <summary>A legal basis of the preamble: 'Căn cứ ...;'.</summary>
    BasedOn,

    /// <summary>What the document carries out: 'Thực hiện', 'Triển khai', 'Theo', 'Xét ... tại Tờ trình'.</summary>
    Implements,

    /// <summary>'sửa đổi, bổ sung'.</summary>
    Amends,

    /// <summary>'thay thế'.</summary>
    Replaces,

    /// <summary>'bãi bỏ', 'hết hiệu lực'.</summary>
    Repeals,

    /// <summary>'đính chính'.</summary>
    Corrects,

    /// <summary>'quy định chi tiết', 'hướng dẫn thi hành'.</summary>
    Guides,

    /// <summary>'ban hành kèm theo'.</summary>
    IssuedWith,

    /// <summary>'ngưng hiệu lực'.</summary>
    Suspends,

    /// <summary>'kéo dài thời hạn áp dụng'.</summary>
    Extends,
}

/// <summary>Codes of <see cref="RelationKind"/> as they are written in JSON, CSV and the graph.</summary>
public static class RelationKinds
{
    /// <summary>The code, for example <c>BASED_ON</c>.</summary>
    public static string Code(this RelationKind kind) => kind switch
    {
        RelationKind.BasedOn => "BASED_ON",
        RelationKind.Implements => "IMPLEMENTS",
        RelationKind.Amends => "AMENDS",
        RelationKind.Replaces => "REPLACES",
        RelationKind.Repeals => "REPEALS",
        RelationKind.Corrects => "CORRECTS",
        RelationKind.Guides => "GUIDES",
        RelationKind.IssuedWith => "ISSUED_WITH",
        RelationKind.Suspends => "SUSPENDS",
        RelationKind.Extends => "EXTENDS",
        _ => "CITES",
    };
}
