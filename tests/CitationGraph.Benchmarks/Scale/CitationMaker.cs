using System.Globalization;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Benchmarks.Scale;

/// <summary>Makes the citations of one document, with the shares of dates, issuers, parts and doubts that labelled documents
/// have.</summary>
internal sealed class CitationMaker(int capacity)
{
    private readonly List<ResolvedCitation> _citations = new(capacity);
    private int _at = 400;

    public List<ResolvedCitation> Citations => _citations;

    /// <summary>Adds a mention of a norm.</summary>
    public void Add(GeneratedNorm norm, RelationKind relation, ref Dice dice)
    {
        bool byName = norm.Name.Length > 0 && dice.Percent(50);
        bool full = !byName && dice.Percent(58);
        string pinpoint = dice.Percent(7) ? string.Create(CultureInfo.InvariantCulture, $"khoản {1 + dice.Next(9)} Điều {1 + dice.Next(90)}") : string.Empty;
        string text = (byName, full) switch
        {
            (true, _) => string.Create(CultureInfo.InvariantCulture, $"{norm.Kind} {norm.Name} năm {norm.Issued.Year}"),
            (_, true) => string.Create(CultureInfo.InvariantCulture, $"{norm.Kind} số {norm.Number} ngày {norm.Issued.Day:00}/{norm.Issued.Month}/{norm.Issued.Year} của {norm.Issuer}"),
            _ => $"{norm.Kind} số {norm.Number}",
        };
        text = pinpoint.Length > 0 ? $"{pinpoint} {text}" : text;
        int unresolved = dice.Next(100);
        _at += 40 + dice.Next(300);
        _citations.Add(new ResolvedCitation
        {
            Citation = new Citation
            {
                Span = new TextSpan(_at, _at + text.Length),
                Text = text,
                Type = norm.Kind,
                Number = byName ? string.Empty : norm.Number,
                Name = byName ? norm.Name : string.Empty,
                Date = full ? new CitedDate(norm.Issued.Year, norm.Issued.Month, norm.Issued.Day) : byName ? new CitedDate(norm.Issued.Year, 0, 0) : CitedDate.None,
                Issuer = full ? norm.Issuer : string.Empty,
                Relation = relation,
                Pinpoint = pinpoint,
                Confidence = dice.Percent(70) ? 1 : 0.5 + (dice.Real() / 2),
            },
            Outcome = unresolved < 3 ? Outcome.Unresolved : unresolved < 5 ? Outcome.Ambiguous : Outcome.Resolved,
            Id = unresolved < 5 ? InstrumentId.None : norm.Id,
        });
        _at += text.Length;
    }
}
