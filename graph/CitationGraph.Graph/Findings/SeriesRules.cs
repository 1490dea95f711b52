using CitationGraph.Grammars;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Findings;

/// <summary>Citations of one document against each other: one instrument with two dates; order of numbers against order of
/// dates in one series (Nghị định số 30/2020/NĐ-CP, Điều 15: numbers follow the time of issue within a year).</summary>
internal static class SeriesRules
{
    /// <summary>Numbers given a few days out of order are usual: measured on 4,500 neighbours of the registry, 3 of them.</summary>
    private const int Tolerance = 7;

    private sealed record Entry(int Number, DateOnly Day, ResolvedCitation? On, string Label);

    public static void Check(DocumentHeader header, DocumentContext context, IReadOnlyList<ResolvedCitation> citations, FindingSink sink)
    {
        TwoDates(citations, sink);
        var series = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (ResolvedCitation on in citations)
        {
            if (on.Citation.Date.Day() is { } day && on.Outcome == Outcome.Resolved && Sign.TryParse(on.Citation.Number, out Sign sign))
            {
                Add(series, sign, on.Citation.Type, on.Id.Body, day, on, on.Citation.Number);
            }
        }

        if (context.DayIsStated && context.Day is { } own && !context.Self.IsEmpty && Sign.TryParse(header.Number, out Sign self))
        {
            Add(series, self, header.Type, context.Self.Body, own, null, header.Number);
        }

        foreach (List<Entry> entries in series.Values)
        {
            Order(entries, sink);
        }
    }

    private static void Add(Dictionary<string, List<Entry>> series, Sign sign, string kind, string body, DateOnly day, ResolvedCitation? on, string label)
    {
        // Letters and Party papers are numbered by other rules; a year alone is no series for them.
        if (sign.Digits > 0 && !sign.IsParty && (sign.Year == 0 || sign.Year == day.Year) && Registry.KindTable.IsCode(sign.Parts[0]) | sign.Session > 0)
        {
            string key = $"{kind}|{sign.Codes}|{day.Year}|{body}";
            (series.TryGetValue(key, out List<Entry>? list) ? list : series[key] = []).Add(new Entry(sign.Digits, day, on, label));
        }
    }

    private static void Order(List<Entry> entries, FindingSink sink)
    {
        foreach (Entry late in entries)
        {
            Entry? before = entries.Where(e => e.Number < late.Number && e.Day.DayNumber - late.Day.DayNumber > Tolerance).OrderByDescending(static e => e.Number).FirstOrDefault();
            if (before is not null && (late.On ?? before.On) is { } on)
            {
                sink.Add(RuleCatalog.Order, on, $"{late.Label} ghi ngày {late.Day.Vietnamese()}, nhưng {before.Label} của cùng cơ quan, số nhỏ hơn, ghi ngày {before.Day.Vietnamese()}.",
                    $"{late.Label} is dated {late.Day.Iso()}, but {before.Label} of the same body, a smaller number, {before.Day.Iso()}.");
            }
        }
    }

    private static void TwoDates(IReadOnlyList<ResolvedCitation> citations, FindingSink sink)
    {
        foreach (IGrouping<InstrumentId, ResolvedCitation> norm in citations.Where(static c => c.Outcome == Outcome.Resolved && c.Citation.Number.Length > 0 && c.Citation.Date.Day() is not null).GroupBy(static c => c.Id))
        {
            ResolvedCitation first = norm.First();
            if (norm.FirstOrDefault(c => c.Citation.Date != first.Citation.Date) is { } other)
            {
                string a = first.Citation.Date.Day()!.Value.Vietnamese(), b = other.Citation.Date.Day()!.Value.Vietnamese();
                sink.Add(RuleCatalog.TwoDates, other, $"{other.Citation.Number} được ghi ngày {b}, chỗ khác ghi ngày {a}.",
                    $"{other.Citation.Number} is dated {other.Citation.Date}, elsewhere {first.Citation.Date}.", $"{first.Citation.Text} / {other.Citation.Text}");
            }
        }
    }
}
