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
        return Read(text, whole: false) ?? Composition.Apart(Read(Composition.Of(text), whole: true)!, text);
    }

    /// <summary>Null where the text must be put together first, unless it is as <paramref name="whole"/> as it can be.</summary>
    private Extraction? Read(string text, bool whole)
    {
        NoiseProfile noise = _judge(text);
        HeaderReading header = HeaderRule.Read(text, noise);
        (List<Draft> drafts, Landmarks landmarks) = CandidateScanner.Scan(text, noise, header.Home, whole);
        if (landmarks.IsApart && !whole)
        {
            noise.Release();
            return null;
        }

        SignlessNumbers.Complete(drafts);
        BareNumbers.Add(text, landmarks.BareDigits, drafts, noise, header.Home);
        ShortNumbers.Add(text, landmarks.Callings, drafts);
        header = LateLetterhead.Complete(text, header, drafts, noise);
        OwnMentions.Remove(text, drafts, header);
        SharedHeads.Complete(text, drafts);
        AnnouncedLists.Complete(text, drafts);
        Contradictions.Mark(drafts);
        ContextReader context = ContextReader.Open(text, header, drafts, landmarks.ForceMarks, noise);
        var pinpoints = new Pinpoints(text, noise);
        var citations = new List<Citation>(drafts.Count);
        foreach (Draft draft in drafts)
        {
            // One walk: what one step read of a long text is still at hand for the next.
            pinpoints.Find(draft);
            context.Read(draft);
            citations.Add(Citations.Finish(text, draft));
        }

        noise.Release();
        return new Extraction(header.Header with { Effective = context.Effective }, citations, context.Relations);
    }
}
