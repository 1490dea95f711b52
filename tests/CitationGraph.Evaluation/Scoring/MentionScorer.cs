using System.Globalization;
using System.Text.RegularExpressions;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>Judges the mentions of one document: detection, identity, and the fields of what was identified.</summary>
internal static partial class MentionScorer
{
    private const int Around = 50;

    /// <summary>Judges one document; <paramref name="bag"/> compares identities without offsets, because the labels are
    /// those of the clean original.</summary>
    public static void Score(DocumentScore score, LabelledDocument document, IReadOnlyList<FoundMention> unordered, bool bag)
    {
        FoundMention[] found = [.. unordered.OrderBy(f => f.Start)];
        HashSet<int> dropped = [];
        List<MentionPair> pairs = bag
            ? MentionMatcher.ByIdentity(document.Gold, found, out dropped)
            : MentionMatcher.BySpan(document.Gold, found);
        Tally tally = score.Tally;
        tally.Gold = document.Gold.Count(g => !g.Optional);
        tally.Found = found.Length - dropped.Count - pairs.Count(p => document.Gold[p.Gold].Optional);
        Dictionary<int, MentionPair> byGold = pairs.ToDictionary(p => p.Gold);
        for (int g = 0; g < document.Gold.Count; g++)
        {
            GoldMention gold = document.Gold[g];
            if (!gold.Optional)
            {
                bool detected = byGold.TryGetValue(g, out MentionPair pair);
                Judge(score, gold, detected ? found[pair.Found] : null, pair.SameIdentity,
                    bag ? Brief(gold.Raw) : Context(document.Text, gold.Start, gold.End));
            }
        }

        HashSet<int> used = [.. pairs.Select(p => p.Found), .. dropped];
        for (int f = 0; f < found.Length; f++)
        {
            if (!used.Contains(f))
            {
                score.Judge("false", $"{found[f].Label} | {Brief(found[f].Text)}", right: false, Context(document.Text, found[f].Start, found[f].End));
            }
        }
    }

    private static void Judge(DocumentScore score, GoldMention gold, FoundMention? found, bool identified, string context)
    {
        Tally tally = score.Tally;
        string item = string.Create(CultureInfo.InvariantCulture, $"{gold.Start} {gold.Label}");
        score.Judge("detection", item, found is not null, context);
        if (found is null)
        {
            return;
        }

        tally.Detected++;
        score.Judge("identity", item, identified, $"got {found.Label} | {context}");
        if (!identified)
        {
            return;
        }

        tally.Identified++;
        tally.Date = tally.Date.Count(Field("date", gold.Date, found.Date, gold.Date == found.Date));
        if (gold.Issuer.Length > 0)
        {
            tally.Issuer = tally.Issuer.Count(
                Field("issuer", gold.Issuer, found.Issuer, TextFold.Fold(gold.Issuer) == TextFold.Fold(found.Issuer)));
        }

        if (gold.Relation.Length > 0)
        {
            tally.Relation = tally.Relation.Count(Field("relation", gold.Relation, found.Relation, gold.Relation == found.Relation));
        }

        bool Field(string aspect, string expected, string got, bool right)
        {
            score.Judge(aspect, item, right, $"gold '{expected}' got '{got}' | {context}");
            return right;
        }
    }

    private static string Context(string text, int start, int end)
    {
        int from = Math.Clamp(start - Around, 0, text.Length);
        int to = Math.Clamp(end + Around, from, text.Length);
        start = Math.Clamp(start, from, to);
        end = Math.Clamp(end, start, to);
        return Brief($"{text[from..start]}[{text[start..end]}]{text[end..to]}");
    }

    private static string Brief(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
