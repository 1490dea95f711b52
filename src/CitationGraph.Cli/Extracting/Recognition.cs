using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Knowing;
using CitationGraph.Cli.Output;
using CitationGraph.Cli.Reading;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Extracting;

/// <summary>What the grammars read in a document, before anything is looked up.</summary>
internal static class Recognition
{
    /// <summary>Letters from which on a text is worth a collection of its own: nothing else would collect it before the end of a run,
    /// and of 50 MB it is most of what the command holds.</summary>
    private const int LargeText = 8_000_000;

    /// <summary>Reads a document. What is known is loaded on another processor meanwhile, beside a large text after it.</summary>
    /// <param name="host">The grammars.</param>
    /// <param name="known">What will be asked next; null for nothing.</param>
    /// <param name="document">The document; without <paramref name="shown"/> the caller is to hold it no longer.</param>
    /// <param name="shown">True where the text is printed, too.</param>
    public static DocumentResult Of(CliHost host, Knowledge? known, DocumentText document, bool shown)
    {
        bool isLarge = document.Text.Length >= LargeText;
        if (!isLarge)
        {
            known?.Load();
        }

        DocumentResult result = Read(host, document, shown);
        if (isLarge && !shown)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        return result;
    }

    private static DocumentResult Read(CliHost host, DocumentText document, bool shown)
    {
        Extraction extraction = ScanDoubts.Apply(host.Extract(document.Text), document.Doubts);
        return new DocumentResult(document.Name, extraction, new Places(document, extraction))
        {
            Text = shown ? document.Text : string.Empty,
            Pages = shown ? document.Pages : [],
        };
    }
}
