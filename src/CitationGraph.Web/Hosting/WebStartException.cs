using CitationGraph.Documents;

namespace CitationGraph.Web.Hosting;

/// <summary>The server cannot start, and why, in words for users.</summary>
public sealed class WebStartException(Bilingual reason, Exception inner) : Exception(reason.English, inner)
{
    /// <summary>The reason in both languages.</summary>
    public Bilingual Reason { get; } = reason;
}
