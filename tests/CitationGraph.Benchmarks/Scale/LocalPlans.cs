using System.Globalization;
using CitationGraph.Graph;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>The plans of a corpus: those of provinces, which others carry out, in between those of communes, which nobody
/// cites. Numbered from the oldest.</summary>
internal sealed class LocalPlans
{
    private static readonly DateOnly First = new(2015, 1, 5);
    private const int Days = 4_200;

    private readonly int _count;
    private readonly int _cited;
    private readonly (string Province, string Commune)[] _communes;

    public LocalPlans(int count, int cited)
    {
        (_count, _cited) = (count, cited);
        _communes = [.. EmbeddedTable.Read("communes.csv", ["province", "commune"], static f => (Small(f[0]), Small(f[1])))];
        Provinces = [.. _communes.Select(static c => c.Province).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Names such as 'tỉnh Ninh Bình'.</summary>
    public string[] Provinces { get; }

    /// <summary>True for a plan of a province, which others cite.</summary>
    public bool IsCited(int plan) => (long)plan * _cited / _count != ((long)plan - 1) * _cited / _count || plan == 0;

    /// <summary>How many cited plans there are before a plan.</summary>
    public int CitedBefore(int plan) => plan == 0 ? 0 : (int)(((long)plan - 1) * _cited / _count) + 1;

    /// <summary>The cited plan of this place in their order.</summary>
    public GeneratedNorm Cited(int order)
    {
        int plan = order == 0 ? 0 : (int)((((long)order * _count) + _cited - 1) / _cited);
        return Norm(plan, order / Provinces.Length, "Ủy ban nhân dân " + Provinces[order % Provinces.Length]);
    }

    /// <summary>The plan itself, the place of its body and its province.</summary>
    public (GeneratedNorm Plan, string Place, string Province) Plan(int plan)
    {
        if (IsCited(plan))
        {
            int order = CitedBefore(plan);
            string of = Provinces[order % Provinces.Length];
            return (Cited(order), of, of);
        }

        (string province, string commune) = _communes[plan % _communes.Length];
        return (Norm(plan, plan / _communes.Length, $"Ủy ban nhân dân {commune}, {province}"), commune, province);
    }

    private GeneratedNorm Norm(int plan, int running, string body)
    {
        DateOnly day = First.AddDays((int)((long)plan * Days / _count));
        var sign = new Sign((running + 1).ToString("00", CultureInfo.InvariantCulture), 0, "KH-UBND");
        return new GeneratedNorm(InstrumentId.Numbered("Kế hoạch", sign, day.Year, body), "Kế hoạch", InstrumentId.Number(sign), string.Empty, day, body);
    }

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
