using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Places of a text that later steps start from, found while the text is walked once for anchors: each walk of its own over a
/// large text costs as much as fetching it again.</summary>
internal sealed class Landmarks
{
    /// <summary>True where a mark stands by itself, see <see cref="Composition"/>.</summary>
    public bool IsApart { get; private set; }

    /// <summary>Offsets of the word 'lực' in 'hiệu lực', in text order.</summary>
    public List<int> ForceMarks { get; } = [];

    /// <summary>Digits behind 'số ' that no sign follows, in text order.</summary>
    public List<TextSpan> BareDigits { get; } = [];

    /// <summary>Ends of 'gọi là', 'gọi tắt là' and 'viết tắt là', in any order.</summary>
    public List<int> Callings { get; } = [];

    /// <summary>Adds those that begin between two offsets.</summary>
    public void Collect(ReadOnlySpan<char> text, int from, int to)
    {
        IsApart = IsApart || Composition.IsApart(text[from..to]);
        for (int at = Next(text, BareNumbers.So, from, to); at >= 0; at = Next(text, BareNumbers.So, at + 1, to))
        {
            if (BareNumbers.TryDigits(text, at + BareNumbers.So.Length, out TextSpan digits))
            {
                BareDigits.Add(digits);
            }
        }

        foreach (string initial in ShortNumbers.CalledInitials)
        {
            for (int at = Next(text, initial, from, to); at >= 0; at = Next(text, initial, at + 1, to))
            {
                if (ShortNumbers.IsCalled(text, at, out int end))
                {
                    Callings.Add(end);
                }
            }
        }
    }

    /// <summary>Where a word next begins between two offsets, or -1.</summary>
    private static int Next(ReadOnlySpan<char> text, string word, int from, int to)
    {
        int found = from < to ? text[from..Math.Min(text.Length, to + word.Length - 1)].IndexOf(word, StringComparison.Ordinal) : -1;
        return found < 0 ? -1 : from + found;
    }
}
