using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CitationGraph.Documents.Html;

/// <summary>Takes the readable text out of a web page: blocks and line breaks become line ends, table cells are parted by a
/// tab, white space collapses as a browser collapses it, scripts, styles and hidden parts are left out.</summary>
internal static class HtmlText
{
    /// <summary>The text of the page's body.</summary>
    public static string Of(string html)
    {
        using IDocument page = new HtmlParser().ParseDocument(html);
        var writer = new TextWriterState();
        if (page.Body is { } body)
        {
            Walk(body, writer);
        }

        return writer.ToString();
    }

    // An explicit stack: pages nest deeper than the thread's stack bears, and NextSibling searches the parent's list.
    private static void Walk(INode root, TextWriterState writer)
    {
        Stack<(INode Node, int Next, int Preformatted)> open = new();
        Enter(root, writer, open, 0);
        while (open.TryPop(out (INode Node, int Next, int Preformatted) top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                writer.Break(HtmlElements.BreakOf(top.Node.NodeName));
                continue;
            }

            INode child = top.Node.ChildNodes[top.Next];
            open.Push(top with { Next = top.Next + 1 });
            if (child is IText text)
            {
                writer.Text(text.Data, top.Preformatted > 0);
            }
            else if (child is IElement element && !HtmlElements.IsHidden(element))
            {
                Enter(child, writer, open, top.Preformatted);
            }
        }
    }

    private static void Enter(INode node, TextWriterState writer, Stack<(INode Node, int Next, int Preformatted)> open, int preformatted)
    {
        switch (node.NodeName)
        {
            case "BR":
                writer.LineEnd();
                return;
            case "TD" or "TH":
                writer.Cell();
                break;
            case "SUP":
                // 'QH15' with a footnote mark must not read as QH151.
                writer.Space();
                break;
            default:
                writer.Break(HtmlElements.BreakOf(node.NodeName));
                break;
        }

        open.Push((node, 0, preformatted + (HtmlElements.IsPreformatted(node.NodeName) ? 1 : 0)));
    }

    /// <summary>The text so far and the break that is due before the next word.</summary>
    private sealed class TextWriterState
    {
        private readonly StringBuilder _text = new();
        private int _lineEnds;
        private bool _space;
        private bool _cell;

        public void Break(int lineEnds) => _lineEnds = Math.Max(_lineEnds, lineEnds);

        public void LineEnd() => _lineEnds++;

        public void Space() => _space = true;

        public void Cell() => _cell = true;

        public void Text(string data, bool preformatted)
        {
            ReadOnlySpan<char> rest = data;
            while (!rest.IsEmpty)
            {
                int blank = preformatted ? rest.IndexOfAny('\r', '\n') : rest.IndexOfAny(" \t\r\n\f");
                ReadOnlySpan<char> word = blank < 0 ? rest : rest[..blank];
                if (!word.IsEmpty)
                {
                    Separate();
                    _text.Append(word);
                }

                if (blank < 0)
                {
                    return;
                }

                if (preformatted && rest[blank] == '\n')
                {
                    _lineEnds++;
                }

                _space |= !preformatted;
                rest = rest[(blank + 1)..];
            }
        }

        private void Separate()
        {
            if (_text.Length > 0)
            {
                _ = _lineEnds > 0 ? _text.Append('\n', _lineEnds)
                    : _cell ? _text.Append('\t')
                    : _space ? _text.Append(' ')
                    : _text;
            }

            (_lineEnds, _space, _cell) = (0, false, false);
        }

        public override string ToString() => _text.Length == 0 ? string.Empty : _text.Append('\n').ToString();
    }
}
