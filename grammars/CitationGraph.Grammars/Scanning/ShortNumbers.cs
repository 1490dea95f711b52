using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Short names of numbered instruments that a text defines and uses from then on.
/// <code>
/// definition = '(' ... 'gọi' ['tắt'] 'là' kind ['số'] digits ')'      (sau đây gọi là Nghị định số 178)
/// </code>
/// The digits must be those of a citation of that kind before the definition; 'Nghị định số 178' behind it is then a citation
/// of it.</summary>
internal static class ShortNumbers
{
    private const int MostNames = 16;
    private const int LongestName = 40;

    /// <summary>What a definition begins with.</summary>
    public static readonly string[] CalledInitials = ["gọi", "viết"];

    private static readonly Parser<Unit> Called = Parse.OneOf(Parse.Word("goi la"), Parse.Word("goi tat la"), Parse.Word("viet tat la")).Then(Parse.Gap);

    private static readonly Parser<Unit> So = Parse.Word("so").Then(Parse.Gap);

    /// <summary>A definition's words stand at the offset.</summary>
    public static bool IsCalled(ReadOnlySpan<char> text, int at, out int end)
    {
        var called = new Cursor(text, at);
        bool found = Called.TryParse(ref called, out _);
        end = called.Position;
        return found;
    }

    /// <summary>Adds the uses of short names to drafts in text order.</summary>
    public static void Add(string text, List<int> callings, List<Draft> drafts)
    {
        List<Draft>? uses = null;
        int names = 0;
        callings.Sort();
        foreach (int called in callings)
        {
            if (names < MostNames && TryDefinition(text, called, drafts, out int end, out Draft? meant))
            {
                names++;
                Collect(text, text[called..end], end, meant!, uses ??= []);
            }
        }

        DraftMerge.Into(drafts, uses ?? []);
    }

    /// <summary>A kind and bare digits up to the closing bracket, and the citation before that has them.</summary>
    private static bool TryDefinition(string text, int start, List<Draft> drafts, out int end, out Draft? meant)
    {
        (end, meant) = (0, null);
        if (!InstrumentKinds.Trie.TryExact(text, start, out ChannelTrie.Match kind))
        {
            return false;
        }

        var cursor = new Cursor(text, kind.End);
        cursor.SkipSpace();
        _ = So.TryParse(ref cursor, out _);
        int digits = cursor.Position;
        while (char.IsAsciiDigit(cursor.Raw))
        {
            cursor.Advance();
        }

        end = cursor.Position;
        int length = end - digits;
        if (length is < 1 or > 4 || end - start > LongestName || cursor.Current != ')')
        {
            return false;
        }

        string type = InstrumentKinds.All[kind.Value].Name;
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            Draft draft = drafts[i];
            if (draft.Span.End <= start && draft.Type == type && draft.Number.Length > length && draft.Number.StartsWith(text.AsSpan(digits, length), StringComparison.Ordinal)
                && !char.IsAsciiDigit(draft.Number[length]))
            {
                meant = draft;
                return true;
            }
        }

        return false;
    }

    /// <summary>The name wherever it stands behind its definition, with whatever gaps between its words.</summary>
    private static void Collect(string text, string name, int from, Draft meant, List<Draft> uses)
    {
        string[] words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int at = text.IndexOf(words[0], from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words[0], at + 1, StringComparison.Ordinal))
        {
            int end = EndOf(text, at, words);
            if (end < 0 || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-' || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))))
            {
                continue;
            }

            uses.Add(new Draft { Span = new TextSpan(at, end), HeadEnd = end, Type = meant.Type, Number = meant.Number, PinpointStart = at, Year = meant.Year });
        }
    }

    /// <summary>Where the words that begin at the offset end, or -1.</summary>
    private static int EndOf(string text, int at, string[] words)
    {
        foreach (string word in words)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            {
                return -1;
            }

            at += word.Length;
        }

        return at;
    }
}
