using System.CommandLine;

namespace CitationGraph.Evaluation.Scoring;

/// <summary>The command line of <c>evaluate</c>.</summary>
internal sealed class EvaluateOptions
{
    public Argument<DirectoryInfo> Corpus { get; } = new("CORPUS_DIR")
    {
        Description = "Holds folders of NAME.txt with NAME.gold.csv, docs.csv, relations.csv; NAME-ocr-MODEL folders share the labels of NAME.",
    };

    public Option<int> Errors { get; } = new("--errors") { Description = "Print up to N errors a set, with the text around." };

    public Option<bool> Each { get; } = new("--each") { Description = "Print a line for each document." };

    public Option<string[]> Min { get; } = new("--min")
    {
        Description = "METRIC=VALUE, for example dev.identity=0.98: exit code 1 when it is not reached.",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<FileInfo?> Save { get; } = new("--save") { Description = "Write every outcome as JSON." };

    public Option<FileInfo?> Baseline { get; } = new("--baseline") { Description = "Print gains and losses against a saved file." };

    public Option<DirectoryInfo?> Jsonl { get; } = new("--jsonl") { Description = "Write what was found as DIR/SET.jsonl, SET.header.jsonl and SET.relations.jsonl." };

    public Option<DirectoryInfo?> Predictions { get; } = new("--predictions")
    {
        Description = "Score such files instead of running the extractor.",
    };

    public Command Create(Func<ParseResult, int> run)
    {
        Command command = new("evaluate", "Score the grammars against labelled documents.")
        {
            Corpus, Errors, Each, Min, Save, Baseline, Jsonl, Predictions,
        };
        command.SetAction(run);
        return command;
    }
}
