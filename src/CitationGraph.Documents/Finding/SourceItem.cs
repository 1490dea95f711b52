namespace CitationGraph.Documents;

/// <summary>What a path led to.</summary>
/// <param name="Name">The path as the user would recognise it.</param>
public abstract record SourceItem(string Name);

/// <summary>A document that can be asked for.</summary>
/// <param name="Name">The path as the user would recognise it; <c>-</c> for standard input.</param>
/// <param name="Path">The path to open: of a document in an archive, the archive.</param>
public sealed record SourceFile(string Name, string Path) : SourceItem(Name)
{
    /// <summary>The name of standard input among the paths.</summary>
    public const string StandardInputName = "-";

    /// <summary>Standard input.</summary>
    public static readonly SourceFile StandardInput = new(StandardInputName, StandardInputName);

    /// <summary>Opens a document that lies within the file of <see cref="Path"/>; null for a file of its own.</summary>
    internal Func<Stream>? Inside { get; init; }

    /// <summary>The name that promises a format.</summary>
    internal string FormatName { get; init; } = Path;

    /// <summary>True for standard input.</summary>
    public bool IsStandardInput => ReferenceEquals(this, StandardInput);
}

/// <summary>A path that leads to no document.</summary>
/// <param name="Problem">Why.</param>
public sealed record SourceProblem(DocumentProblem Problem) : SourceItem(Problem.File);
