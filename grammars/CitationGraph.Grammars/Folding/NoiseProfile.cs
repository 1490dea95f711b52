using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Folding;

/// <summary>How a text was read (one instance for each document, used by one thread), told from its letters: Vietnamese prose carries marks on about a quarter of them, what an
/// English OCR model leaves of it on a tenth or less.</summary>
internal sealed class NoiseProfile
{
    /// <summary>Electronic text, or a scan read with the Vietnamese model (the two look alike).</summary>
    public static NoiseProfile Vietnamese => new(false, 0.35f);

    /// <summary>A scan read with a model that does not know Vietnamese, or text typed without marks.</summary>
    public static NoiseProfile Stripped => new(true, 1.1f);

    private const int Sample = 20_000;
    private const double LeastShareOfMarked = 0.10;

    private Channel? _channel;

    private NoiseProfile(bool noisy, float perLetter)
    {
        IsNoisy = noisy;
        PerLetter = perLetter;
    }

    /// <summary>True when letters lost their marks.</summary>
    public bool IsNoisy { get; }

    /// <summary>Highest mean channel cost a letter of a name may have.</summary>
    public float PerLetter { get; }

    /// <summary>The confusions to expect, with what was read through them before.</summary>
    public Channel Channel => _channel ??= Channel.Rent(IsNoisy ? Confusions.English : Confusions.Vietnamese);

    /// <summary>Hands the channel on to the next document.</summary>
    public void Release()
    {
        _channel?.Return();
        _channel = null;
    }

    /// <summary>Judges the beginning of a text.</summary>
    public static NoiseProfile Of(ReadOnlySpan<char> text)
    {
        (int letters, int marked) = MarkCount.Of(text.Length > Sample ? text[..Sample] : text);
        return letters == 0 || marked >= letters * LeastShareOfMarked ? Vietnamese : Stripped;
    }
}
