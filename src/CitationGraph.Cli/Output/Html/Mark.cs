using CitationGraph.Grammars;

namespace CitationGraph.Cli.Output.Html;

/// <summary>A place in a text that stands out.</summary>
/// <param name="Span">The place.</param>
/// <param name="Anchor">Where links to it lead.</param>
/// <param name="Class">Its classes in the style sheet.</param>
/// <param name="Label">A few letters that tell what the colour tells.</param>
/// <param name="Title">What is told of it where the pointer rests.</param>
internal readonly record struct Mark(TextSpan Span, string Anchor, string Class, string Label, string Title);
