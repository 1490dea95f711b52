using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace CitationGraph.Documents.Html;

/// <summary>Takes the readable text out of a web page: blocks and line breaks become line ends, table cells are parted by a
/// tab, white space collapses as a browser collapses it, scripts, styles and the like are left out.</summary>
/// <remarks>Works on the tokens of the page, not on its tree: building a tree takes time that grows with the square of its
/// depth, and several times the memory of the text.</remarks>
internal sealed class HtmlText : IDisposable
{
    private readonly HtmlTokenizer _tokenizer;
    private readonly HiddenParts _hidden;
    private readonly FlowText _text = new();
    private int _preformatted;

    private HtmlText(string html)
    {
        _tokenizer = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipScriptText = true,
            ShouldEmitAttribute = static (ref _, _) => false,
        };
        _hidden = new HiddenParts(html);
    }

    /// <summary>The text of the page.</summary>
    public static string Of(string html)
    {
        using var page = new HtmlText(html);
        page.Read();
        return page._text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _tokenizer.Dispose();

    private void Read()
    {
        for (HtmlToken token = _tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = _tokenizer.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    Start(token.Name, token.Position.Position);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name);
                    break;
                case HtmlTokenType.Character when !_hidden.Now:
                    _text.Append(token.Data, _preformatted > 0);
                    break;
            }
        }
    }

    private void Start(string name, int position)
    {
        _tokenizer.State = HtmlElements.ContentOf(name);
        _hidden.Enter(name, position);
        switch (name)
        {
            case "br":
                _text.LineEnd();
                break;
            case "td" or "th":
                _text.Cell();
                break;
            case "sup":
                // 'QH15' with a footnote mark must not read as QH151.
                _text.Space();
                break;
            default:
                _text.Break(HtmlElements.BreakOf(name));
                break;
        }

        if (HtmlElements.IsPreformatted(name))
        {
            _preformatted++;
            _text.DropLineEnd();
        }
    }

    private void End(string name)
    {
        _hidden.Leave(name);
        if (name == "br")
        {
            _text.LineEnd();
        }

        _text.Break(HtmlElements.BreakOf(name));
        if (HtmlElements.IsPreformatted(name) && _preformatted > 0)
        {
            _preformatted--;
        }
    }
}
