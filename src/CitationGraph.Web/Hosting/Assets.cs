using System.Security.Cryptography;

namespace CitationGraph.Web.Hosting;

/// <summary>Files that pages refer to: part of the program, each at a link that changes with its content.</summary>
internal sealed record Assets(string Link, string ContentType, byte[] Content)
{
    /// <summary>The style sheet.</summary>
    public static readonly Assets Style = Load("site.css", "text/css; charset=utf-8");

    /// <summary>The script; every page works without it.</summary>
    public static readonly Assets Script = Load("site.js", "text/javascript; charset=utf-8");

    /// <summary>The icon.</summary>
    public static readonly Assets Icon = Load("icon.svg", "image/svg+xml");

    /// <summary>All.</summary>
    public static IReadOnlyList<Assets> All { get; } = [Style, Script, Icon];

    private static Assets Load(string name, string type)
    {
        using Stream stream = typeof(ReviewServer).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks assets/{name}.");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new Assets($"/assets/{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}/{name}", type, content);
    }
}
