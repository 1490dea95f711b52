using System.Globalization;
using CitationGraph.Cli.Output.Tabular;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Graph;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Status;
using Spectre.Console;

namespace CitationGraph.Cli.Output.Norms;

/// <summary>One norm for people.</summary>
internal sealed class NormSheet(Printout printout, IKnowledge knowledge)
{
    private const int MostCiting = 50;

    private static readonly Bilingual Timeline = new("Diễn biến", "What happened to it");
    private static readonly Bilingual Changed = new("Văn bản này tác động đến", "What it does to others");
    private static readonly Bilingual Cited = new("Được viện dẫn trong", "Cited in");
    private static readonly Bilingual NoEvent = new("Chưa có dữ liệu về việc sửa đổi, thay thế, bãi bỏ.", "Nothing is known of amendments, replacement or repeal.");
    private static readonly Bilingual NotCited = new("Không có văn bản nào trong kho viện dẫn.", "No document of the store cites it.");
    private static readonly Bilingual Conflict = new("Các nguồn nói khác nhau", "Sources differ");
    private static readonly Bilingual Inferred = new("Suy luận", "Inference");

    private readonly Language _language = printout.Language;
    private readonly IAnsiConsole _console = printout.Console;

    /// <summary>Writes the sheet.</summary>
    /// <param name="view">The norm.</param>
    /// <param name="store">The store whose documents cite it; empty for none.</param>
    public void Write(NormView view, string store)
    {
        NormWords words = new(knowledge, _language);
        Line(NormWords.Title(view), bold: true);
        foreach ((string name, string value) in words.Identity(view))
        {
            Indented($"{name}: {value}");
        }

        Line(string.Empty);
        Line(words.Status(view.Status), bold: true);
        foreach (StatusConflict conflict in view.Status.Conflicts)
        {
            Indented($"{Conflict.In(_language)}: {ValidityWords.Of(conflict.Stated, _language)} ({Plain.Date(conflict.StatedOn)}, {Plain.Line(conflict.StatedSource)}); {words.Event(conflict.Event)}");
        }

        if (view.Status.Inference is { } inference)
        {
            Indented($"{Inferred.In(_language)}: {string.Join(" → ", inference.Chain.Select(words.Label))}. {inference.Law}");
        }

        Section(Timeline, view.Timeline.Count, NoEvent, () => Events(view, words));
        if (view.Changed.Count > 0)
        {
            Section(Changed, view.Changed.Count, NoEvent, () => Changes(view, words));
        }

        if (store.Length > 0)
        {
            Section(new Bilingual($"{Cited.Vietnamese} ({store})", $"{Cited.English} ({store})"), view.CitedBy.Count, NotCited, () => Citing(view));
        }
    }

    private void Events(NormView view, NormWords words)
    {
        foreach (StatusEvent happened in view.Timeline)
        {
            Indented(words.Event(happened));
        }
    }

    private void Changes(NormView view, NormWords words)
    {
        foreach (Relation relation in view.Changed)
        {
            Indented(words.Change(relation));
        }
    }

    private void Citing(NormView view)
    {
        var table = new TextTable(
        [
            new(new Bilingual("Văn bản", "Document").In(_language)), new(new Bilingual("Số, ký hiệu", "Number").In(_language)),
            new(new Bilingual("Vai trò", "Role").In(_language)), new(new Bilingual("Điều, khoản", "Part cited").In(_language)),
            new(new Bilingual("Lần", "Times").In(_language), Wraps: false),
        ]);
        List<string[]> rows = [.. view.CitedBy.Take(MostCiting).Select(citing => (string[])
            [Plain.Line(citing.Document), Plain.Line(citing.Number), NormWords.Role(citing.Relation, _language), Plain.Line(citing.Pinpoint), citing.Mentions.ToString(CultureInfo.InvariantCulture)])];
        rows.ForEach(row => table.Add(row));
        if (!table.TryWrite(_console))
        {
            rows.ForEach(row => Indented(string.Join(" · ", row.Where(static cell => cell.Length > 0))));
        }

        if (view.CitedBy.Count > MostCiting)
        {
            string more = (view.CitedBy.Count - MostCiting).ToString(CultureInfo.InvariantCulture);
            Indented(new Bilingual($"… và {more} dòng nữa: --format jsonl", $"… and {more} more: --format jsonl").In(_language));
        }
    }

    private void Section(Bilingual title, int count, Bilingual none, Action write)
    {
        Line(string.Empty);
        Line(title.In(_language), bold: true);
        if (count == 0)
        {
            Indented(none.In(_language));
        }
        else
        {
            write();
        }
    }

    private void Indented(string text) => _console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));

    private void Line(string text, bool bold = false) =>
        _console.Write(new Text(text + "\n", bold ? new Style(decoration: Decoration.Bold) : Style.Plain));
}
