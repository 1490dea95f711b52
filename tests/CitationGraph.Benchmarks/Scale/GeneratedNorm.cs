using CitationGraph.Graph;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>An instrument of a generated corpus that documents cite.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Kind">'Nghị định'.</param>
/// <param name="Number">Số, ký hiệu.</param>
/// <param name="Name">The name of a law; empty for others.</param>
/// <param name="Issued">Its day; it takes effect 30 days later.</param>
/// <param name="Issuer">The body.</param>
public sealed record GeneratedNorm(InstrumentId Id, string Kind, string Number, string Name, DateOnly Issued, string Issuer)
{
    /// <summary>First day in force.</summary>
    public DateOnly Effective => Issued.AddDays(30);

    /// <summary>0 for laws, then decrees, circulars, decisions of provinces, plans.</summary>
    public int Level => (Kind, Issuer.StartsWith("Ủy", StringComparison.Ordinal)) switch
    {
        ("Luật", _) => 0,
        ("Kế hoạch", _) => 4,
        (_, true) => 3,
        ("Thông tư", _) => 2,
        _ => 1,
    };
}
