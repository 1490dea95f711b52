using System.Diagnostics;

namespace CitationGraph.Benchmarks;

/// <summary>What a second thread can bring on this machine at most: two threads that share nothing and touch no memory.</summary>
internal static class Cores
{
    private const int Steps = 20_000_000;
    private const int Runs = 30;

    /// <summary>How many times as much two threads do as one; 2 where each has a core of its own.</summary>
    internal static double Scaling()
    {
        double one = double.MaxValue;
        double two = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            one = Math.Min(one, Seconds(() => _ = Arithmetic()));
            two = Math.Min(two, Seconds(static () =>
            {
                var other = new Thread(static () => _ = Arithmetic());
                other.Start();
                _ = Arithmetic();
                other.Join();
            }));
        }

        return 2 * one / two;
    }

    private static double Seconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static ulong Arithmetic()
    {
        ulong value = 1;
        for (int step = 0; step < Steps; step++)
        {
            value = (value * 6364136223846793005) + 1442695040888963407;
        }

        return value;
    }
}
