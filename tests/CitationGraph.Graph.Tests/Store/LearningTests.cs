using CitationGraph.Grammars;
using CitationGraph.Graph.Analysis;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;
using Xunit.Abstractions;

namespace CitationGraph.Graph.Tests;

/// <summary>What the labelled documents teach a store, against their labels.</summary>
public class LearningTests(ITestOutputHelper output)
{
    private static readonly string[] Compared = ["AMENDS", "REPLACES", "REPEALS", "CORRECTS", "GUIDES"];

    [SkippableCorpusFact("dev/relations.csv")]
    public void Stored_instruments_teach_their_relations()
    {
        using TemporaryStore temporary = Ingested(out List<StoredDocument> documents);
        var learnt = documents.SelectMany(d => d.Relations.Select(r => (Doc: d.Path, r))).ToList();
        var gold = Corpus.Table("dev/relations.csv").Where(g => Compared.Contains(g["relation"])).ToList();
        var open = new List<(string Doc, Relation r)>(learnt.Where(l => Compared.Contains(l.r.Kind.Code())));
        int produced = open.Count, hit = 0;
        foreach (Dictionary<string, string> g in gold)
        {
            InstrumentId self = documents.Single(d => d.Path == g["doc"]).Context.Self;
            int at = open.FindIndex(l => l.Doc == g["doc"] && l.r.Kind.Code() == g["relation"] && Is(g["source"], l.r.Source, self) && Is(g["target"], l.r.Target, self));
            if (at >= 0)
            {
                hit++;
                open.RemoveAt(at);
            }
            else
            {
                output.WriteLine($"missed {g["doc"]}: {g["source"]} {g["relation"]} {g["target"]}");
            }
        }

        open.ForEach(l => output.WriteLine($"not labelled {l.Doc}: {l.r.Source} {l.r.Kind.Code()} {l.r.Target} {l.r.Part}"));
        double f1 = 2.0 * hit / (produced + gold.Count);
        output.WriteLine($"hit {hit}, produced {produced}, labelled {gold.Count}, F1 {f1:0.000}");
        f1.ShouldBeGreaterThanOrEqualTo(0.85);
    }

    [SkippableCorpusFact("dev/docs.csv")]
    public void Affected_names_the_documents_that_cite_what_stored_instruments_changed()
    {
        using TemporaryStore temporary = Ingested(out _);
        IReadOnlyList<AffectedRow> rows = new AffectedQuery(temporary.Store, StoreKnowledge.Over(InstrumentRegistry.Default, temporary.Store))
            .Run(new AffectedFilter { AsOf = new DateOnly(2026, 11, 21), Transitive = true });
        output.WriteLine($"{rows.Count} rows, {rows.Select(r => r.Document).Distinct().Count()} documents");
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(r => r.Now != Validity.InForce && r.Path.Count > 0);
    }

    [SkippableCorpusFact("dev/docs.csv")]
    public void Nearly_every_citation_has_its_instrument()
    {
        using TemporaryStore temporary = Ingested(out List<StoredDocument> documents);
        var citations = documents.SelectMany(d => d.Citations).ToList();
        int resolved = citations.Count(c => c.Outcome == Resolution.Outcome.Resolved);
        output.WriteLine($"{resolved} of {citations.Count}");
        (resolved / (double)citations.Count).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    private static TemporaryStore Ingested(out List<StoredDocument> documents)
    {
        documents = [.. Directory.GetFiles(Path.Combine(Corpus.Root!, "dev"), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => TemporaryStore.Document(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)))];
        var temporary = new TemporaryStore();
        temporary.Store.Ingest(documents);
        return temporary;
    }

    private static bool Is(string label, InstrumentId id, InstrumentId self) =>
        label == "self" ? id == self
        : Sign.TryParse(label, out Sign sign) ? Sign.TryParse(Finding.NumberOf(id), out Sign own) && sign.Key == own.Key
        : NameKey.Of(label).Contains(NameKey.Of(InstrumentRegistry.Default.Find(id)?.Name is { Length: > 0 } name ? name : id.Value), StringComparison.Ordinal);
}
