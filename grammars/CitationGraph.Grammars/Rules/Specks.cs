namespace CitationGraph.Grammars.Rules;

/// <summary>'“Theo đề nghị', '‘Thuc hién': a scan makes an opening mark of a speck at the beginning of a line.</summary>
internal static class Specks
{
    /// <summary>The offset behind an opening mark before a capital that none closes on the line; else the offset itself.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="at">Where the words begin.</param>
    /// <param name="limit">Where what is read ends.</param>
    public static int Over(string text, int at, int limit)
    {
        if (at + 1 >= limit || text[at] is not ('“' or '‘' or '\'' or '"') || !char.IsUpper(text[at + 1]))
        {
            return at;
        }

        int length = text.AsSpan(at + 1, limit - at - 1).IndexOf('\n');
        return text.AsSpan(at + 1, length < 0 ? limit - at - 1 : length).ContainsAny("”’'\"") ? at : at + 1;
    }
}
