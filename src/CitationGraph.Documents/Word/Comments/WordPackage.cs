using System.IO.Compression;

namespace CitationGraph.Documents.Word.Comments;

/// <summary>The entries of a Word document that is changed in place: those that are not written keep their bytes.</summary>
/// <param name="archive">The package, open for update.</param>
/// <param name="main">The name of the part that holds the body.</param>
internal sealed class WordPackage(ZipArchive archive, string main)
{
    // The first day of the format; Word writes it too. The clock plays no part.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The part with what belongs to the package itself.</summary>
    public const string Types = "/[Content_Types].xml";

    /// <summary>The relations of the body.</summary>
    public string Relations => $"{Folder}/_rels/{main[(main.LastIndexOf('/') + 1)..]}.rels";

    /// <summary>The folder of the body.</summary>
    public string Folder => main[..main.LastIndexOf('/')];

    /// <summary>True when there is such a part.</summary>
    public bool Has(string part) => Find(part) is not null;

    /// <summary>The bytes of a part; null where there is none.</summary>
    public byte[]? Read(string part)
    {
        if (Find(part) is not { } entry)
        {
            return null;
        }

        using Stream content = entry.Open();
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes a part, in its place where it is there.</summary>
    public void Write(string part, byte[] bytes)
    {
        ZipArchiveEntry? found = Find(part);
        ZipArchiveEntry entry = found ?? archive.CreateEntry(part.TrimStart('/'));
        DateTimeOffset time = found?.LastWriteTime ?? NoTime;
        using (Stream content = entry.Open())
        {
            content.SetLength(0);
            content.Write(bytes);
        }

        entry.LastWriteTime = time;
    }

    private ZipArchiveEntry? Find(string part)
    {
        string name = part.TrimStart('/');
        return archive.GetEntry(name) ?? archive.Entries.FirstOrDefault(entry => entry.FullName.TrimStart('/').Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
