using System.Globalization;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Resolution;
using CitationGraph.Graph.Store;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>A corpus of records as resolution hands them to the store, made from a seed: the same on every machine, streamed.
/// <code>
/// var corpus = new GeneratedCorpus(CorpusSize.Of(20_000));
/// store.Ingest(corpus.Documents());       // 20,000 documents, about 400,000 citations, 6,000 instruments
/// corpus.Norms[0].Id                      // the most cited norm
/// </code>
/// From the shell, a store to work on: <c>dotnet run --project tests/CitationGraph.Benchmarks -c Release -- corpus FILE [documents]</c>.
/// <para>A tenth of the documents are norms, which amend, replace and repeal older ones; the others are plans of provinces and
/// communes. Two thirds of the cited instruments are norms, cited by the law of Zipf; one third plans of provinces, which later
/// plans of the province carry out, in chains and, rarely, in circles.</para></summary>
public sealed class GeneratedCorpus
{
    /// <summary>One document of so many is a norm.</summary>
    private const int NormEvery = 10;

    private readonly CorpusSize _size;
    private readonly GeneratedNorm[] _norms;
    private readonly LocalPlans _plans;
    private readonly Zipf _zipf;
    private readonly int _cited;

    /// <summary>Makes the norms; documents are made when asked for.</summary>
    public GeneratedCorpus(CorpusSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        _size = size;
        _cited = size.Instruments / 3;
        _plans = new LocalPlans(size.Documents - (size.Documents / NormEvery), _cited);
        _norms = NormMaker.Make(size.Instruments - _cited, size.Seed, _plans.Provinces);
        _zipf = new Zipf(_norms.Length);
    }

    /// <summary>The norms, the most cited first. Those of even index are also documents of the corpus, as far as they go.</summary>
    public IReadOnlyList<GeneratedNorm> Norms => _norms;

    /// <summary>The day that the newest documents lie before.</summary>
    public static DateOnly AsOf { get; } = new(2026, 11, 21);

    /// <summary>All documents, one at a time.</summary>
    public IEnumerable<StoredDocument> Documents()
    {
        for (int i = 0; i < _size.Documents; i++)
        {
            yield return Document(i);
        }
    }

    /// <summary>The document of an index, from 0; the others are not needed for it.</summary>
    public StoredDocument Document(int index)
    {
        var dice = new Dice(_size.Seed + 1, (ulong)index);
        if (index % NormEvery == 0)
        {
            int norm = index / NormEvery * 2;
            return norm < _norms.Length ? Norm(index, norm, ref dice) : throw new ArgumentOutOfRangeException(nameof(index));
        }

        int plan = index - (index / NormEvery) - 1;
        (GeneratedNorm own, string place, string province) = _plans.Plan(plan);
        CitationMaker citations = Citing(own, ref dice);
        int older = _plans.CitedBefore(plan), steps = _plans.IsCited(plan) ? (dice.Percent(60) ? 1 : 0) : 1 + dice.Next(2);
        for (int i = 0; i < steps; i++)
        {
            // A plan carries out one of the last plans of its province; one in a thousand a plan that came after it.
            int back = 1 + Math.Min(dice.Next(40), dice.Next(40));
            int order = (older / _plans.Provinces.Length * _plans.Provinces.Length) + Array.IndexOf(_plans.Provinces, province) - (back * _plans.Provinces.Length);
            order = dice.Next(1000) == 0 ? order + (2 * back * _plans.Provinces.Length) : order;
            if (order >= 0 && order < _cited && !(_plans.IsCited(plan) && order == older))
            {
                citations.Add(_plans.Cited(order), i == 0 ? RelationKind.Implements : RelationKind.Cites, ref dice);
            }
        }

        string path = string.Create(CultureInfo.InvariantCulture, $"{province}/{own.Issued.Year}/{place}-ke-hoach-{plan:000000}.txt");
        return Make(path, own, place, province, citations, []);
    }

    private StoredDocument Norm(int index, int norm, ref Dice dice)
    {
        GeneratedNorm own = _norms[norm];
        CitationMaker citations = Citing(own, ref dice);
        var relations = new List<Relation>();
        int steps = dice.Percent(45) ? 1 + dice.Next(3) : 0;
        for (int i = 0; i < steps; i++)
        {
            GeneratedNorm target = _norms[dice.Percent(50) ? _zipf.Draw(ref dice) : dice.Next(_norms.Length)];
            int what = dice.Next(100);
            RelationKind kind = what < 60 ? RelationKind.Amends : what < 85 ? RelationKind.Replaces : RelationKind.Repeals;
            bool partial = kind != RelationKind.Replaces && dice.Percent(40);
            if (target.Issued < own.Issued)
            {
                relations.Add(new Relation
                {
                    Source = own.Id,
                    Kind = kind,
                    Target = target.Id,
                    Effective = own.Effective,
                    Partial = partial,
                    Part = partial ? "khoản 2 Điều 5" : string.Empty,
                    Provenance = Provenance.Ingested,
                    Basis = $"{own.Kind} này có hiệu lực thi hành và {kind.Code()} {target.Kind} số {target.Number}.",
                });
            }
        }

        return Make(string.Create(CultureInfo.InvariantCulture, $"trung-uong/{own.Issued.Year}/{index:000000}.txt"), own, string.Empty, string.Empty, citations, relations);
    }

    /// <summary>The citations of norms: bases first, then what is carried out, then mentions; nothing rests on its like or on what
    /// is below it.</summary>
    private CitationMaker Citing(GeneratedNorm own, ref Dice dice)
    {
        // From a quarter of the mean to twice it, more of the short.
        int mean = _size.CitationsEach, count = (mean / 4) + Math.Min(dice.Next(mean * 9 / 4), dice.Next(mean * 9 / 4));
        var citations = new CitationMaker(count + 2);
        for (int i = 0; i < count; i++)
        {
            GeneratedNorm norm = _norms[_zipf.Draw(ref dice)];
            for (int again = 0; again < 2 && norm.Issued >= own.Issued; again++)
            {
                norm = _norms[_zipf.Draw(ref dice)];
            }

            bool rests = norm.Level < own.Level && i < count / 2;
            citations.Add(norm, !rests ? RelationKind.Cites : i < count / 3 ? RelationKind.BasedOn : RelationKind.Implements, ref dice);
        }

        return citations;
    }

    private static StoredDocument Make(string path, GeneratedNorm own, string place, string province, CitationMaker citations, List<Relation> relations) => new()
    {
        Path = path,
        Hash = StoredDocument.HashOf(path),
        Header = new DocumentHeader
        {
            Type = own.Kind,
            Number = own.Number,
            Date = new CitedDate(own.Issued.Year, own.Issued.Month, own.Issued.Day),
            Issuer = own.Issuer,
            Place = place,
            Title = own.Name.Length > 0 ? own.Name : "Triển khai thực hiện nhiệm vụ cải cách hành chính năm " + own.Issued.Year.ToString(CultureInfo.InvariantCulture),
            Effective = own.Kind == "Kế hoạch" ? CitedDate.None : new CitedDate(own.Effective.Year, own.Effective.Month, own.Effective.Day),
        },
        Context = new DocumentContext
        {
            Day = own.Issued,
            DayIsStated = true,
            Issuer = own.Issuer,
            Province = province,
            Provinces = province.Length > 0 ? [province] : [],
            Self = own.Id,
        },
        Citations = citations.Citations,
        Relations = relations,
    };
}
