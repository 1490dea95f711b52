using System.Text;
using System.Xml;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Export;

/// <summary>Writes the reference graph for graph programs: GraphML (yEd, Gephi, NetworkX) and DOT (Graphviz).</summary>
public static class GraphFiles
{
    /// <summary>Writes GraphML.</summary>
    public static void GraphMl(GraphStore store, Stream output)
    {
        IReadOnlyList<GraphEdge> edges = GraphElements.Edges(store);
        using XmlWriter xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        Key(xml, "relation", "edge");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (string node in Nodes(store, edges))
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node);
            xml.WriteEndElement();
        }

        foreach (GraphEdge edge in edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("source", edge.Source);
            xml.WriteAttributeString("target", edge.Target);
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", "relation");
            xml.WriteString(edge.Relation);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Writes DOT.</summary>
    public static void Dot(GraphStore store, Stream output)
    {
        IReadOnlyList<GraphEdge> edges = GraphElements.Edges(store);
        using var dot = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        dot.WriteLine("digraph citations {");
        dot.WriteLine("  rankdir = LR; node [shape = box];");
        foreach (string node in Nodes(store, edges))
        {
            dot.WriteLine($"  {Quoted(node)};");
        }

        foreach (GraphEdge edge in edges)
        {
            dot.WriteLine($"  {Quoted(edge.Source)} -> {Quoted(edge.Target)} [label = {Quoted(edge.Relation)}];");
        }

        dot.WriteLine("}");
    }

    private static IEnumerable<string> Nodes(GraphStore store, IReadOnlyList<GraphEdge> edges) =>
        GraphElements.Instruments(store).Select(static i => i.Value).Concat(edges.Select(static e => e.Source)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static void Key(XmlWriter xml, string name, string of)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", "string");
        xml.WriteEndElement();
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
