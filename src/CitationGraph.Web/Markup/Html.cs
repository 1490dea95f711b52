using System.Globalization;
using System.Runtime.CompilerServices;
using CitationGraph.Cli.Output.Html;
using CitationGraph.Documents;

namespace CitationGraph.Web.Markup;

/// <summary>Writes a page from templates: what the program itself spells is markup, every value is escaped. Attributes are
/// always written within double quotes.</summary>
internal sealed class Html(TextWriter output, Language language)
{
    /// <summary>The page's language.</summary>
    public Language Language => language;

    /// <summary>The writer beneath, which escapes.</summary>
    public HtmlWriter Writer { get; } = new(output);

    /// <summary>Writes a template.</summary>
    /// <param name="template">Markup with values.</param>
    public Html Write([InterpolatedStringHandlerArgument("")] ref HtmlTemplate template)
    {
        _ = template;
        return this;
    }

    /// <summary>A phrase in the page's language.</summary>
    public string Say(Bilingual phrase) => phrase.In(language);

    /// <summary>A phrase in the page's language.</summary>
    public string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    /// <summary>A day as it is written in Vietnam, 05/06/2025; empty for none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? string.Empty;
}
