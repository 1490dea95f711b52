using CitationGraph.Cli.Wording;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Status;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;

namespace CitationGraph.Web.Browsing;

/// <summary>A stored document, the norms that it cites, and what changed them. The changed come first; of very many the others
/// are drawn as one box, which leads to the table.</summary>
internal sealed class PlanPicture(PageContext page, PlanView plan)
{
    private const string Plan = "plan", Others = "others";
    private const int MostNorms = 30, MostChangers = 40;

    /// <summary>Writes the picture.</summary>
    public void Write(Html html)
    {
        string own = page.Link("/document", ("path", plan.Path));
        PlanNorm[] ordered = [.. plan.Norms.OrderBy(static n => n.Now.IsChanged ? 0 : 1)];
        PlanNorm[] drawn = ordered.Length > MostNorms ? ordered[..(MostNorms - 1)] : ordered;
        List<PictureNode> norms = [.. drawn.Select(n => new PictureNode(Key(n.Id), n.Label, ValidityWords.Of(n.Now.Validity, html.Language), page.NormLink(n.Id), n.Now.IsChanged ? PictureTone.Changed : PictureTone.Plain))];
        List<PictureEdge> edges = [.. drawn.Select(static n => new PictureEdge(Plan, Key(n.Id)))];
        if (drawn.Length < ordered.Length)
        {
            norms.Add(new PictureNode(Others, html.Say($"{ordered.Length - drawn.Length} văn bản khác", $"{ordered.Length - drawn.Length} others"), html.Say("xem bảng bên dưới", "see the table below"), own + "#norms"));
            edges.Add(new PictureEdge(Plan, Others));
        }

        var columns = new List<(string, IReadOnlyList<PictureNode>)>
        {
            (html.Say("Văn bản này", "This document"), [new PictureNode(Plan, FileNames.Label(plan.Number, plan.Path), Plain.Line($"{Html.Day(plan.Day)} {plan.Issuer}").Trim(), own, PictureTone.Centre)]),
            ($"{html.Say("Văn bản được viện dẫn", "Cited instruments")} ({ordered.Length})", norms),
        };
        PictureNode[] changers = [.. Changers(html, drawn, edges)];
        if (changers.Length > 0)
        {
            columns.Add((html.Say("Văn bản tác động", "What changed them"), changers));
        }

        new LayeredPicture(html.Say("Sơ đồ", "Picture"), columns, edges).Write(html);
    }

    private IEnumerable<PictureNode> Changers(Html html, PlanNorm[] drawn, List<PictureEdge> edges)
    {
        var met = new HashSet<InstrumentId>();
        foreach ((PlanNorm norm, StatusEvent change) in drawn.SelectMany(static n => n.Now.Events.Select(e => (n, e))))
        {
            if (met.Count < MostChangers || met.Contains(change.By))
            {
                edges.Add(new PictureEdge("c" + change.By.Value, Key(norm.Id)));
                if (met.Add(change.By))
                {
                    yield return new PictureNode("c" + change.By.Value, Finding.NumberOf(change.By), $"{Roles.Of(change.Kind).Label.In(html.Language)} {Html.Day(change.Since)}", page.NormLink(change.By));
                }
            }
        }
    }

    private static string Key(InstrumentId id) => "n" + id.Value;
}
