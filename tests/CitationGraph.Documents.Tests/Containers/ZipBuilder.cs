using System.IO.Compression;
using System.Text;

namespace CitationGraph.Documents.Tests.Containers;

/// <summary>Writes ZIP archives, also such as no honest program writes.</summary>
internal sealed class ZipBuilder
{
    private readonly List<(string Name, byte[] Content, int Attributes)> _entries = [];

    public ZipBuilder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public ZipBuilder With(string name, byte[] content, int attributes = 0)
    {
        _entries.Add((name, content, attributes));
        return this;
    }

    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content, int attributes) in _entries)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name);
                entry.ExternalAttributes = attributes;
                using Stream target = entry.Open();
                target.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The archive with other bytes in place of a name, at both places where it stands, and not marked as UTF-8.</summary>
    public static byte[] Renamed(byte[] zip, string name, byte[] other)
    {
        byte[] sought = Encoding.UTF8.GetBytes(name);
        other.Length.ShouldBe(sought.Length);
        byte[] altered = [.. zip];
        for (int at; (at = altered.AsSpan().IndexOf(sought)) >= 0;)
        {
            other.CopyTo(altered, at);
        }

        return altered;
    }

    /// <summary>The archive with every entry marked as encrypted.</summary>
    public static byte[] Locked(byte[] zip)
    {
        byte[] altered = [.. zip];
        for (int at = 0; at < altered.Length - 10; at++)
        {
            int flags = altered.AsSpan(at).StartsWith("PK\u0001\u0002"u8) ? at + 8 : altered.AsSpan(at).StartsWith("PK\u0003\u0004"u8) ? at + 6 : -1;
            if (flags >= 0)
            {
                altered[flags] |= 1;
            }
        }

        return altered;
    }
}
