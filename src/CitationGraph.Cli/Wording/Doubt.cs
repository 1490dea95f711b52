using System.Globalization;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Wording;

/// <summary>When a citation is to be checked by eye, and how that is said.</summary>
internal static class Doubt
{
    /// <summary>Below this confidence a reader should look at the original.</summary>
    public const double Threshold = 0.8;

    /// <summary>The words beside a doubtful citation.</summary>
    public static readonly Bilingual Check = new("cần kiểm tra", "check");

    private static readonly Bilingual ImpossibleDate = new("ngày không có thật", "impossible date");

    /// <summary>True when the citation should be looked at.</summary>
    public static bool Concerns(Citation citation) => citation.Confidence < Threshold || !citation.Date.IsPossible;

    /// <summary>Confidence in per cent, and in words what is wrong.</summary>
    public static string Describe(Citation citation, Language language) =>
        !citation.Date.IsPossible ? $"{Percent(citation)} {Check.In(language)}: {ImpossibleDate.In(language)}"
        : Concerns(citation) ? $"{Percent(citation)} {Check.In(language)}"
        : Percent(citation);

    /// <summary>The same where there is little room: a question mark stands for the words.</summary>
    public static string Mark(Citation citation, Language language) =>
        !citation.Date.IsPossible ? $"{Percent(citation)} ? {ImpossibleDate.In(language)}"
        : Concerns(citation) ? $"{Percent(citation)} ?"
        : Percent(citation);

    // Rounded down: what is not certain never shows as 100%.
    private static string Percent(Citation citation) => string.Create(
        CultureInfo.InvariantCulture, $"{Math.Floor(Math.Clamp(citation.Confidence, 0, 1) * 100 + 1e-9):0}%");
}
