using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Graph.Tests;

/// <summary>The review that the embedded registry has to pass.</summary>
public class RegistryReviewTests
{
    private static readonly InstrumentRegistry Registry = InstrumentRegistry.Default;

    [Fact]
    public void No_instrument_stands_twice()
    {
        List<Instrument> rows = RegistryTables.Instruments();
        rows.Count.ShouldBeGreaterThan(8000);
        rows.GroupBy(r => r.Id).Where(g => g.Count() > 1).Select(g => g.Key.Value).ShouldBeEmpty();
        rows.Where(r => r.Number.Length > 0 && r.Year > 0).GroupBy(r => (r.Kind, Key(r.Number), r.Year)).Where(g => g.Count() > 1)
            .Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void No_relation_hangs_in_the_air_or_stands_twice()
    {
        List<Relation> rows = RegistryTables.Relations();
        rows.Count.ShouldBeGreaterThan(3500);
        rows.SelectMany(r => new[] { r.Source, r.Target }).Where(id => Registry.Find(id) is null).Select(id => id.Value).Distinct().ShouldBeEmpty();
        rows.GroupBy(r => (r.Source, r.Kind, r.Target)).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        rows.Where(r => r.Source == r.Target).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_replaces_itself_in_a_circle()
    {
        ILookup<InstrumentId, InstrumentId> ends = Registry.Relations
            .Where(r => r.Kind is RelationKind.Replaces or RelationKind.Repeals && !r.Partial).ToLookup(r => r.Source, r => r.Target);
        var done = new HashSet<InstrumentId>();
        foreach (InstrumentId start in ends.Select(e => e.Key))
        {
            Walk(start, []);
        }

        void Walk(InstrumentId at, HashSet<InstrumentId> path)
        {
            path.Add(at).ShouldBeTrue($"{at} is in a circle of replacement");
            if (done.Add(at))
            {
                foreach (InstrumentId next in ends[at])
                {
                    Walk(next, path);
                }
            }

            path.Remove(at);
        }
    }

    [Fact]
    public void No_official_number_is_odd_for_its_series()
    {
        Dictionary<string, int> most = EmbeddedTable.Read("series.csv", ["codes", "most"], static f => (Codes: f[0], Most: int.Parse(f[1], System.Globalization.CultureInfo.InvariantCulture)))
            .ToDictionary(static s => s.Codes, static s => s.Most);
        RegistryTables.Instruments().Where(static r => r.Provenance == Provenance.Official && r.Year >= 2006)
            .Where(r => Sign.TryParse(r.Number, out Sign sign) && most.TryGetValue(sign.Codes, out int limit) && sign.Digits > limit)
            .Select(static r => r.Number).ShouldBeEmpty();
    }

    [Fact]
    public void Days_are_plausible()
    {
        DateOnly first = new(1945, 9, 2), last = new(2027, 12, 31);
        foreach (Instrument i in Registry.Instruments)
        {
            foreach (DateOnly? day in new[] { i.Issued, i.Effective, i.Expires })
            {
                (day is null || (day >= first && day <= last)).ShouldBeTrue($"{i.Id}: {day}");
            }

            (i.Effective is null || i.Issued is null || i.Effective >= i.Issued).ShouldBeTrue($"{i.Id} in force before it was issued");
            (i.Expires is null || i.Effective is null || i.Expires >= i.Effective).ShouldBeTrue($"{i.Id} ends before it begins");
            (i.Issued is null || !Sign.TryParse(i.Number, out Sign s) || s.Year == 0 || s.Year == i.Issued.Value.Year).ShouldBeTrue($"{i.Id}: year of the sign");
        }

        foreach (Relation r in Registry.Relations)
        {
            DateOnly? issued = Registry.Find(r.Source)?.Issued;
            (r.Effective is null || issued is null || r.Effective >= issued).ShouldBeTrue($"{r.Source} acts on {r.Target} before it was issued");
        }
    }

    [Fact]
    public void Every_row_has_a_source()
    {
        Registry.Instruments.Where(i => i.Source.Length == 0).ShouldBeEmpty();
        Registry.Relations.Where(r => r.Basis.Length == 0).ShouldBeEmpty();
        Registry.Relations.Count(r => r.Provenance == Provenance.Unverified).ShouldBe(15);
        RegistryTables.Instruments().ShouldAllBe(i => !i.Number.Contains("STNMT") && !i.Number.Contains("NTM"));
    }

    [Fact]
    public void Ids_of_relations_are_written_as_ids_are()
    {
        foreach (Instrument i in Registry.Instruments.Where(i => i.Number.Length > 0))
        {
            Sign.TryParse(i.Number, out Sign sign).ShouldBeTrue(i.Number);
            Registry.BySign(sign).ShouldContain(i);
        }
    }

    private static string Key(string number) => Sign.TryParse(number, out Sign sign) ? sign.Key : number;
}
