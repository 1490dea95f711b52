using System.Buffers;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Finds the units that a citation may be recognised by. What nearly every anchor is, a set of ASCII characters, is
/// looked for at every step; the rare ones each by themselves, and only once up to where they stand.</summary>
/// <param name="text">The text as read.</param>
internal ref struct AnchorSearch(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> Common = SearchValues.Create("/LlH-");

    private const string OtherSlashesAndDashes = "⁄∕／–\u2011";

    /// <summary>The small h is too frequent an anchor: the whole word is.</summary>
    private const string SmallConstitution = "hiến pháp";

    /// <summary>What scans make of 'lệnh' where its l is lost.</summary>
    private static readonly SearchValues<string> MisreadOrdinance = SearchValues.Create(["1énh", "1enh", "1ênh", "1ệnh", "Iénh", "Ienh"], StringComparison.Ordinal);

    private readonly ReadOnlySpan<char> _text = text;
    private int _mark = -1;
    private int _word = -1;
    private int _ordinance = -1;

    /// <summary>The next anchor from the offset on, or where the text ends. Offsets must be asked for in rising order.</summary>
    public int Next(int from)
    {
        if (from >= _text.Length)
        {
            return _text.Length;
        }

        ReadOnlySpan<char> rest = _text[from..];
        if (_mark < from)
        {
            _mark = OffsetOf(rest.IndexOfAny(OtherSlashesAndDashes), from);
        }

        if (_word < from)
        {
            _word = OffsetOf(rest.IndexOf(SmallConstitution, StringComparison.Ordinal), from);
        }

        if (_ordinance < from)
        {
            _ordinance = OffsetOf(rest.IndexOfAny(MisreadOrdinance), from);
        }

        return Math.Min(Math.Min(OffsetOf(rest.IndexOfAny(Common), from), _ordinance), Math.Min(_mark, _word));
    }

    private readonly int OffsetOf(int found, int from) => found < 0 ? _text.Length : from + found;
}
