namespace CitationGraph.Benchmarks.Scale;

/// <summary>Ranks by the law of Zipf and Mandelbrot: the rank r is drawn in proportion to 1 / (r + flat). With 10 the most cited
/// norm stands in about a fifth of the documents, as in the labelled ones.</summary>
internal sealed class Zipf
{
    private const double Flat = 11;

    private readonly double[] _sums;

    public Zipf(int ranks)
    {
        _sums = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++)
        {
            _sums[rank] = sum += 1 / (rank + Flat);
        }
    }

    /// <summary>A rank, 0 the most frequent.</summary>
    public int Draw(ref Dice dice)
    {
        int at = Array.BinarySearch(_sums, dice.Real() * _sums[^1]);
        return Math.Min(at < 0 ? ~at : at + 1, _sums.Length - 1);
    }
}
