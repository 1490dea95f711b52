using System.CommandLine;
using System.Globalization;
using CitationGraph.Evaluation.Scoring;

namespace CitationGraph.Evaluation.ConfusionPages;

/// <summary><c>pages DIR</c>: writes texts of our own, renders, damages and reads them back, for <c>confusions DIR</c>.</summary>
internal static class PagesCommand
{
    private static readonly string[] Models = ["eng", "vie"];

    public static Command Create()
    {
        Argument<DirectoryInfo> directory = new("DIR") { Description = "Receives pages/, pages-ocr-eng/ and pages-ocr-vie/." };
        Option<int> count = new("--count") { Description = "Pages to make.", DefaultValueFactory = _ => 80 };
        Option<int> seed = new("--seed") { Description = "Seed of the texts.", DefaultValueFactory = _ => 1 };
        Option<FileInfo?> names = new("--names") { Description = "CSV with the columns type and name: laws to cite." };
        Command command = new("pages", "Make noisy pages of our own and read them back with tesseract.") { directory, count, seed, names };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(directory).FullName, parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(names)));
        return command;
    }

    private static int Run(string directory, int count, int seed, FileInfo? names)
    {
        PageText pages = new(seed, LawNames(names));
        foreach (string folder in (string[])["pages", .. Models.Select(m => "pages-ocr-" + m)])
        {
            Directory.CreateDirectory(Path.Combine(directory, folder));
        }

        try
        {
            for (int i = 0; i < count; i++)
            {
                string name = i.ToString("000", CultureInfo.InvariantCulture);
                Make(directory, name, pages.Write(), ScanQuality.All[i % ScanQuality.All.Length]);
                Console.Error.WriteLine($"{i + 1}/{count}");
            }
        }
        catch (InvalidOperationException e)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }

        return 0;
    }

    /// <summary>Pages that are already read are left as they are.</summary>
    private static void Make(string directory, string name, string text, ScanQuality quality)
    {
        string clean = Path.Combine(directory, "pages", name + ".txt");
        string image = Path.Combine(directory, name + ".png");
        string[] missing = [.. Models.Select(m => Path.Combine(directory, "pages-ocr-" + m, name)).Where(f => !File.Exists(f + ".txt"))];
        if (missing.Length == 0)
        {
            return;
        }

        File.WriteAllText(clean, text);
        ExternalProgram.Pango.Run(
            "--no-display", "--language=vi", "--font=" + quality.Font, "--dpi=" + quality.Dpi.ToString(CultureInfo.InvariantCulture),
            "--width=480", "--wrap=word", "--margin=40", "--output=" + image, clean);
        ExternalProgram.Convert.Run([image, "-background", "white", "-alpha", "remove", "-colorspace", "Gray", .. quality.Damage, image]);
        foreach (string reading in missing)
        {
            string model = Path.GetFileName(Path.GetDirectoryName(reading)!)[^3..];
            ExternalProgram.Tesseract.Run(image, reading, "-l", model, "--dpi", "150");
        }

        File.Delete(image);
    }

    private static string[] LawNames(FileInfo? names) => names is null
        ? Vocabulary.LawNames
        : [.. CsvTable.Read(names.FullName)
            .Where(r => r["type"] is "Luật" or "Bộ luật" && r["name"].Length is > 0 and < 90)
            .Select(r => r["name"])
            .Distinct(StringComparer.Ordinal)];
}
