using System.CommandLine;
using System.Text;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Documents.Scans;

namespace CitationGraph.Cli.Commands;

/// <summary><c>citegraph ocr-cache</c>: the pages that OCR has read and that are kept.</summary>
internal static class CacheCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Language language)
    {
        var command = new Command("ocr-cache");
        var clear = new Option<bool>("--clear") { Arity = ArgumentArity.Zero };
        var folder = new Option<string>("--ocr-cache");
        command.Add(clear);
        command.Add(folder);
        command.Runs(host, language, (parsed, _) =>
        {
            var pages = new ReadPages(parsed.GetValue(folder) is { Length: > 0 } named ? named : host.PagesFolder(), ReadPages.DefaultMaxBytes);
            if (parsed.GetValue(clear))
            {
                pages.Clear();
            }

            (int count, long bytes) = pages.Size();
            using Stream output = host.StandardOutput();
            output.Write(Encoding.UTF8.GetBytes(Plain.Line(Messages.PagesKept(pages.Folder, count, bytes).In(language)) + "\n"));
            return Task.FromResult(ExitCodes.Success);
        });
        return command;
    }
}
