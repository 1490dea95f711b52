using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Model;

namespace CitationGraph.Graph.Neo4j.Push;

/// <summary>What the server has, as digests: enough to know what must be sent.</summary>
internal sealed class ServerState
{
    private const long Page = 20_000;

    private readonly Dictionary<string, string[]> _sets = new(StringComparer.Ordinal);

    /// <summary>Instruments by id.</summary>
    public Dictionary<string, InstrumentState> Instruments { get; } = new(StringComparer.Ordinal);

    /// <summary>Digests of the registry's relations by id, of the instruments that stay and have some; none where they were not
    /// written whole.</summary>
    public Dictionary<string, UInt128?> Registry { get; } = new(StringComparer.Ordinal);

    /// <summary>Digests of files by path; none where a file was not written whole.</summary>
    public Dictionary<string, UInt128?> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The day of the statuses, as text; null before the first push.</summary>
    public string? AsOf { get; private set; }

    /// <summary>The version of the model there; none before the first push.</summary>
    public long? Model { get; private set; }

    /// <summary>True when documents were written there without a store between.</summary>
    public bool IsShared { get; private set; }

    public static async Task<ServerState> ReadAsync(IDriver driver, Action<long> progress, CancellationToken cancellation)
    {
        var state = new ServerState();
        await foreach (object?[] row in PagesAsync(driver, "MATCH (n:Instrument) WHERE n.id > $after RETURN n.id, n.digest, n.registryDigest, labels(n) ORDER BY n.id LIMIT $page", Page, cancellation).ConfigureAwait(false))
        {
            state.Add(row);
            progress(state.Instruments.Count);
        }

        await foreach (object?[] row in PagesAsync(driver, "MATCH (f:File) WHERE f.path > $after RETURN f.path, f.digest ORDER BY f.path LIMIT $page", Page, cancellation).ConfigureAwait(false))
        {
            state.Files[(string)row[0]!] = RowHash.Parse(row[1]);
            progress(state.Instruments.Count + state.Files.Count);
        }

        await state.ReadMetaAsync(driver, cancellation).ConfigureAwait(false);
        return state;
    }

    /// <summary>What a server has that documents write directly: instruments alone.</summary>
    /// <param name="driver">The server.</param>
    /// <param name="named">Takes the ids that documents name.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task<ServerState> ReadNamedAsync(IDriver driver, HashSet<string> named, CancellationToken cancellation)
    {
        const string Query = """
            MATCH (n:Instrument) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $page
            RETURN n.id, n.digest, n.registryDigest, labels(n), EXISTS { MATCH (n)-[r]-(:Instrument) WHERE r.document <> '(registry)' }
            """;
        var state = new ServerState();
        await foreach (object?[] row in PagesAsync(driver, Query, Page, cancellation).ConfigureAwait(false))
        {
            state.Add(row);
            if (row[4] is true)
            {
                named.Add((string)row[0]!);
            }
        }

        await state.ReadMetaAsync(driver, cancellation).ConfigureAwait(false);
        return state;
    }

    private void Add(object?[] row)
    {
        // The labels of a graph are few: each set is kept once.
        string[] labels = [.. ((object?[])row[3]!).Cast<string>()];
        string set = string.Join(':', labels);
        Instruments[(string)row[0]!] = new InstrumentState(RowHash.Parse(row[1]), row[2] as string, _sets.TryGetValue(set, out string[]? known) ? known : _sets[set] = labels);
    }

    private async Task ReadMetaAsync(IDriver driver, CancellationToken cancellation)
    {
        EagerResult meta = await driver.ExecuteAsync(new Query("MATCH (g:CitationGraph {id: 'graph'}) RETURN toString(g.asOf), g.model, g.shared"), AccessMode.Read, cancellation).ConfigureAwait(false);
        if (meta.Records is [[var asOf, var model, var shared]])
        {
            (AsOf, Model, IsShared) = (asOf as string, model as long?, shared is true);
        }
    }

    /// <summary>The rows of a query in pages; the first column is the key that the pages go by.</summary>
    public static async IAsyncEnumerable<object?[]> PagesAsync(IDriver driver, string query, long page, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation, params (string Name, object? Value)[] parameters)
    {
        string after = string.Empty;
        while (true)
        {
            EagerResult result = await driver.ExecuteAsync(new Query(query, [("after", after), ("page", page), .. parameters]), AccessMode.Read, cancellation).ConfigureAwait(false);
            foreach (object?[] row in result.Records)
            {
                yield return row;
            }

            if (result.Records.Count < page)
            {
                yield break;
            }

            after = (string)result.Records[^1][0]!;
        }
    }
}

/// <summary>An instrument on the server.</summary>
/// <param name="Digest">Of its properties.</param>
/// <param name="Registry">Digest of the registry's relations; null where it has none.</param>
/// <param name="Labels">Its labels.</param>
internal readonly record struct InstrumentState(UInt128? Digest, string? Registry, string[] Labels);
