namespace CitationGraph.Web.Browsing;

/// <summary>A box of a picture.</summary>
/// <param name="Key">What edges know it by.</param>
/// <param name="Label">Its first line.</param>
/// <param name="Detail">Its second line.</param>
/// <param name="Link">Where it leads.</param>
internal sealed record PictureNode(string Key, string Label, string Detail, string Link);

/// <summary>A line between two boxes.</summary>
/// <param name="From">Key of the box that acts or cites.</param>
/// <param name="To">Key of the box that is acted on or cited.</param>
internal sealed record PictureEdge(string From, string To);
