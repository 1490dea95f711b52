using CitationGraph.Documents;
using CitationGraph.Web.Deciding;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Hosting;

/// <summary>The review that an address names.</summary>
internal sealed class ReviewLoader(ReviewStore texts, StoreAccess store)
{
    /// <summary>The texts.</summary>
    public ReviewStore Texts => texts;

    /// <summary>The decisions on them.</summary>
    public DecisionStore Decisions { get; } = new(texts);

    /// <summary>The text of the address.</summary>
    /// <exception cref="ReviewException">There is none.</exception>
    public ReviewedText Find(HttpContext http) =>
        http.Request.RouteValues["id"] is string id && ReviewedText.IsId(id) && texts.Find(id) is { } text ? text
            : throw new ReviewException(new Bilingual("Không có văn bản này; có thể đã bị xóa.", "There is no such document; it may have been deleted."), StatusCodes.Status404NotFound);

    /// <summary>The review of the address.</summary>
    /// <exception cref="ReviewException">There is none.</exception>
    public Review Load(HttpContext http, DateOnly asOf) => Of(Find(http), asOf);

    /// <summary>The review of a text.</summary>
    public Review Of(ReviewedText text, DateOnly asOf) => Review.Of(text, Decisions.Of(text.Id), store.Knowledge(), asOf);

    /// <summary>The review of a text that nothing was decided on.</summary>
    public Review Check(ReviewedText text, DateOnly asOf) => Review.Of(text, [], store.Knowledge(), asOf);
}
