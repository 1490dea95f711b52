using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output.Html;

/// <summary>The list of a document's citations, each linked to its place in the text.</summary>
internal sealed class CitationList(HtmlWriter html, Language language)
{
    private static readonly Bilingual[] Titles =
    [
        new("STT", "No."), new("Văn bản", "Instrument"), new("Ngày", "Date"), new("Cơ quan ban hành", "Issuer"),
        new("Vai trò", "Role"), new("Điều, khoản", "Part cited"), new("Tin cậy", "Confidence"),
    ];

    /// <summary>Writes the list.</summary>
    public void Write(DocumentResult result, Func<int, string> anchor)
    {
        html.Raw("<table class=\"list\">\n<thead><tr>");
        foreach (Bilingual title in Titles)
        {
            html.Element("th", title.In(language));
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < result.Extraction.Citations.Count; i++)
        {
            Row(result.Extraction.Citations[i], i, anchor(i), result.Places);
        }

        html.Raw("</tbody>\n</table>\n");
    }

    private void Row(Citation citation, int index, string anchor, Places places)
    {
        Role role = Roles.Of(citation.Relation);
        html.Raw(Doubt.Concerns(citation) ? "<tr class=\"doubt\">" : "<tr>")
            .Raw("<td><a").Attribute("href", $"#{anchor}").Raw(">").Number(index + 1).Raw("</a><br><small>").Text(places.InWords(citation.Span.Start, language)).Raw("</small></td>")
            .Raw("<td><a").Attribute("href", $"#{anchor}").Raw(">")
            .Text(Plain.Line(citation.Type)).Raw(" ").Unbroken(Plain.Line(citation.Number))
            .Raw(citation.Number.Length > 0 && citation.Name.Length > 0 ? " " : string.Empty).Text(Plain.Line(citation.Name)).Raw("</a></td>")
            .Element("td", Plain.Date(citation.Date))
            .Element("td", Plain.Line(citation.Issuer))
            .Raw("<td><span").Attribute("class", $"role {Roles.CssClass(role.Kind)}").Raw(">")
            .Text(role.Label.In(language)).Raw("</span></td>")
            .Element("td", Plain.Line(citation.Pinpoint))
            .Raw("<td>").Text(Doubt.Describe(citation, language));
        foreach (RepairNote note in citation.Notes)
        {
            html.Raw("<br><small>").Text(Plain.Line($"{note.Seen} → {note.Read}")).Raw("</small>");
        }

        html.Raw("</td></tr>\n");
    }
}
