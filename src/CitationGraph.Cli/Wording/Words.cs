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

    /// <summary>Kind, number and name: <c>Luật 58/2024/QH15 (Đầu tư công)</c>.</summary>
    /// <param name="id">The norm.</param>
    /// <param name="known">What is known of it; null for nothing.</param>
    public static string Norm(InstrumentId id, Instrument? known)
    {
        string called = Of(id);
        if (known is not { Number.Length: > 0 })
        {
            return called;
        }

        string kind = called.StartsWith(known.Kind + " ", StringComparison.Ordinal) ? string.Empty : known.Kind + " ";
        return Plain.Line($"{kind}{called}{(known.Name.Length > 0 ? $" ({known.Name})" : string.Empty)}");
    }
}
