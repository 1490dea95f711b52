using System.CommandLine;
using CitationGraph.Evaluation.Confusions;

RootCommand root = new("Measures the grammars against labelled documents, and estimates what OCR confuses.")
{
    ConfusionsCommand.Create(),
};
return root.Parse(args).Invoke();
