using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Rules;

namespace CitationGraph.Grammars.Scanning;

/// <summary>Finds the pinpoint of each citation between it and the one before.</summary>
/// <param name="text">The text as read.</param>
/// <param name="noise">How it was read.</param>
internal sealed class Pinpoints(string text, NoiseProfile noise)
{
    private int _floor;

    /// <summary>Sets the pinpoint of the next draft in text order.</summary>
    public void Find(Draft draft)
    {
        if (draft.Span.Start >= _floor)
        {
            draft.PinpointStart = PinpointRule.Before(text, draft.Span.Start, _floor, noise.IsNoisy, out string pinpoint);
            if (pinpoint.Length > 0 || PinpointRule.Behind(text, draft.Span.End, noise.IsNoisy, out pinpoint))
            {
                draft.Pinpoint = pinpoint;
            }
        }

        _floor = Math.Max(_floor, draft.Span.End);
    }
}
