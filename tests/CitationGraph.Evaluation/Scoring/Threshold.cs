using System.Globalization;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>A least value that a measure must reach.</summary>
internal readonly record struct Threshold(string Metric, double Least)
{
    public static bool TryParse(string text, out Threshold threshold)
    {
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        threshold = default;
        if (sign <= 0 || !double.TryParse(text.AsSpan(sign + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double least))
        {
            return false;
        }

        threshold = new Threshold(text[..sign], least);
        return true;
    }

    /// <summary>Prints what was missed; a measure that does not exist, or has nothing to measure, is missed too.</summary>
    /// <returns>True when the threshold is reached.</returns>
    public bool Check(IReadOnlyDictionary<string, double> metrics, TextWriter errors)
    {
        if (!metrics.TryGetValue(Metric, out double value))
        {
            errors.WriteLine($"MISSED {Metric}: no such measure. There are: {string.Join(", ", metrics.Keys)}");
            return false;
        }

        bool reached = value >= Least;
        if (!reached)
        {
            errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MISSED {Metric}: {value:0.0000}, at least {Least:0.####} wanted"));
        }

        return reached;
    }
}
