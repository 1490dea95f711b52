using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Short names that a text defines for itself: '(sau đây gọi là Luật X)'. They hold from their definition on.</summary>
internal sealed class AliasTable
{
    private const int MostAliases = 64;

    /// <summary>No short names.</summary>
    public static readonly AliasTable None = new();

    private readonly List<(string Name, int From)> _laws = [];
    private ChannelTrie? _trie;

    /// <summary>Adds the short name of a law.</summary>
    public void AddLaw(string name, int from)
    {
        if (_laws.Count < MostAliases && name.Length is > 1 and < 80)
        {
            (_trie ??= new ChannelTrie()).Add(name, _laws.Count);
            _laws.Add((name, from));
        }
    }

    /// <summary>True when a defined short name stands at <paramref name="start"/>.</summary>
    public bool TryLaw(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        if (_trie is null || !_trie.TryExact(text, start, out ChannelTrie.Match found) || _laws[found.Value].From > start)
        {
            return false;
        }

        end = found.End;
        return true;
    }
}
