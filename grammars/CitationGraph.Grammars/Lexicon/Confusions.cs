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
    /// <summary>How many kinds of seen characters are told apart.</summary>
    public const int SeenClasses = 41;

    private const int MostTruths = 160;

    private readonly float[] _substitutions = new float[MostTruths * SeenClasses];
    private readonly float[] _expansions = new float[MostTruths * SeenClasses * SeenClasses];
    private readonly float[] _deletions = new float[MostTruths];
    private readonly float[] _insertions = new float[SeenClasses];
    private readonly bool[] _expands = new bool[MostTruths];

    /// <summary>Index of a true letter in the tables, the same for every channel; 0 for letters that no table knows.</summary>
    private static readonly byte[] TruthIndex = IndexTruths();

    private Confusions(IEnumerable<Row> rows)
    {
        Array.Fill(_substitutions, Unseen);
        Array.Fill(_expansions, float.PositiveInfinity);
        Array.Fill(_deletions, UnseenDeletion);
        Array.Fill(_insertions, UnseenInsertion);
        Fill(Count(rows));
    }

    /// <summary>What scans read with the English model do.</summary>
    public static Confusions English => Tables.English;

    /// <summary>What scans read with the Vietnamese model do.</summary>
    public static Confusions Vietnamese => Tables.Vietnamese;

    /// <summary>Index of a true letter.</summary>
    public static byte IndexOf(char truth) => TruthIndex[truth];

    /// <summary>Class of a seen character.</summary>
    public static byte SeenClass(char seen) => (byte)ClassOf(seen);

    /// <summary>Costs of reading the letter of the index as each seen class.</summary>
    public ReadOnlySpan<float> Substitutions(byte truth) => _substitutions.AsSpan(truth * SeenClasses, SeenClasses);

    /// <summary>Costs of reading the letter of the index as each pair of seen classes; empty where it is never read as two.</summary>
    public ReadOnlySpan<float> Expansions(byte truth) =>
        _expands[truth] ? _expansions.AsSpan(truth * SeenClasses * SeenClasses, SeenClasses * SeenClasses) : default;

    /// <summary>Cost of losing the letter of the index.</summary>
    public float Deletion(byte truth) => _deletions[truth];

    /// <summary>Costs of inventing each seen class.</summary>
    public ReadOnlySpan<float> Insertions => _insertions;

    /// <summary>Cost of reading <paramref name="truth"/> as one folded character.</summary>
    public float Substitute(char truth, char seen) =>
        Fold.Of(truth) == seen ? 0 : _substitutions[(TruthIndex[truth] * SeenClasses) + ClassOf(seen)];

    /// <summary>Cost of reading <paramref name="truth"/> as two folded characters.</summary>
    public float Expand(char truth, char first, char second) =>
        _expansions[(((TruthIndex[truth] * SeenClasses) + ClassOf(first)) * SeenClasses) + ClassOf(second)];

    /// <summary>Cost of losing <paramref name="truth"/>.</summary>
    public float Delete(char truth) => _deletions[TruthIndex[truth]];

    /// <summary>Cost of an invented character.</summary>
    public float Insert(char seen) => _insertions[ClassOf(seen)];

    private static Dictionary<(char True, string Seen), long> Count(IEnumerable<Row> rows)
    {
        var counts = new Dictionary<(char True, string Seen), long>();
        foreach (Row row in rows)
        {
            string seen = Fold.Of(row.Seen);
            if (row.True.Length > 1 || seen.Length > 2 || row.True == " ")
            {
                continue;
            }

            (char, string) key = (row.True.Length == 0 ? Fold.Nothing : char.ToLowerInvariant(row.True[0]), seen);
            counts[key] = counts.GetValueOrDefault(key) + row.Count;
        }

        return counts;
    }

    private void Fill(Dictionary<(char True, string Seen), long> counts)
    {
        Dictionary<char, long> totals = counts.Where(static c => c.Key.True != Fold.Nothing)
            .GroupBy(static c => c.Key.True).ToDictionary(static g => g.Key, static g => g.Sum(static c => c.Value));
        long letters = totals.Values.Sum();
        foreach (((char truth, string seen), long count) in counts.OrderBy(static c => c.Key.True).ThenBy(static c => c.Key.Seen, StringComparer.Ordinal))
        {
            long total = truth == Fold.Nothing ? letters : totals[truth];
            float cost = Math.Clamp(-MathF.Log((count + 0.1f) / (total + 10f)), Cheapest, Dearest);
            if (truth == Fold.Nothing)
            {
                if (seen.Length == 1)
                {
                    Lower(ref _insertions[ClassOf(seen[0])], cost);
                }

                continue;
            }

            int row = TruthIndex[truth];
            switch (seen.Length)
            {
                case 0:
                    Lower(ref _deletions[row], cost);
                    break;
                case 1:
                    Lower(ref _substitutions[(row * SeenClasses) + ClassOf(seen[0])], cost);
                    break;
                default:
                    _expands[row] = true;
                    Lower(ref _expansions[(((row * SeenClasses) + ClassOf(seen[0])) * SeenClasses) + ClassOf(seen[1])], cost);
                    break;
            }
        }
    }

    private static void Lower(ref float cell, float cost) => cell = Math.Min(cell, cost);

    private static int ClassOf(char seen) => seen switch
    {
        >= 'a' and <= 'z' => seen - 'a',
        >= '0' and <= '9' => seen - '0' + 26,
        '@' => 36,
        '&' => 37,
        '$' => 38,
        '?' => 39,
        _ => 40,
    };

    private sealed record Row(string Model, string True, string Seen, long Count);

    private static List<Row> ReadRows() => LexiconFile.Read("ocr-confusions.csv", ["model", "true", "seen", "count"],
        static f => new Row(f[0], f[1], f[2], long.Parse(f[3], CultureInfo.InvariantCulture)));

    private static byte[] IndexTruths()
    {
        var index = new byte[char.MaxValue + 1];
        byte next = 1;
        foreach (char truth in ReadRows().Where(static r => r.True.Length == 1).Select(static r => char.ToLowerInvariant(r.True[0])).Distinct().Order())
        {
            if (next < MostTruths)
            {
                index[truth] = next++;
            }
        }

        return index;
    }

    private static class Tables
    {
        public static readonly Confusions English = new(ReadRows().Where(static r => r.Model == "eng"));
        public static readonly Confusions Vietnamese = new(ReadRows().Where(static r => r.Model == "vie"));
    }
}
