namespace CitationGraph.Documents.Word;

/// <summary>One level of a list.</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Format">ST_NumberFormat.</param>
/// <param name="Text">Pattern with %1 for the number of level 0 and so on.</param>
internal readonly record struct NumberingLevel(int Start, string Format, string Text);
