namespace CitationGraph.Documents.Tests;

/// <summary>Files cut off or with bytes changed, the same in every run.</summary>
internal static class Altered
{
    /// <summary>Copies of a file: every third cut off, later and later; each with fewer than <paramref name="most"/> bytes changed.</summary>
    /// <param name="whole">The file.</param>
    /// <param name="count">How many copies.</param>
    /// <param name="most">One more than the bytes changed at most.</param>
    public static IEnumerable<byte[]> Of(byte[] whole, int count, int most)
    {
        var random = new Random(6);
        for (int i = 0; i < count; i++)
        {
            byte[] altered = i % 3 == 0 ? whole[..(whole.Length * i / count)] : [.. whole];
            for (int n = 0; n < i % most && altered.Length > 0; n++)
            {
#pragma warning disable CA5394 // Repeatable, not secret.
                altered[random.Next(altered.Length)] = (byte)random.Next(256);
#pragma warning restore CA5394
            }

            yield return altered;
        }
    }
}
