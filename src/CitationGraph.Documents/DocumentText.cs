namespace CitationGraph.Documents;

/// <summary>A document as text.</summary>
/// <param name="Name">Its path as the user gave it.</param>
/// <param name="Text">Its text. Nothing is normalised, so offsets into it are offsets into what was read (for a web page:
/// into the text taken from it).</param>
public sealed record DocumentText(string Name, string Text);
