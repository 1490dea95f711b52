namespace CitationGraph.Documents.Word;

/// <summary>A piece of text as it stands in a part of a Word document.</summary>
/// <param name="Start">Its offset in the text of the part.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Line">The line of the name of its element (w:t) in the XML, from 1.</param>
/// <param name="Column">The column of that name, from 1.</param>
internal readonly record struct TextPiece(int Start, int Length, int Line, int Column);

/// <summary>A part of a Word document that comments can stand in: the body and its notes, not headers and footers.</summary>
/// <param name="Name">Its name in the package, with the slash before it.</param>
/// <param name="Start">Where its text starts in that of the document.</param>
/// <param name="Length">The length of its text.</param>
/// <param name="Pieces">The pieces of its text, rising.</param>
internal sealed record CommentablePart(string Name, int Start, int Length, IReadOnlyList<TextPiece> Pieces);
