using CitationGraph.Documents;
using CitationGraph.Graph.Findings;
using Spectre.Console;

namespace CitationGraph.Cli.Wording;

/// <summary>How a severity is told to people.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Word">Its name.</param>
/// <param name="Mark">A letter that tells it where there is no room.</param>
/// <param name="Colour">Its colour on a terminal, beside the word.</param>
internal sealed record SeverityWords(Severity Severity, Bilingual Word, Bilingual Mark, Color Colour)
{
    /// <summary>The gravest first.</summary>
    public static IReadOnlyList<SeverityWords> All { get; } =
    [
        new(Severity.Error, new("lỗi", "error"), new("L", "E"), Color.Red),
        new(Severity.Warning, new("cảnh báo", "warning"), new("C", "W"), Color.Yellow),
        new(Severity.Info, new("lưu ý", "note"), new("i", "i"), Color.Blue),
    ];

    /// <summary>The words of one severity.</summary>
    public static SeverityWords Of(Severity severity) => All.FirstOrDefault(words => words.Severity == severity) ?? All[^1];

    /// <summary>The severity's name in a style sheet, settings and machine formats.</summary>
    public string Code => Severity.ToString().ToLowerInvariant();

    /// <summary>The word where it stands out.</summary>
    public string Loud(Language language) => Word.In(language).ToUpperInvariant();
}
