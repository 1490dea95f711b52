using System.Text.RegularExpressions;

namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>How ids can begin that somebody may mean by what was typed.</summary>
internal static partial class Typed
{
    private const int MostNumbers = 8;

    /// <summary>One for each number in the text, with as many zeros before it as documents write; the resolutions that laws
    /// share numbers with begin with their kind.</summary>
    public static IEnumerable<string> Beginnings(string typed) =>
        Digits().Matches(typed).Select(static m => m.Value.TrimStart('0')).Where(static d => d.Length > 0).Distinct(StringComparer.Ordinal).Take(MostNumbers)
            .SelectMany(static d => (string[])[d, "0" + d, "00" + d, "000" + d]).SelectMany(static d => (string[])[d, "Nghị quyết " + d]);

    [GeneratedRegex("[0-9]{1,9}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
