namespace CitationGraph.Documents;

/// <summary>A document as text.</summary>
/// <param name="Name">Its path as the user gave it.</param>
/// <param name="Text">Its text.</param>
public sealed record DocumentText(string Name, string Text);
