using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Analysis;

/// <summary>A document that depends on a norm that was changed.</summary>
public sealed class AffectedRow
{
    private readonly DocumentRow _document;
    private readonly AffectedNorm _norm;
    private readonly Chain? _through;

    internal AffectedRow(DocumentRow document, AffectedNorm norm, string relation, string pinpoint, Chain? through)
    {
        (_document, _norm, _through) = (document, norm, through);
        (Relation, Pinpoint, Then) = (relation, pinpoint, norm.On(document.Day));
    }

    /// <summary>Path of the document.</summary>
    public string Document => _document.Path;

    /// <summary>Its kind: 'Kế hoạch'.</summary>
    public string Kind => _document.Origin.Kind;

    /// <summary>Its issuing body with its place.</summary>
    public string Issuer => _document.Origin.Issuer;

    /// <summary>Its own number, empty when blank.</summary>
    public string Number => _document.Number;

    /// <summary>Its title.</summary>
    public string Title => _document.Title;

    /// <summary>Its place.</summary>
    public string Place => _document.Origin.Place;

    /// <summary>Its day; the earliest possible where it is undated; none where nothing tells.</summary>
    public DateOnly? Issued => _document.Day;

    /// <summary>Number or name of the norm.</summary>
    public string Norm => _norm.Label;

    /// <summary>The norm.</summary>
    public InstrumentId Id => _norm.Now.Id;

    /// <summary>Code of how the document uses the norm, or the document on its path.</summary>
    public string Relation { get; }

    /// <summary>The parts cited, parted by '; '.</summary>
    public string Pinpoint { get; }

    /// <summary>Status at the document's day.</summary>
    public Validity Then { get; }

    /// <summary>Status at the as-of day.</summary>
    public Validity Now => _norm.Now.Validity;

    /// <summary>The instrument that changed the norm.</summary>
    public InstrumentId By => _norm.By;

    /// <summary>Since when; the last day of the year where only that is known.</summary>
    public DateOnly? Since => _norm.Since;

    /// <summary>True when of <see cref="Since"/> only the year is known.</summary>
    public bool YearOnly => _norm.YearOnly;

    /// <summary>The part of the norm that was changed, where not all.</summary>
    public string Part => _norm.Part;

    /// <summary>All that happened to the norm up to the as-of day, in order of time.</summary>
    public IReadOnlyList<StatusEvent> Events => _norm.Now.Events;

    /// <summary>True when no source says that the norm changed: it is concluded from the end of what it details.</summary>
    public bool Inferred => _norm.Now.IsInferred;

    /// <summary>The documents between this one and the norm, from what it cites on; empty where it cites the norm itself.</summary>
    public IReadOnlyList<AffectedStep> Steps
    {
        get
        {
            var steps = new List<AffectedStep>();
            for (Chain? step = _through; step is not null; step = step.Before)
            {
                steps.Add(step.Step);
            }

            return steps;
        }
    }

    /// <summary>From what the document cites to the norm, by number; the norm alone where it cites it itself.</summary>
    public IReadOnlyList<string> Path => [.. Steps.Select(static s => s.Number.Length > 0 ? s.Number : s.Document), Norm];
}

/// <summary>A document on the way from another to a norm.</summary>
/// <param name="Document">Path.</param>
/// <param name="Kind">'Kế hoạch'.</param>
/// <param name="Number">Its number, empty when blank.</param>
/// <param name="Issuer">Its issuing body with its place.</param>
/// <param name="Issued">Its day.</param>
public sealed record AffectedStep(string Document, string Kind, string Number, string Issuer, DateOnly? Issued);
