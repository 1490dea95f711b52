using CitationGraph.Graph;

namespace CitationGraph.Cli.Wording;

/// <summary>How instruments are told to people.</summary>
internal static class Words
{
    /// <summary>An id without the bars between its parts: <c>21/KH-UBND (2025, Ủy ban nhân dân tỉnh Ninh Bình)</c>.</summary>
    public static string Of(InstrumentId id)
    {
        string[] parts = id.Value.Split('|');
        return Plain.Line(parts.Length == 1 ? parts[0] : $"{parts[0]} ({string.Join(", ", parts.Skip(1).Where(static part => part is not ("" or "0")))})");
    }
}
