namespace CitationGraph.Web.Tests.Browser;

/// <summary>A theory in a real browser; skipped, with the reason, where there is none.</summary>
public class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = new ChromiumFactAttribute().Skip;
}
