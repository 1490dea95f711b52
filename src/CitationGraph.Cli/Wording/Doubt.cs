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
    public static string Describe(Citation citation, Language language)
    {
        // Rounded down: what is not certain never shows as 100%.
        string percent = string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{Math.Floor(Math.Clamp(citation.Confidence, 0, 1) * 100 + 1e-9):0}%");
        return !citation.Date.IsPossible ? $"{percent} {Check.In(language)}: {ImpossibleDate.In(language)}"
            : Concerns(citation) ? $"{percent} {Check.In(language)}"
            : percent;
    }
}
