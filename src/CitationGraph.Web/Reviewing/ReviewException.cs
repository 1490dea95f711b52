using CitationGraph.Documents;

namespace CitationGraph.Web.Reviewing;

/// <summary>What a user asked for cannot be done, and why, in words for the page.</summary>
internal sealed class ReviewException(Bilingual reason, int statusCode = 400) : Exception(reason.English)
{
    /// <summary>The reason.</summary>
    public Bilingual Reason { get; } = reason;

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; } = statusCode;
}
