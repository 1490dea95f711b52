using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;

namespace CitationGraph.Web.Pages;

/// <summary>How a source and its clause are told.</summary>
internal static class SourceWords
{
    /// <summary>The provenance, and the clause where it says more than that.</summary>
    public static string Of(Provenance provenance, string basis, Language language) =>
        Sources.Of(basis.Length == 0 || basis == provenance.Code() ? provenance.Code() : $"{provenance.Code()}: {basis}", language);
}
