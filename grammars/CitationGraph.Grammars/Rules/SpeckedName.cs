using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>The name of a law with specks that a scan read as marks: 'Luật Tổ chức chính (quyền địa phương', 'Luật Tổ. chức "HĐND và UBND'.</summary>
internal static class SpeckedName
{
    /// <summary>Marks were passed over.</summary>
    public const float Cost = 2f;

    private const int Window = 120;
    private const int FewestLetters = 10;

    /// <summary>Reads a name that goes on behind a speck at <paramref name="end"/>, where the name without it ends.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends for who does not know of specks.</param>
    /// <param name="nameEnd">Where the whole name ends.</param>
    /// <param name="known">The law.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int end, out int nameEnd, out int known)
    {
        (nameEnd, known) = (end, -1);
        int at = end;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        if (at >= text.Length || !IsSpeck(text[at]))
        {
            return false;
        }

        Span<char> clean = stackalloc char[Window];
        Span<int> ends = stackalloc int[Window];
        int length = 0;
        for (int i = start; i < text.Length && length < Window; i++)
        {
            if (!IsSpeck(text[i]))
            {
                clean[length] = text[i];
                ends[length++] = i + 1;
            }
        }

        if (!LawNames.Trie.TryExact(clean[..length], 0, out ChannelTrie.Match match) || match.Letters < FewestLetters || ends[match.End - 1] <= end)
        {
            return false;
        }

        (nameEnd, known) = (ends[match.End - 1], match.Value);
        return true;
    }

    private static bool IsSpeck(char unit) => unit is '(' or '.' or '_' or '`' or 'ˆ' or '~' or '“' or '”' or '‘' or '’' or '"' or '\'';
}
