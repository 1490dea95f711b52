using System.Globalization;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Lexicon;

/// <summary>The noisy channel of a scan: how dear it is to read a true letter as something else, as minus the natural
/// logarithm of its relative frequency in aligned pages (ocr-confusions.csv). Both sides are lower case; the seen side is
/// folded, so that a lost diacritic costs nothing.</summary>
internal sealed class Confusions
{
    private const float Unseen = 5.5f;
    private const float UnseenDeletion = 4.5f;
    private const float UnseenInsertion = 4.5f;
    private const float Cheapest = 0.7f;
    private const float Dearest = 6f;

    private readonly Dictionary<(char True, char Seen), float> _substitutions = [];
    private readonly Dictionary<(char True, char First, char Second), float> _expansions = [];
    private readonly Dictionary<char, float> _deletions = [];
    private readonly Dictionary<char, float> _insertions = [];

    private Confusions(List<Row> rows)
    {
        var totals = new Dictionary<char, long>();
        var counts = new Dictionary<(char True, string Seen), long>();
        long letters = 0;
        foreach (Row row in rows)
        {
            if (row.True.Length > 1)
            {
                continue;
            }

            char truth = row.True.Length == 0 ? '\0' : char.ToLowerInvariant(row.True[0]);
            string seen = Fold.Of(row.Seen);
            if (seen.Length > 2)
            {
                continue;
            }

            counts[(truth, seen)] = counts.GetValueOrDefault((truth, seen)) + row.Count;
            totals[truth] = totals.GetValueOrDefault(truth) + row.Count;
            letters += truth == '\0' ? 0 : row.Count;
        }

        foreach (((char truth, string seen), long count) in counts)
        {
            long total = truth == '\0' ? letters : totals[truth];
            float cost = Math.Clamp(-MathF.Log((count + 0.1f) / (total + 10f)), Cheapest, Dearest);
            if (truth == '\0')
            {
                if (seen.Length == 1)
                {
                    _insertions[seen[0]] = cost;
                }
            }
            else if (seen.Length == 0)
            {
                _deletions[truth] = cost;
            }
            else if (seen.Length == 1)
            {
                _substitutions[(truth, seen[0])] = cost;
            }
            else
            {
                _expansions[(truth, seen[0], seen[1])] = cost;
            }
        }
    }

    /// <summary>What scans read with the English model do.</summary>
    public static Confusions English => Tables.English;

    /// <summary>What scans read with the Vietnamese model do.</summary>
    public static Confusions Vietnamese => Tables.Vietnamese;

    /// <summary>Cost of reading <paramref name="truth"/> as one folded character.</summary>
    public float Substitute(char truth, char seen) =>
        Fold.Of(truth) == seen ? 0 : _substitutions.GetValueOrDefault((truth, seen), Unseen);

    /// <summary>Cost of reading <paramref name="truth"/> as two folded characters.</summary>
    public float Expand(char truth, char first, char second) => _expansions.GetValueOrDefault((truth, first, second), float.PositiveInfinity);

    /// <summary>Cost of losing <paramref name="truth"/>.</summary>
    public float Delete(char truth) => _deletions.GetValueOrDefault(truth, UnseenDeletion);

    /// <summary>Cost of an invented character.</summary>
    public float Insert(char seen) => _insertions.GetValueOrDefault(seen, UnseenInsertion);

    private sealed record Row(string Model, string True, string Seen, long Count);

    private static class Tables
    {
        public static readonly Confusions English;
        public static readonly Confusions Vietnamese;

        static Tables()
        {
            List<Row> rows = LexiconFile.Read("ocr-confusions.csv", ["model", "true", "seen", "count"],
                static f => new Row(f[0], f[1], f[2], long.Parse(f[3], CultureInfo.InvariantCulture)));
            English = new Confusions([.. rows.Where(static r => r.Model == "eng")]);
            Vietnamese = new Confusions([.. rows.Where(static r => r.Model == "vie")]);
        }
    }
}
