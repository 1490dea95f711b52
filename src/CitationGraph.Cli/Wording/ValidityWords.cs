using CitationGraph.Documents;
using CitationGraph.Graph;

namespace CitationGraph.Cli.Wording;

/// <summary>How a validity is told to people.</summary>
internal static class ValidityWords
{
    /// <summary>For example 'còn hiệu lực', 'in force'.</summary>
    public static string Of(Validity validity, Language language) =>
        language == Language.English ? validity.Code().Replace('_', ' ') : validity.Vietnamese();
}
