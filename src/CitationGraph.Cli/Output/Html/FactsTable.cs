using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output.Html;

/// <summary>The pages of <c>--header</c> and <c>--relations</c>.</summary>
internal sealed class FactsTable(HtmlWriter html, Language language)
{
    private static readonly Bilingual[] RelationTitles =
    [
        new("Văn bản tác động", "Acting"), new("Quan hệ", "Relation"), new("Văn bản chịu tác động", "Acted upon"),
        new("Hiệu lực", "Effective"), new("Bằng chứng", "Evidence"),
    ];

    private static readonly Bilingual Self = new("văn bản này", "this document");
    private static readonly Bilingual Partial = new(" (một phần)", " (in part)");

    /// <summary>The document's own identity.</summary>
    public void Header(DocumentResult result)
    {
        List<(string Name, string Value)> parts = [.. HeaderWords.Parts(result.Extraction.Header, language)];
        if (parts.Count == 0)
        {
            html.Element("p", HeaderWords.Line(result.Extraction.Header, language)).Raw("\n");
            return;
        }

        html.Raw("<table class=\"list\">\n");
        foreach ((string name, string value) in parts)
        {
            html.Raw("<tr>").Element("th", name).Element("td", value).Raw("</tr>\n");
        }

        html.Raw("</table>\n");
    }

    /// <summary>The relations that the document states.</summary>
    public void Relations(DocumentResult result)
    {
        if (result.Extraction.Relations.Count == 0)
        {
            return;
        }

        html.Raw("<table class=\"list\">\n<thead><tr>");
        foreach (Bilingual title in RelationTitles)
        {
            html.Element("th", title.In(language));
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (StatedRelation relation in result.Extraction.Relations)
        {
            Role role = Roles.Of(relation.Relation);
            html.Raw("<tr>")
                .Raw("<td>").Unbroken(relation.Source == StatedRelation.Self ? Self.In(language) : Plain.Line(relation.Source)).Raw("</td>")
                .Raw("<td><span").Attribute("class", $"role {Roles.CssClass(role.Kind)}").Raw(">").Text(role.Label.In(language)).Raw("</span>")
                .Text(relation.Partial ? Partial.In(language) : string.Empty).Raw("</td>")
                .Raw("<td>").Unbroken(Plain.Line(relation.Target)).Raw("</td>")
                .Element("td", Plain.Date(relation.Effective))
                .Element("td", Plain.Line(relation.EvidenceText))
                .Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n");
    }
}
