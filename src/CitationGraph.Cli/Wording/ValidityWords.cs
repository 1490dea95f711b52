using CitationGraph.Documents;
using CitationGraph.Graph;

namespace CitationGraph.Cli.Wording;

/// <summary>How a validity is told to people.</summary>
internal static class ValidityWords
{
    /// <summary>For example 'còn hiệu lực', 'in force'.</summary>
    public static string Of(Validity validity, Language language) =>
        language == Language.English ? validity.Code().Replace('_', ' ') : validity.Vietnamese();

    /// <summary>Reads a code such as <c>in_force</c>, or the words; false for anything else.</summary>
    public static bool TryParse(string text, out Validity validity)
    {
        foreach (Validity value in Enum.GetValues<Validity>())
        {
            if (value.Code() == text || NameKey.Of(value.Vietnamese()) == NameKey.Of(text) || Of(value, Language.English) == text)
            {
                validity = value;
                return true;
            }
        }

        validity = Validity.Unknown;
        return false;
    }
}
