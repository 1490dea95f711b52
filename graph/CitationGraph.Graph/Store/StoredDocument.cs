using System.Security.Cryptography;
using System.Text;
using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Store;

/// <summary>A document ready to be stored: read, extracted, resolved. Made in parallel; storing is single.</summary>
public sealed record StoredDocument
{
    /// <summary>Where it came from; one document a path.</summary>
    public required string Path { get; init; }

    /// <summary>Hash of its text (SHA-256, hexadecimal): the same hash from the same reader means that nothing changed.</summary>
    public required string Hash { get; init; }

    /// <summary>By what it was read; see <see cref="Store.Reader"/>.</summary>
    public string Reader { get; init; } = Store.Reader.Current;

    /// <summary>Its letterhead.</summary>
    public required DocumentHeader Header { get; init; }

    /// <summary>Its day, body and place.</summary>
    public required DocumentContext Context { get; init; }

    /// <summary>Its citations with their instruments.</summary>
    public required IReadOnlyList<ResolvedCitation> Citations { get; init; }

    /// <summary>What it states that instruments do to each other.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>The hash of a text.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Makes a document of what the grammars read.</summary>
    /// <param name="path">Where it came from.</param>
    /// <param name="text">Its text, for the hash only.</param>
    /// <param name="extraction">What the grammars read in it.</param>
    /// <param name="knowledge">What citations are resolved by.</param>
    public static StoredDocument Of(string path, string text, Extraction extraction, IKnowledge knowledge)
    {
        DocumentContext context = DocumentContext.Of(extraction);
        IReadOnlyList<ResolvedCitation> citations = new CitationResolver(knowledge).Resolve(extraction, context);
        return new StoredDocument
        {
            Path = path,
            Hash = HashOf(text),
            Header = extraction.Header,
            Context = context,
            Citations = citations,
            Relations = StatedRelations.Of(extraction, context, citations),
        };
    }
}
