using System.Globalization;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>One thing that was judged.</summary>
/// <param name="Aspect">detection, identity, date, issuer, relation, false, header.FIELD, stated or stated.false.</param>
/// <param name="Item">What was judged, unique within document and aspect.</param>
/// <param name="Right">Whether it was right.</param>
/// <param name="Detail">Gold against found, with the text around.</param>
internal sealed record Outcome(string Aspect, string Item, bool Right, string Detail);

/// <summary>The outcomes and counts of one document.</summary>
internal sealed class DocumentScore(string name)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Name { get; } = name;

    public Tally Tally { get; } = new();

    public List<Outcome> Outcomes { get; } = [];

    /// <summary>Records a judgement; the same item again is numbered.</summary>
    public void Judge(string aspect, string item, bool right, string detail)
    {
        int times = _seen[aspect + item] = _seen.GetValueOrDefault(aspect + item) + 1;
        string suffix = times > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({times})") : string.Empty;
        Outcomes.Add(new Outcome(aspect, item + suffix, right, detail));
    }
}
