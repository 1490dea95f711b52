using System.Runtime.InteropServices;
using SQLitePCL;

namespace CitationGraph.Graph.Store;

/// <summary>The functions of SQLite that are called once or several times a row. Through the general wrapper every call counts
/// the users of the statement's handle up and down, which costs as much as the call itself.</summary>
internal static unsafe partial class SqliteNative
{
    private const string Library = "e_sqlite3";

    /// <summary>False where a program that uses this library brought another SQLite along, whose statements these functions do
    /// not know.</summary>
    public static readonly bool IsInUse = raw.GetNativeLibraryName() == Library;

    /// <summary>Goes to the next row.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    public static partial int Step(nint statement);

    /// <summary>A number of the row.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    public static partial long Number(nint statement, int at);

    /// <summary>Bytes of the row; good until the next row.</summary>
    public static ReadOnlySpan<byte> Bytes(nint statement, int at)
    {
        byte* bytes = Blob(statement, at);
        return new ReadOnlySpan<byte>(bytes, Length(statement, at));
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial byte* Blob(nint statement, int at);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static partial int Length(nint statement, int at);
}
