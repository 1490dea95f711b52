using System.Globalization;
using CitationGraph.Web.Markup;

namespace CitationGraph.Web.Browsing;

/// <summary>Boxes in columns and lines between them, drawn as SVG that stands alone: no style sheet, every box a link, the same
/// boxes always in the same places.</summary>
internal sealed class LayeredPicture(string name, IReadOnlyList<(string Title, IReadOnlyList<PictureNode> Nodes)> columns, IReadOnlyList<PictureEdge> edges)
{
    private const int Width = 236, Height = 44, Gap = 12, Between = 72, Top = 34, Margin = 8, Letters = 30, Lowest = 4;

    /// <summary>Writes the picture.</summary>
    public void Write(Html html)
    {
        int tall = Math.Max(1, columns.Max(static c => c.Nodes.Count));
        int width = (columns.Count * (Width + Between)) - Between + (2 * Margin), height = Top + (tall * (Height + Gap)) + Margin;
        var places = new Dictionary<string, (int X, int Y)>(StringComparer.Ordinal);
        html.Write($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="group" aria-label="{name}" font-family="Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif">
            <rect width="{width}" height="{height}" fill="#ffffff"/>

            """);
        for (int c = 0; c < columns.Count; c++)
        {
            int x = Margin + (c * (Width + Between));
            html.Write($"""<text x="{x}" y="20" font-size="14" font-weight="700" fill="#1a1a1a">{columns[c].Title}</text>""");
            // In the middle, but not below what a window shows at once.
            int y = Top + Math.Min((tall - columns[c].Nodes.Count) * (Height + Gap) / 2, Lowest * (Height + Gap));
            foreach (PictureNode node in columns[c].Nodes)
            {
                places.TryAdd(node.Key, (x, y));
                y += Height + Gap;
            }
        }

        foreach (PictureEdge edge in edges)
        {
            if (places.TryGetValue(edge.From, out (int X, int Y) from) && places.TryGetValue(edge.To, out (int X, int Y) to))
            {
                Line(html, from, to);
            }
        }

        foreach ((_, IReadOnlyList<PictureNode> nodes) in columns)
        {
            foreach (PictureNode node in nodes)
            {
                Box(html, node, places[node.Key]);
            }
        }

        html.Write($"</svg>\n");
    }

    private static void Line(Html html, (int X, int Y) from, (int X, int Y) to)
    {
        bool right = from.X > to.X;
        int x1 = from.X + (right ? 0 : Width), x2 = to.X + (right ? Width : 0), y1 = from.Y + (Height / 2), y2 = to.Y + (Height / 2), middle = (x1 + x2) / 2;
        html.Write($"""<path d="M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}" fill="none" stroke="#8a8a8a" stroke-width="1"/>""");
    }

    private static void Box(Html html, PictureNode node, (int X, int Y) at)
    {
        (string fill, string edge, int width) = node.Tone switch
        {
            PictureTone.Changed => ("#fdeccf", "#8a4b00", 2),
            PictureTone.Centre => ("#e0ecfb", "#0b3d91", 3),
            _ => ("#e0ecfb", "#0b3d91", 1),
        };
        html.Write($"""
            <a href="{node.Link}"><title>{node.Label} {node.Detail}</title><rect x="{at.X}" y="{at.Y}" width="{Width}" height="{Height}" rx="5" fill="{fill}" stroke="{edge}" stroke-width="{width}"/>
            <text x="{at.X + 8}" y="{at.Y + 18}" font-size="13" font-weight="600" fill="#0b2e6f">{Cut(node.Label)}</text>
            <text x="{at.X + 8}" y="{at.Y + 35}" font-size="12" fill="#1a1a1a">{Cut(node.Detail)}</text></a>

            """);
    }

    /// <summary>What fits a box; whole letters with their marks.</summary>
    private static string Cut(string text)
    {
        var elements = new StringInfo(text);
        return elements.LengthInTextElements <= Letters ? text : elements.SubstringByTextElements(0, Letters - 1) + "…";
    }
}
