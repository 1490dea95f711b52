using System.Globalization;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>Precision, recall and their harmonic mean; each is 0 where its denominator is.</summary>
internal readonly record struct Rates(double Precision, double Recall)
{
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Rates Of(int right, int found, int gold) =>
        new(found > 0 ? right / (double)found : 0, gold > 0 ? right / (double)gold : 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:0.0000} R {Recall:0.0000} F1 {F1:0.0000}");
}

/// <summary>How many of so many were right; not a number where there were none.</summary>
internal readonly record struct Share(int Right, int Total)
{
    public double Value => Total > 0 ? Right / (double)Total : double.NaN;

    public static Share operator +(Share left, Share right) => new(left.Right + right.Right, left.Total + right.Total);

    public Share Count(bool right) => new(Right + (right ? 1 : 0), Total + 1);

    public override string ToString() => Total > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Value:0.000} ({Right}/{Total})")
        : "none";
}

/// <summary>Counts of one document or of one set of documents.</summary>
internal sealed class Tally
{
    public int Gold { get; set; }

    public int Found { get; set; }

    public int Detected { get; set; }

    public int Identified { get; set; }

    public Share Date { get; set; }

    public Share Issuer { get; set; }

    public Share Relation { get; set; }

    public Dictionary<string, Share> Header { get; } = new(StringComparer.Ordinal);

    public int GoldStated { get; set; }

    public int FoundStated { get; set; }

    public int RightStated { get; set; }

    public Rates Detection => Rates.Of(Detected, Found, Gold);

    public Rates Identity => Rates.Of(Identified, Found, Gold);

    public Rates Stated => Rates.Of(RightStated, FoundStated, GoldStated);

    /// <summary>The four fields that must be right; title and effective date are for information.</summary>
    public Share HeaderFields => HeaderScorer.Required.Aggregate(default(Share), (sum, f) => sum + Header.GetValueOrDefault(f));

    public void Add(Tally other)
    {
        Gold += other.Gold;
        Found += other.Found;
        Detected += other.Detected;
        Identified += other.Identified;
        Date += other.Date;
        Issuer += other.Issuer;
        Relation += other.Relation;
        GoldStated += other.GoldStated;
        FoundStated += other.FoundStated;
        RightStated += other.RightStated;
        foreach ((string field, Share share) in other.Header)
        {
            Header[field] = Header.GetValueOrDefault(field) + share;
        }
    }
}
