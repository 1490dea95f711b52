using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;

namespace CitationGraph.Web.Pages;

/// <summary>How a source and its clause are told.</summary>
internal static class SourceWords
{
    /// <summary>The provenance, and the clause where it says more than that.</summary>
    public static string Of(Provenance provenance, string basis, Language language)
    {
        string words = Sources.Of(provenance, language), clause = Plain.Line(basis);
        return clause.Length == 0 || clause == provenance.Code() ? words : $"{words}: {clause}";
    }
}
