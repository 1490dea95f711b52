using CitationGraph.Graph.Neo4j.Model;
using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Neo4j.Direct;

/// <summary>Puts files and mentions, as they come from a server, into a store in memory; what is there already is passed over.</summary>
internal sealed class SliceWriter : IDisposable
{
    /// <summary>What <see cref="Add(object?[])"/> takes, of a file f and its instrument n.</summary>
    public const string Head = "f.path, f.textHash, f.kind, f.number, toString(f.issued), f.dayIsBound, f.issuer, f.place, f.province, f.title, f.effective, n.id, f.reader, f.ownMentions, f.stated";

    private readonly GraphStore _store;
    private readonly Words _words;
    private readonly Statement _document;
    private readonly Statement _relation;
    private readonly RawStatement _mention;
    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);
    private long _end;

    public SliceWriter(GraphStore store)
    {
        _store = store;
        _words = new Words(store.Connection);
        _document = new Statement(store.Connection, "INSERT INTO files (path, hash, day_is_bound, title, kind, number, issued, issuer, place, province, effective, id, reader) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13) RETURNING doc", 13);
        _relation = new Statement(store.Connection, "INSERT INTO relations VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)", 9);
        _mention = new RawStatement(store.Connection, "INSERT INTO mentions VALUES (?,?,?,'',0,0,0,0,0,?,?,0,?,?)");
    }

    /// <summary>True when the file is in the slice.</summary>
    public bool Has(string path) => _numbers.ContainsKey(path);

    /// <summary>Runs writes in one transaction.</summary>
    public void Write(Action work) => _store.Guard(() =>
    {
        StoreSchema.Run(_store.Connection, "BEGIN");
        work();
        StoreSchema.Run(_store.Connection, "COMMIT");
        return true;
    });

    /// <summary>Adds a file, with what it states and how it cites itself; the columns are those of <see cref="Head"/>.</summary>
    public void Add(object?[] row)
    {
        string path = (string)row[0]!, id = row[11] as string ?? string.Empty;
        if (Has(path))
        {
            return;
        }

        // A document without a number of its own has its path for an id.
        string own = id == path ? string.Empty : id;
        long doc = _numbers[path] = (long)_document.Scalar(path, Text(row[1]), row[5] is true ? 1L : 0L, Text(row[9]), Word(row[2]), Word(row[3]), Word(row[4]), Word(row[6]), Word(row[7]), Word(row[8]), Word(row[10]), _words.Of(own), Word(row[12]))!;
        foreach (string[] parts in Parts(row[13], 3))
        {
            Mention(doc, long.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), own, parts[1], parts[2]);
        }

        long seq = 0;
        foreach (string[] parts in Stated(row))
        {
            _relation.Run(doc, seq++, parts[0], parts[1], parts[2], parts[3], parts[4] == "1" ? 1L : 0L, parts[5], parts[6]);
        }
    }

    /// <summary>Adds mentions; their file is there already.</summary>
    /// <param name="path">The file.</param>
    /// <param name="id">What it cites.</param>
    /// <param name="relation">How.</param>
    /// <param name="positions">Where, one for each mention.</param>
    /// <param name="pinpoints">Which parts; none where no mention names one.</param>
    public void Add(string path, string id, string relation, IReadOnlyList<long> positions, IReadOnlyList<string>? pinpoints)
    {
        if (_numbers.TryGetValue(path, out long doc))
        {
            for (int i = 0; i < positions.Count; i++)
            {
                Mention(doc, positions[i], id, relation, i < pinpoints?.Count ? pinpoints[i] : string.Empty);
            }
        }
    }

    /// <summary>The relations that a row of <see cref="Head"/> states.</summary>
    public static IEnumerable<string[]> Stated(object?[] row) => Parts(row[14], 7);

    /// <inheritdoc/>
    public void Dispose()
    {
        _words.Dispose();
        _document.Dispose();
        _relation.Dispose();
        _mention.Dispose();
    }

    /// <summary>Where a mention ends is not known, and not asked: a number of its own keeps it apart from others.</summary>
    private void Mention(long doc, long start, string id, string relation, string pinpoint) =>
        _mention.Bind(1, doc).Bind(2, start).Bind(3, ++_end).Bind(4, _words.Of(relation)).Bind(5, _words.Of(pinpoint)).Bind(6, _words.Of("Resolved")).Bind(7, _words.Of(id)).Run();

    private static IEnumerable<string[]> Parts(object? texts, int parts) =>
        texts is object?[] list ? list.OfType<string>().Select(t => FileTexts.Read(t, parts)).OfType<string[]>() : [];

    private long Word(object? value) => _words.Of(Text(value));

    private static string Text(object? value) => value as string ?? string.Empty;
}
