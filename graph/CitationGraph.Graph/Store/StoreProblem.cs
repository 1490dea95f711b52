namespace CitationGraph.Graph.Store;

/// <summary>Why a store cannot be used.</summary>
public enum StoreProblem
{
    /// <summary>Something else; the message is SQLite's.</summary>
    Other,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>Another program writes, and went on longer than we wait.</summary>
    Busy,

    /// <summary>The file or its folder may not be written.</summary>
    ReadOnly,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>The disk failed, or its connection did.</summary>
    Disk,

    /// <summary>The file cannot be opened.</summary>
    CannotOpen,

    /// <summary>The file is damaged.</summary>
    Corrupt,

    /// <summary>The file is of another kind.</summary>
    NotAStore,

    /// <summary>The file was written by a newer program.</summary>
    Newer,

    /// <summary>Something is to be put into an empty store, and this one is not.</summary>
    NotEmpty,

    /// <summary>A table to be put into the store is not one of an export.</summary>
    BadTable,
}
