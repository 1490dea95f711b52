using System.Text;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Output.Html;

/// <summary>A page that is complete in itself: no script, no style or image from elsewhere. It begins with its title when
/// something is first written.</summary>
internal sealed class HtmlPage : IDisposable
{
    private readonly StreamWriter _output;
    private readonly HtmlWriter _html;
    private readonly Bilingual _title;
    private readonly Action<HtmlWriter> _beginning;
    private bool _started;

    /// <summary>A page over a stream, which stays open.</summary>
    /// <param name="output">The stream.</param>
    /// <param name="title">Its title.</param>
    /// <param name="language">Its language.</param>
    /// <param name="beginning">Writes what follows the title, for example a legend.</param>
    public HtmlPage(Stream output, Bilingual title, Language language, Action<HtmlWriter> beginning)
    {
        (_title, Language, _beginning) = (title, language, beginning);
        _output = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        _html = new HtmlWriter(_output);
    }

    /// <summary>The page's language.</summary>
    public Language Language { get; }

    /// <summary>Where to write.</summary>
    public HtmlWriter Html
    {
        get
        {
            Start();
            return _html;
        }
    }

    /// <summary>Passes on what was written so far.</summary>
    public void Flush() => _output.Flush();

    /// <summary>Ends the page.</summary>
    /// <param name="sum">The line at its foot.</param>
    public void Finish(string sum)
    {
        Html.Raw("<footer>").Element("p", sum).Raw("</footer>\n</body>\n</html>\n");
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => Closing.Quietly(_output);

    private void Start()
    {
        if (_started)
        {
            return;
        }

        _started = true;
        string language = Language == Language.English ? "en" : "vi";
        string title = _title.In(Language);
        _html.Raw($"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", title)
            .Raw("\n<style>\n").Raw(Resources.Read("html/page.css")).Raw("</style>\n</head>\n<body>\n")
            .Element("h1", title).Raw("\n");
        _beginning(_html);
    }
}
