using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules.Context;
using CitationGraph.Grammars.Rules.Header;
using CitationGraph.Grammars.Scanning;

namespace CitationGraph.Grammars;

/// <summary>Recognises the citations, the header and the stated relations of a Vietnamese administrative or legal text.
/// Thread-safe; the same text always gives the same result.</summary>
public sealed class CitationExtractor
{
    private readonly Func<string, NoiseProfile> _judge = static text => NoiseProfile.Of(text);

    /// <summary>The extractor with the embedded lexicon.</summary>
    public static CitationExtractor Default { get; } = new();

    /// <summary>Reads a whole document.</summary>
    /// <param name="text">The text; offsets of the result point into it.</param>
    /// <returns>Header, citations in text order, relations.</returns>
    public Extraction Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        NoiseProfile noise = _judge(text);
        HeaderReading header = HeaderRule.Read(text, noise);
        (List<Draft> drafts, List<int> forceMarks) = CandidateScanner.Scan(text, noise, header.Home);
        SignlessNumbers.Complete(drafts);
        BareNumbers.Add(text, drafts, noise, header.Home);
        ShortNumbers.Add(text, drafts);
        header = LateLetterhead.Complete(text, header, drafts, noise);
        OwnMentions.Remove(text, drafts, header);
        SharedHeads.Complete(text, drafts);
        AnnouncedLists.Complete(text, drafts);
        Pinpoints.Find(text, drafts, noise);
        (CitedDate effective, List<StatedRelation> relations) = ContextReader.Read(text, header, drafts, forceMarks, noise);
        noise.Release();
        return new Extraction(header.Header with { Effective = effective }, Citations.Finish(text, drafts), relations);
    }
}
