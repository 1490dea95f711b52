using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Status;
using CitationGraph.Web.Markup;
using CitationGraph.Web.Pages;

namespace CitationGraph.Web.Browsing;

/// <summary>What changed a norm, the norm, the documents that cite it, and those that rest on these. Many documents are drawn
/// as one box a place, which leads to the same picture of that place alone.</summary>
internal sealed class NormPicture(PageContext page, NormView view, NormDependents dependents)
{
    private const string Norm = "norm";
    private const int MostSingle = 24, MostBoxes = 30;

    private static readonly Bilingual Elsewhere = new("Nơi khác", "Elsewhere");
    private static readonly Bilingual NoPlace = new("Không rõ nơi", "Place not known");

    private readonly HashSet<PictureEdge> _edges = [];
    private readonly Dictionary<long, string> _boxOf = [];

    /// <summary>Those of a column that are drawn one by one: all, where they are few.</summary>
    public static IEnumerable<DependentDocument> Single(IReadOnlyList<DependentDocument> column) => column.Count <= MostSingle ? column : [];

    /// <summary>Writes the picture.</summary>
    public void Write(Html html)
    {
        PictureNode[] changers = [.. view.Timeline.GroupBy(static e => e.By).Take(MostBoxes).Select(group => Changer(html, group))];
        var columns = new List<(string, IReadOnlyList<PictureNode>)>();
        if (changers.Length > 0)
        {
            columns.Add((html.Say("Văn bản tác động", "What changed it"), changers));
        }

        columns.Add((html.Say("Văn bản", "Instrument"), [new PictureNode(Norm, view.Instrument?.Label ?? Finding.NumberOf(view.Id), ValidityWords.Of(view.Status.Validity, html.Language), page.NormLink(view.Id), PictureTone.Centre)]));
        Column(html, columns, html.Say("Văn bản viện dẫn nó", "Documents that cite it"), "d", dependents.Direct, static _ => Norm);
        Column(html, columns, html.Say("Qua văn bản khác", "Through others"), "t", dependents.Through, d => _boxOf.GetValueOrDefault(d.Nearest, Norm));
        new LayeredPicture(html.Say("Sơ đồ", "Picture"), columns, [.. _edges]).Write(html);
    }

    private PictureNode Changer(Html html, IGrouping<Graph.InstrumentId, StatusEvent> events)
    {
        StatusEvent last = events.Last();
        string key = "c" + events.Key.Value;
        _edges.Add(new PictureEdge(key, Norm));
        return new PictureNode(key, Finding.NumberOf(events.Key), $"{Roles.Of(last.Kind).Label.In(html.Language)} {Html.Day(last.Since)}", page.NormLink(events.Key));
    }

    private void Column(Html html, List<(string, IReadOnlyList<PictureNode>)> columns, string title, string layer, IReadOnlyList<DependentDocument> documents, Func<DependentDocument, string> on)
    {
        if (documents.Count == 0)
        {
            return;
        }

        PictureNode[] nodes = documents.Count <= MostSingle
            ? [.. documents.Select(d => Single(html, layer, d, on))]
            : [.. Groups(html, layer, documents, on)];
        columns.Add(($"{title} ({documents.Count})", nodes));
    }

    private PictureNode Single(Html html, string layer, DependentDocument one, Func<DependentDocument, string> on)
    {
        Dependent document = dependents.Read[one.Doc];
        string key = layer + one.Doc.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _boxOf[one.Doc] = key;
        _edges.Add(new PictureEdge(key, on(one)));
        return new PictureNode(key, FileNames.Label(document.Number, document.Path), Plain.Line($"{RelationWords.Of(document.Relation, html.Language)}, {document.Place}").TrimEnd(',', ' '), page.Link("/document", ("path", document.Path)));
    }

    private IEnumerable<PictureNode> Groups(Html html, string layer, IReadOnlyList<DependentDocument> documents, Func<DependentDocument, string> on)
    {
        IGrouping<string, DependentDocument>[] places = [.. documents.GroupBy(static d => d.Place).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal)];
        foreach (IGrouping<string, DependentDocument> place in places.Take(places.Length > MostBoxes ? MostBoxes - 1 : MostBoxes))
        {
            yield return Group(html, $"{layer}p{place.Key}", place.Key.Length > 0 ? place.Key : NoPlace.In(html.Language), [.. place], on,
                place.Key.Length > 0 ? page.Link("/norm", ("id", view.Id.Value), ("place", place.Key)) : page.Link("/norm", ("id", view.Id.Value)) + "#documents");
        }

        if (places.Length > MostBoxes)
        {
            yield return Group(html, layer + "p*", Elsewhere.In(html.Language), [.. places.Skip(MostBoxes - 1).SelectMany(static g => g)], on,
                page.Link("/norm", ("id", view.Id.Value)) + "#documents");
        }
    }

    private PictureNode Group(Html html, string key, string label, IReadOnlyList<DependentDocument> documents, Func<DependentDocument, string> on, string link)
    {
        foreach (DependentDocument document in documents)
        {
            _boxOf[document.Doc] = key;
            _edges.Add(new PictureEdge(key, on(document)));
        }

        return new PictureNode(key, label, $"{documents.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {html.Say("văn bản", "documents")}", link);
    }
}
