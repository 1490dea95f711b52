using System.Text;
using System.Xml;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Export;

/// <summary>Writes the reference graph for graph programs: GraphML (yEd, Gephi, NetworkX) and DOT (Graphviz).</summary>
public static class GraphFiles
{
    private static readonly string[] NodeKeys = ["label", "kind", "name", "issued", "issuer", "status", "document"];

    /// <summary>Writes GraphML: for each instrument what is known of it, its status on a day, and the document that holds it.</summary>
    public static void GraphMl(GraphStore store, Stream output, IKnowledge knowledge, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        IReadOnlyList<GraphEdge> edges = GraphElements.Edges(store);
        IReadOnlyDictionary<string, string> documents = GraphElements.Documents(store);
        var status = new StatusCalculator(knowledge);
        using XmlWriter xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        foreach (string key in NodeKeys)
        {
            Key(xml, key, "node");
        }

        Key(xml, "relation", "edge");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (string node in Nodes(store, edges))
        {
            var id = new InstrumentId(node);
            Instrument? known = knowledge.Find(id);
            string document = documents.GetValueOrDefault(node, string.Empty);
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", Fit(node));
            string[] values = [known?.Label ?? Finding.NumberOf(id), known?.Kind ?? string.Empty, known?.Name ?? string.Empty, (known?.Issued).Iso(), known?.Issuer ?? string.Empty, status.At(id, asOf).Validity.Code(), document];
            for (int i = 0; i < NodeKeys.Length; i++)
            {
                Data(xml, NodeKeys[i], values[i]);
            }

            xml.WriteEndElement();
        }

        foreach (GraphEdge edge in edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("source", Fit(edge.Source));
            xml.WriteAttributeString("target", Fit(edge.Target));
            Data(xml, "relation", edge.Relation);
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

    private static void Data(XmlWriter xml, string key, string value)
    {
        if (value.Length > 0)
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", key);
            xml.WriteString(Fit(value));
            xml.WriteEndElement();
        }
    }

    /// <summary>Names of files may hold what XML does not allow.</summary>
    private static string Fit(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Select(static c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
