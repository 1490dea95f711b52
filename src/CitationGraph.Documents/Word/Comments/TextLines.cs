namespace CitationGraph.Documents.Word.Comments;

/// <summary>Leads from a converted text back to the original: to the same offsets where both have the same length, else to the
/// whole line, as lines are converted one by one.</summary>
internal sealed class TextLines
{
    private readonly int[]? _original;
    private readonly int[]? _converted;
    private readonly int _length;

    /// <summary>For two texts with the same lines.</summary>
    public TextLines(string original, string converted)
    {
        if (original.Length != converted.Length)
        {
            (_original, _converted, _length) = (Starts(original), Starts(converted), original.Length);
        }
    }

    /// <summary>The place in the original.</summary>
    public (int Start, int End) InOriginal(int start, int end)
    {
        if (_original is null || _converted is null)
        {
            return (start, end);
        }

        int first = Line(start), last = Line(Math.Max(start, end - 1));
        return (_original[Math.Min(first, _original.Length - 1)], last + 1 < _original.Length ? _original[last + 1] - 1 : _length);
    }

    private int Line(int offset)
    {
        int at = Array.BinarySearch(_converted!, offset);
        return at >= 0 ? at : ~at - 1;
    }

    private static int[] Starts(string text)
    {
        List<int> starts = [0];
        for (int at = 0; (at = text.IndexOf('\n', at) + 1) > 0;)
        {
            starts.Add(at);
        }

        return [.. starts];
    }
}
