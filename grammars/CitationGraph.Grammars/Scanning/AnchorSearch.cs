using System.Buffers;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Finds the units that a citation may be recognised by. What nearly every anchor is, a set of ASCII characters, is
/// looked for at every step; the rare ones each by themselves, and only once up to where they stand. The text is walked in windows
/// that stay at hand for all of them.</summary>
/// <param name="text">The text as read.</param>
/// <param name="noisy">True where letters lost their marks: only there may words be misread.</param>
/// <param name="whole">False where the search ends at a mark that stands by itself.</param>
/// <param name="landmarks">Takes what the windows hold for later steps.</param>
internal ref struct AnchorSearch(ReadOnlySpan<char> text, bool noisy, bool whole, Landmarks landmarks)
{
    private static readonly SearchValues<char> Common = SearchValues.Create("/LlH-");

    private const int Window = 8192;

    /// <summary>Behind every window.</summary>
    private const int None = int.MaxValue;

    private const string OtherSlashesAndDashes = "⁄∕／–\u2011";

    /// <summary>The small h is too frequent an anchor: the whole word is.</summary>
    private const string SmallConstitution = "hiến pháp";

    private const int LongestWord = 9;

    /// <summary>What scans make of 'lệnh' where its l is lost.</summary>
    private static readonly SearchValues<string> MisreadOrdinance = SearchValues.Create(["1énh", "1enh", "1ênh", "1ệnh", "Iénh", "Ienh"], StringComparison.Ordinal);

    private readonly ReadOnlySpan<char> _text = text;
    private int _end;
    private int _mark = -1;
    private int _word = -1;
    private int _ordinance = -1;

    /// <summary>The next anchor from the offset on, or where the text ends. Offsets must be asked for in rising order.</summary>
    public int Next(int from)
    {
        while (true)
        {
            if (from >= _end)
            {
                OpenWindow(from);
                if (!whole && landmarks.IsApart)
                {
                    return _text.Length;
                }
            }

            if (from >= _text.Length)
            {
                return _text.Length;
            }

            int next = NextWithin(from);
            if (next < _end)
            {
                return next;
            }

            from = _end;
        }
    }

    private void OpenWindow(int from)
    {
        int end = from < _text.Length - Window ? from + Window : _text.Length;
        landmarks.Collect(_text, _end, end);
        _end = end;
        (_mark, _word, _ordinance) = (-1, -1, noisy ? -1 : None);
    }

    private int NextWithin(int from)
    {
        ReadOnlySpan<char> rest = _text[from.._end];
        if (_mark < from)
        {
            _mark = OffsetOf(rest.IndexOfAny(OtherSlashesAndDashes), from);
        }

        if (_word < from || _ordinance < from)
        {
            // A word that begins in the window may end behind it.
            ReadOnlySpan<char> words = _text[from..Math.Min(_text.Length, _end + LongestWord - 1)];
            _word = _word < from ? OffsetOf(words.IndexOf(SmallConstitution, StringComparison.Ordinal), from) : _word;
            _ordinance = _ordinance < from ? OffsetOf(words.IndexOfAny(MisreadOrdinance), from) : _ordinance;
        }

        return Math.Min(Math.Min(OffsetOf(rest.IndexOfAny(Common), from), _ordinance), Math.Min(_mark, _word));
    }

    private static int OffsetOf(int found, int from) => found < 0 ? None : from + found;
}
