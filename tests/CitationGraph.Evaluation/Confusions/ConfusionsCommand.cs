using System.CommandLine;

namespace CitationGraph.Evaluation.Confusions;

/// <summary><c>confusions DIR... -o FILE</c>: counts what OCR made of each character.</summary>
internal static class ConfusionsCommand
{
    private const int Rounds = 3;

    public static Command Create()
    {
        Argument<DirectoryInfo[]> directories = new("DIR")
        {
            Description = "Folders that hold NAME (clean texts) and NAME-ocr-MODEL (their readings, same file names).",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<FileInfo> output = new("-o", "--output") { Description = "The CSV to write.", Required = true };
        Command command = new("confusions", "Align clean texts with their OCR readings and count character confusions.")
        {
            directories,
            output,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(directories), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(DirectoryInfo[] directories, FileInfo output)
    {
        ILookup<string, TextAlignment> texts = directories
            .SelectMany(d => ReadingPairs.Find(d.FullName))
            .ToLookup(p => p.Model, p => new TextAlignment(OcrText.ReadPrinted(p.Clean), OcrText.ReadSeen(p.Reading)));
        if (texts.Count == 0)
        {
            Console.Error.WriteLine("No folder NAME with a folder NAME-ocr-MODEL beside it was found.");
            return 2;
        }

        Dictionary<string, ConfusionModel> models = [];
        foreach (IGrouping<string, TextAlignment> model in texts)
        {
            models[model.Key] = Estimate([.. model]);
            Console.WriteLine($"{model.Key}: {model.Count()} texts, {models[model.Key].Total(string.Empty)} characters aligned");
        }

        Console.WriteLine($"{ConfusionTable.Write(output.FullName, models)} rows written to {output}");
        return 0;
    }

    /// <summary>Each round aligns under the counts of the round before, so that frequent confusions are preferred.</summary>
    private static ConfusionModel Estimate(IReadOnlyList<TextAlignment> texts)
    {
        ConfusionModel model = new();
        for (int round = 0; round < Rounds; round++)
        {
            CharacterAligner aligner = new(model);
            ConfusionModel counted = new();
            foreach (TextAlignment text in texts)
            {
                text.Count(aligner, counted);
            }

            model = counted;
        }

        return model;
    }
}
