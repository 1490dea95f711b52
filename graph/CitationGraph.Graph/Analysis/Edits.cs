namespace CitationGraph.Graph.Analysis;

/// <summary>How much two words differ.</summary>
internal static class Edits
{
    /// <summary>True when one letter more, less or other, or two that change places, makes them equal.</summary>
    public static bool AtMostOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        int start = a.AsSpan().CommonPrefixLength(b);
        ReadOnlySpan<char> restA = a.AsSpan(start), restB = b.AsSpan(start);
        if (restA.IsEmpty || restB.IsEmpty)
        {
            return true;
        }

        return a.Length == b.Length ? restA[1..].SequenceEqual(restB[1..])
            || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]))
            : a.Length > b.Length ? restA[1..].SequenceEqual(restB)
            : restA.SequenceEqual(restB[1..]);
    }
}
