using System.Globalization;
using System.Runtime.CompilerServices;
using CitationGraph.Documents;

namespace CitationGraph.Web.Markup;

/// <summary>A template of <see cref="Html.Write"/>: literals go out as they are, values escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlTemplate
{
    private readonly Html _html;

    public HtmlTemplate(int literalLength, int formattedCount, Html html)
    {
        _ = literalLength + formattedCount;
        _html = html;
    }

    /// <summary>Markup of the program.</summary>
    public void AppendLiteral(string markup) => _html.Writer.Raw(markup);

    /// <summary>A text.</summary>
    public void AppendFormatted(string? text) => _html.Writer.Text(text);

    /// <summary>A phrase in the page's language.</summary>
    public void AppendFormatted(Bilingual phrase) => _html.Writer.Text(phrase.In(_html.Language));

    /// <summary>A number, without separators.</summary>
    public void AppendFormatted(int number) => _html.Writer.Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day, in ISO 8601, as forms and links have it.</summary>
    public void AppendFormatted(DateOnly day) => _html.Writer.Raw(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A part of the page that writes itself.</summary>
    public void AppendFormatted(Action<Html> part) => part(_html);

    /// <summary>An attribute without a value, where it holds: <c>{("checked", on)}</c>.</summary>
    public void AppendFormatted((string Name, bool Holds) flag)
    {
        if (flag.Holds)
        {
            _html.Writer.Raw(" ").Raw(flag.Name);
        }
    }
}
