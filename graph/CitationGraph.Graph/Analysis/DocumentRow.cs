using CitationGraph.Graph.Store;

namespace CitationGraph.Graph.Analysis;

/// <summary>A document of a <see cref="DocumentTable"/>: where it stands there, so that a large answer is not as many objects.</summary>
internal readonly struct DocumentRow(DocumentData[] chunk, int at)
{
    /// <summary>Its number in the store.</summary>
    public long Doc => chunk[at].Doc;

    /// <summary>The word that is its own id, 0 for none.</summary>
    public long Self => chunk[at].Self;

    /// <summary>Its path.</summary>
    public string Path => chunk[at].PathText ??= chunk[at].Path.ToString();

    /// <summary>Its path as the store orders paths, by the bytes of UTF-8.</summary>
    public ReadOnlySpan<byte> PathUtf8 => chunk[at].Path.Utf8;

    /// <summary>Its kind, body and place.</summary>
    public DocumentOrigin Origin => chunk[at].Origin;

    /// <summary>Its own number, empty when blank.</summary>
    public string Number => chunk[at].Number;

    /// <summary>Its day; the earliest possible where it is undated; none where nothing tells.</summary>
    public DateOnly? Day => chunk[at].Day;

    /// <summary>Its title.</summary>
    public string Title => chunk[at].Title.ToString();
}

/// <summary>What is kept of a document.</summary>
internal struct DocumentData
{
    public long Doc, Self;
    public StoredText Path, Title;
    public DocumentOrigin Origin;
    public string Number;
    public DateOnly? Day;
    public string? PathText;
}

/// <summary>What many documents have alike.</summary>
/// <param name="kind">'Kế hoạch'.</param>
/// <param name="issuer">The issuing body with its place.</param>
/// <param name="place">The place.</param>
/// <param name="province">The province.</param>
internal sealed class DocumentOrigin(string kind, string issuer, string place, string province)
{
    /// <summary>Kind of the documents: 'Kế hoạch'.</summary>
    public string Kind => kind;

    /// <summary>Their issuing body with its place.</summary>
    public string Issuer => issuer;

    /// <summary>Their place.</summary>
    public string Place => place;

    /// <summary>Their province.</summary>
    public string Province => province;
}
