using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules.Context;

/// <summary>The new text that an amending instrument quotes: from a paragraph that begins with a quotation mark to one that
/// ends with one. What is said in it is not the document's own act. A term in quotation marks that the wrapping sets at the
/// beginning of a line ('vào sau cụm từ / “Bảo hiểm xã hội tỉnh” tại khoản 2') opens none.</summary>
internal sealed class QuotedBlocks
{
    private readonly List<TextSpan> _blocks = [];

    /// <summary>Finds the blocks from <paramref name="from"/> on.</summary>
    public static QuotedBlocks Find(string text, int from)
    {
        var blocks = new QuotedBlocks();
        int open = -1;
        int at = from;
        while (at < text.Length)
        {
            int length = text.AsSpan(at).IndexOf('\n');
            int stop = length < 0 ? text.Length : at + length;
            int first = at;
            while (first < stop && Fold.Of(text[first]) is ' ' or Fold.Nothing)
            {
                first++;
            }

            if (first < stop)
            {
                if (open < 0 && Fold.Of(text[first]) == '"' && (at == from || Paragraphs.BreaksAt(text, at - 1, from)))
                {
                    open = first;
                }

                if (open >= 0 && ClosesAt(text, first, stop, open == first))
                {
                    blocks._blocks.Add(new TextSpan(open, stop));
                    open = -1;
                }
            }

            at = stop + 1;
        }

        if (open >= 0)
        {
            blocks._blocks.Add(new TextSpan(open, text.Length));
        }

        return blocks;
    }

    /// <summary>True when the offset stands in a block.</summary>
    public bool Contains(int offset)
    {
        int at = _blocks.BinarySearch(new TextSpan(offset, offset), ByStart);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && offset < _blocks[at].End;
    }

    private static readonly Comparer<TextSpan> ByStart = Comparer<TextSpan>.Create(static (one, other) => one.Start.CompareTo(other.Start));

    /// <summary>A line that ends with a closing mark which no opening mark of the same line answers.</summary>
    private static bool ClosesAt(string text, int start, int stop, bool opensHere)
    {
        int end = stop;
        while (end > start && Fold.Of(text[end - 1]) is ' ' or Fold.Nothing or ';' or '.' or ',')
        {
            end--;
        }

        if (end <= start || Fold.Of(text[end - 1]) != '"')
        {
            return false;
        }

        int opened = 0;
        int closed = 0;
        foreach (char unit in text.AsSpan(start, end - start))
        {
            opened += unit is '“' or '«' ? 1 : 0;
            closed += unit is '”' or '»' ? 1 : 0;
        }

        return opened == 0 && closed == 0 || closed > opened - (opensHere ? 1 : 0);
    }
}
