namespace CitationGraph.Evaluation.Scoring;

/// <summary>The scores of one set.</summary>
internal sealed class SetScore
{
    public SetScore(CorpusSet set, Func<LabelledDocument, FoundDocument> find)
    {
        Name = set.Name;
        Bag = set.Bag;
        foreach (LabelledDocument document in set.Documents)
        {
            FoundDocument found = find(document);
            DocumentScore score = new(document.Name);
            MentionScorer.Score(score, document, found.Mentions, set.Bag);
            if (document.Header is { } header)
            {
                HeaderScorer.Score(score, header, found.Header);
            }

            StatedScorer.Score(score, document.Relations, found.Relations);
            Total.Add(score.Tally);
            Documents.Add(score);
        }
    }

    public string Name { get; }

    public bool Bag { get; }

    public List<DocumentScore> Documents { get; } = [];

    public Tally Total { get; } = new();

    /// <summary>Every measure by the name that --min uses, for example <c>dev.identity</c>.</summary>
    public IEnumerable<(string Name, double Value)> Metrics()
    {
        foreach ((string name, Rates rates) in (IEnumerable<(string, Rates)>)
            [("detection", Total.Detection), ("identity", Total.Identity), ("relations", Total.Stated)])
        {
            yield return ($"{Name}.{name}", rates.F1);
            yield return ($"{Name}.{name}.precision", rates.Precision);
            yield return ($"{Name}.{name}.recall", rates.Recall);
        }

        yield return ($"{Name}.date", Total.Date.Value);
        yield return ($"{Name}.issuer", Total.Issuer.Value);
        yield return ($"{Name}.relation", Total.Relation.Value);
        yield return ($"{Name}.header", Total.HeaderFields.Value);
        foreach ((string field, Share share) in Total.Header)
        {
            yield return ($"{Name}.header.{field}", share.Value);
        }
    }
}
