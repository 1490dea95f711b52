namespace CitationGraph.Grammars.Rules;

/// <summary>'“Theo đề nghị', '‘Thuc hién', '” Can cir': a scan makes an opening mark of a speck at the beginning of a line.</summary>
internal static class Specks
{
    /// <summary>The offset behind an opening mark before a capital that none closes on the line; else the offset itself.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="at">Where the words begin.</param>
    /// <param name="limit">Where what is read ends.</param>
    public static int Over(string text, int at, int limit)
    {
        int word = at + 1 < limit && text[at + 1] == ' ' ? at + 2 : at + 1;
        if (word >= limit || text[at] is not ('“' or '‘' or '\'' or '"' or '”' or '’') || !char.IsUpper(text[word]))
        {
            return at;
        }

        int length = text.AsSpan(word, limit - word).IndexOf('\n');
        return word == at + 1 && text.AsSpan(word, length < 0 ? limit - word : length).ContainsAny("”’'\"") ? at : word;
    }
}
