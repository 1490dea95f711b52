using System.CommandLine;
using CitationGraph.Evaluation.ConfusionPages;
using CitationGraph.Evaluation.Confusions;

RootCommand root = new("Measures the grammars against labelled documents, and estimates what OCR confuses.")
{
    ConfusionsCommand.Create(),
    PagesCommand.Create(),
};
return root.Parse(args).Invoke();
