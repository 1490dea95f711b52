using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Words that begin a basis of the preamble (cues.csv).</summary>
internal static class Cues
{
    private const float Budget = 1.6f;
    private const int ShortestFuzzy = 5;

    private static readonly List<(string Cue, RelationKind Relation)> Preamble =
        [.. LexiconFile.Read("cues.csv", ["relation", "cue"], static f => (f[1], f[0] == "BASED_ON" ? RelationKind.BasedOn : RelationKind.Implements))];

    private static readonly ChannelTrie Trie = ChannelTrie.Of(Preamble.Select(static p => p.Cue));

    private static readonly ChannelTrie CanCu = ChannelTrie.Of("căn cứ");

    /// <summary>True when a basis begins at the offset, with a capital.</summary>
    public static bool StartsBasis(ReadOnlySpan<char> text, int start, NoiseProfile noise) => (char.IsUpper(text[start]) || IsLowered(text, start, noise)) && TryAt(text, start, noise, out _);

    /// <summary>'can ctf Luat ...' at the beginning of a line: a scan of small print made the capital small.</summary>
    public static bool IsLowered(ReadOnlySpan<char> text, int start, NoiseProfile noise)
    {
        if (!noise.IsNoisy || text[start] != 'c' || (start > 0 && text[start - 1] != '\n') || !CanCu.TryFuzzy(text, start, noise.Channel, Budget, out ChannelTrie.Match cue))
        {
            return false;
        }

        var behind = new Cursor(text, cue.End);
        return behind.SkipBlanks() && char.IsUpper(behind.Raw);
    }

    /// <summary>True at 'Căn cứ', which begins a basis wherever it stands with a capital.</summary>
    public static bool IsCanCu(ReadOnlySpan<char> text, int start, NoiseProfile noise) =>
        CanCu.TryExact(text, start, out _) || (noise.IsNoisy && (CanCu.TryFuzzy(text, start, noise.Channel, Budget, out _) || IsWithoutVowel(text, start)));

    /// <summary>'Cn ct', 'Cn cl', 'C&amp;n clr', 'CGn ctr', 'Cin et', 'Cfn ctr', 'Can ed': a scan dropped the vowel of 'Căn', or made of it what is no
    /// such letter.</summary>
    private static bool IsWithoutVowel(ReadOnlySpan<char> text, int start)
    {
        var cursor = new Cursor(text, start);
        if (cursor.Raw != 'C')
        {
            return false;
        }

        cursor.Advance();
        if (cursor.Raw != 'n' && cursor.Next == 'n')
        {
            cursor.Advance();
        }

        if (cursor.Raw != 'n')
        {
            return false;
        }

        cursor.Advance();
        bool dropped = cursor.Position == start + 2 || !char.IsLower(text[start + 1]);
        if (!cursor.SkipBlanks() || !(cursor.Raw == 'c' || (cursor.Raw == 'e' && !dropped)))
        {
            return false;
        }

        int second = cursor.Position;
        char last = '\0';
        while (Fold.IsLetter(cursor.Current))
        {
            last = cursor.Current;
            cursor.Advance();
        }

        // A vowel that is there leaves other words possible ('Còn các'): the hook of 'ứ' must have left its trace.
        bool isWord = cursor.Position - second is > 1 and <= LongestSecondWord && (dropped || last is 't' or 'f' or 'r' or 'd' or 'l' or 'k');
        if (cursor.Raw == '?')
        {
            // 'C&n ct? Luat': the hook of 'ứ'.
            cursor.Advance();
        }

        return isWord && cursor.SkipSpace() && char.IsUpper(cursor.Raw);
    }

    private const int LongestSecondWord = 4;

    /// <summary>The relation that the cue at <paramref name="start"/> gives to what follows it.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, int start, NoiseProfile noise, out RelationKind relation)
    {
        bool found = Trie.TryExact(text, start, out ChannelTrie.Match cue)
            || (noise.IsNoisy && Trie.TryFuzzy(text, start, noise.Channel, Budget, out cue) && cue.Letters >= ShortestFuzzy);
        found = found && !IsOther(text, cue.End);
        relation = found ? Preamble[cue.Value].Relation : RelationKind.Cites;
        if (!found && noise.IsNoisy && IsWithoutVowel(text, start))
        {
            (found, relation) = (true, RelationKind.BasedOn);
        }

        if (!found && noise.IsNoisy && IsCarriesOut(text, start))
        {
            (found, relation) = (true, RelationKind.Implements);
        }

        return found;
    }

    /// <summary>'Thye hién': no other two words have the outline of 'Thực hiện'.</summary>
    private static bool IsCarriesOut(ReadOnlySpan<char> text, int start)
    {
        var cursor = new Cursor(text, start);
        if (cursor.Raw != 'T' || cursor.Next != 'h')
        {
            return false;
        }

        while (Fold.IsLetter(cursor.Current))
        {
            cursor.Advance();
        }

        if (cursor.Position - start is < 3 or > 5 || !cursor.SkipBlanks() || cursor.Raw != 'h' || cursor.Next != 'i')
        {
            return false;
        }

        int second = cursor.Position;
        char last = '\0';
        while (Fold.IsLetter(cursor.Current))
        {
            last = cursor.Current;
            cursor.Advance();
        }

        return last == 'n' && cursor.Position - second is 3 or 4;
    }

    private static readonly Parser<Unit> Watch = Parse.Gap.Then(Parse.OneOf(Parse.Word("doi"), Parse.Word("do"), Parse.Word("d6")));

    private static readonly Parser<Unit> LegalBasis = Parse.Gap.Then(Parse.Word("phap ly"));

    /// <summary>'Theo dõi' and 'Theo đó' are no 'theo', and 'Căn cứ pháp lý' over a column of a table no basis of the document.</summary>
    private static bool IsOther(ReadOnlySpan<char> text, int end)
    {
        var cursor = new Cursor(text, end);
        if (Watch.TryParse(ref cursor, out _))
        {
            return true;
        }

        return LegalBasis.TryParse(ref cursor, out _) && cursor.Position < text.Length && (text[cursor.Position] is '\t' or '|' || text[cursor.Position..].StartsWith(" |", StringComparison.Ordinal));
    }

}
