using System.Xml.Linq;
using CitationGraph.Web.Reviewing;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace CitationGraph.Web.Hosting;

/// <summary>Keeps the keys of form tokens with the reviews, so that a page that is open while the server is started anew can
/// still be sent.</summary>
internal sealed class FormKeys(ReviewStore store) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() => [.. store.Keys().Select(XElement.Parse)];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) => store.AddKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
