namespace CitationGraph.Documents;

/// <summary>Why a path gave no document.</summary>
public enum ProblemKind
{
    /// <summary>No file or folder has this path, or nothing matches the pattern.</summary>
    Missing,

    /// <summary>The operating system refuses access.</summary>
    NoPermission,

    /// <summary>A folder or a pattern leads to files, but to no document.</summary>
    NoDocuments,

    /// <summary>The content is not text.</summary>
    Binary,

    /// <summary>The bytes do not follow the encoding.</summary>
    InvalidEncoding,

    /// <summary>A web page names a character set that is not known.</summary>
    UnknownCharset,

    /// <summary>A format that is known but not read yet.</summary>
    UnsupportedFormat,

    /// <summary>Not what its first bytes or its name promise.</summary>
    Damaged,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>A program that reads this format is not installed.</summary>
    MissingProgram,

    /// <summary>A scan: pictures of pages without text.</summary>
    NoTextLayer,

    /// <summary>A program that reads this format failed, or took too long.</summary>
    ProgramFailed,

    /// <summary>Larger than the bound of <see cref="ReadOptions.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>Part of an archive that is not taken for a document, for safety.</summary>
    Refused,

    /// <summary>The file changed or the device failed while it was read.</summary>
    ReadError,

    /// <summary>Read, but what was to be done with the text failed.</summary>
    NotProcessed,
}

/// <summary>A path that could not be read: what was found where, what was expected, and what the user can do.</summary>
/// <param name="File">The path as the user gave it.</param>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What is read instead.</param>
/// <param name="Remedy">What the user can do.</param>
public sealed record DocumentProblem(string File, ProblemKind Kind, Bilingual Found, Bilingual Expected, Bilingual Remedy)
{
    /// <summary>The byte that the problem was seen at, counted from 0; -1 when it concerns the whole file.</summary>
    public long ByteOffset { get; init; } = -1;

    /// <summary>One line for people: file, place, found, expected, what to do.</summary>
    public string Message(Language language)
    {
        bool english = language == Language.English;
        string where = ByteOffset < 0
            ? string.Empty
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $" (byte {ByteOffset})");
        string expected = Expected.IsEmpty ? string.Empty : $"; {(english ? "expected" : "cần")} {Expected.In(language)}";
        return $"{File}{where}: {Found.In(language)}{expected}. {Remedy.In(language)}";
    }
}
