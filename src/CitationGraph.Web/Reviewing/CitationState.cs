using CitationGraph.Documents;

namespace CitationGraph.Web.Reviewing;

/// <summary>How a citation stands out, the gravest first.</summary>
internal enum CitationState
{
    /// <summary>It has an error.</summary>
    Error,

    /// <summary>It has a warning.</summary>
    Warning,

    /// <summary>Nothing is known of its validity, or of which instrument it is.</summary>
    Unknown,

    /// <summary>It has a note.</summary>
    Note,

    /// <summary>Nothing to say.</summary>
    Fine,

    /// <summary>An officer dismissed it.</summary>
    Settled,
}

/// <summary>Words and signs of <see cref="CitationState"/>: never by colour alone.</summary>
internal static class CitationStates
{
    /// <summary>All, the gravest first.</summary>
    public static IReadOnlyList<CitationState> All { get; } = Enum.GetValues<CitationState>();

    /// <summary>The class in the style sheet.</summary>
    public static string Class(this CitationState state) => state switch
    {
        CitationState.Error => "error",
        CitationState.Warning => "warning",
        CitationState.Unknown => "unknown",
        CitationState.Note => "note",
        CitationState.Settled => "settled",
        _ => "fine",
    };

    /// <summary>A sign that tells it without colour.</summary>
    public static string Sign(this CitationState state) => state switch
    {
        CitationState.Error => "✕",
        CitationState.Warning => "!",
        CitationState.Unknown => "?",
        CitationState.Note => "i",
        CitationState.Settled => "–",
        _ => "✓",
    };

    /// <summary>The words beside the sign.</summary>
    public static Bilingual Words(this CitationState state) => state switch
    {
        CitationState.Error => new("có lỗi", "error"),
        CitationState.Warning => new("cần xem lại", "needs a look"),
        CitationState.Unknown => new("chưa rõ hiệu lực", "validity not known"),
        CitationState.Note => new("có lưu ý", "has a note"),
        CitationState.Settled => new("đã bỏ qua", "dismissed"),
        _ => new("không có vấn đề", "nothing found"),
    };
}
