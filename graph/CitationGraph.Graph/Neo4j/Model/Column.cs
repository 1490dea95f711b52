namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>The type of a property.</summary>
public enum ColumnType
{
    /// <summary>String.</summary>
    Text,

    /// <summary>Date.</summary>
    Date,

    /// <summary>Integer.</summary>
    Whole,

    /// <summary>Boolean.</summary>
    Truth,

    /// <summary>List of strings.</summary>
    Texts,

    /// <summary>List of integers.</summary>
    Wholes,
}

/// <summary>A property of the model.</summary>
/// <param name="Name">Its name in the graph.</param>
/// <param name="Type">Its type.</param>
public readonly record struct Column(string Name, ColumnType Type = ColumnType.Text)
{
    /// <summary>The value of a cell as Cypher puts it into the graph.</summary>
    /// <param name="cell">An expression that gives the cell.</param>
    public string FromCell(string cell) => Type == ColumnType.Date ? $"date({cell})" : cell;

    /// <summary>The value as Cypher reads it back: a value that should be a day and is none is told apart.</summary>
    /// <param name="of">The variable of the node or relationship.</param>
    public string Read(string of) => Type == ColumnType.Date ? $"CASE WHEN {of}.{Name} >= date('0001-01-01') THEN toString({of}.{Name}) WHEN {of}.{Name} IS NOT NULL THEN 'no day' END" : $"{of}.{Name}";

    /// <summary>The type in the header of a bulk file.</summary>
    public string BulkType => Type switch
    {
        ColumnType.Date => ":date",
        ColumnType.Whole => ":long",
        ColumnType.Truth => ":boolean",
        ColumnType.Texts => ":string[]",
        ColumnType.Wholes => ":long[]",
        _ => string.Empty,
    };
}
