namespace CitationGraph.Web.Browsing;

/// <summary>How a box is drawn; its words say the same.</summary>
internal enum PictureTone
{
    /// <summary>As any.</summary>
    Plain,

    /// <summary>The instrument is no longer as it was issued.</summary>
    Changed,

    /// <summary>The page is about it.</summary>
    Centre,
}

/// <summary>A box of a picture.</summary>
/// <param name="Key">What edges know it by.</param>
/// <param name="Label">Its first line.</param>
/// <param name="Detail">Its second line.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="Tone">How it is drawn.</param>
internal sealed record PictureNode(string Key, string Label, string Detail, string Link, PictureTone Tone = PictureTone.Plain);

/// <summary>A line between two boxes.</summary>
/// <param name="From">Key of the box that acts or cites.</param>
/// <param name="To">Key of the box that is acted on or cited.</param>
internal sealed record PictureEdge(string From, string To);
