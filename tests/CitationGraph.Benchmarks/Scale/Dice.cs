namespace CitationGraph.Benchmarks.Scale;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): random numbers that are the same on every machine, from a seed and a stream,
/// so that the document of any index can be made without the ones before it.</summary>
internal struct Dice(ulong seed, ulong stream)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = Mix(seed + (stream * Golden)) ^ stream;

    /// <summary>A number from 0 up to, not including, <paramref name="sides"/>.</summary>
    public int Next(int sides) => (int)(((UInt128)Bits() * (ulong)sides) >> 64);

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Real() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int share) => Next(100) < share;

    private ulong Bits() => Mix(_state += Golden);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
