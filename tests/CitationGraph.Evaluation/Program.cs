using System.CommandLine;
using CitationGraph.Evaluation.ConfusionPages;
using CitationGraph.Evaluation.Confusions;
using CitationGraph.Evaluation.Scoring;

RootCommand root = new("Measures the grammars against labelled documents, and estimates what OCR confuses.")
{
    ConfusionsCommand.Create(),
    PagesCommand.Create(),
    EvaluateCommand.Create(),
};
return root.Parse(args).Invoke();
