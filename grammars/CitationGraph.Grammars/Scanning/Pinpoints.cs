using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Finds the pinpoint of each citation between it and the one before.</summary>
internal static class Pinpoints
{
    /// <summary>Sets the pinpoints of drafts in text order.</summary>
    public static void Find(string text, List<Draft> drafts, NoiseProfile noise)
    {
        int floor = 0;
        foreach (Draft draft in drafts)
        {
            if (draft.Span.Start >= floor)
            {
                draft.PinpointStart = PinpointRule.Before(text, draft.Span.Start, floor, noise.IsNoisy, out string pinpoint);
                if (pinpoint.Length > 0 || PinpointRule.Behind(text, draft.Span.End, noise.IsNoisy, out pinpoint))
                {
                    draft.Pinpoint = pinpoint;
                }
            }

            floor = Math.Max(floor, draft.Span.End);
        }
    }
}
