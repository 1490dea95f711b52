namespace CitationGraph.Grammars.Lexicon;

/// <summary>One phrase, found to the letter up to case, marks and spaces.</summary>
internal sealed class ChannelWord
{
    private readonly ChannelTrie _trie = new();

    /// <summary>A phrase in canonical Vietnamese.</summary>
    public ChannelWord(string phrase) => _trie.Add(phrase, 0);

    /// <summary>True when the phrase stands at <paramref name="start"/>.</summary>
    public bool TryParse(ReadOnlySpan<char> text, int start, out int end)
    {
        bool found = _trie.TryExact(text, start, out ChannelTrie.Match match);
        end = match.End;
        return found;
    }
}
