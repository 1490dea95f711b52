using CitationGraph.Graph.Store;
using Microsoft.Data.Sqlite;

namespace CitationGraph.Graph.Analysis;

/// <summary>What a choice takes, worked out once for a question.</summary>
internal sealed class AffectedTaker
{
    private readonly AffectedChoice _choice;
    private readonly Adjacency _adjacency;
    private readonly long _place;
    private readonly bool[]? _having;

    /// <summary>Looks the choice up in a store.</summary>
    public AffectedTaker(SqliteConnection connection, Adjacency adjacency, AffectedChoice choice)
    {
        (_choice, _adjacency) = (choice, adjacency);
        using var words = new Words(connection);
        _place = words.Find(choice.Place);
        _having = choice.Words.Length > 0 ? Having(connection) : null;
    }

    /// <summary>True when rows of a norm may be taken.</summary>
    public bool Takes(ChangedNorm norm) =>
        (_choice.Norm.Length == 0 || norm.Id.Value == _choice.Norm) && (_choice.Month.Length == 0 || norm.Month == _choice.Month);

    /// <summary>True when the norm itself has the words.</summary>
    public bool TakesAllOf(ChangedNorm norm) => _having is null || Has(norm.Label);

    /// <summary>True when a document is taken.</summary>
    /// <param name="document">The document.</param>
    /// <param name="all">True where words need not be in it.</param>
    public bool Takes(int document, bool all) => (_place == 0 || _adjacency.Place(document) == _place) && (all || _having![document]);

    private bool[] Having(SqliteConnection connection)
    {
        bool[] having = new bool[_adjacency.Documents];
        using var rows = new RawStatement(connection, "SELECT doc, number, title, place, path FROM documents");
        while (rows.Read())
        {
            if (_adjacency.Find(rows.Number(0)) is >= 0 and var document)
            {
                having[document] = Has(rows.Text(1)) || Has(rows.Text(2)) || Has(rows.Text(3)) || Has(rows.Text(4));
            }
        }

        return having;
    }

    private bool Has(string text) => text.Contains(_choice.Words, StringComparison.OrdinalIgnoreCase);
}
