namespace CitationGraph.Grammars.Tests.Generated;

/// <summary>A citation as it is written and as it must be read.</summary>
/// <param name="Text">The words in the document, from the kind to the end of issuer or date.</param>
/// <param name="Identities">What must come out, in text order, as <see cref="Reading.Identity"/> writes it.</param>
internal sealed record GeneratedCitation(string Text, IReadOnlyList<string> Identities)
{
    public GeneratedCitation(string text, string type, string number, string date = "", string issuer = "", string name = "")
        : this(text, [string.Join('|', type, number, date, issuer, name)])
    {
    }
}
