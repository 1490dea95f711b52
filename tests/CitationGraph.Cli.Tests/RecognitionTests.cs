using System.Runtime.CompilerServices;
using CitationGraph.Cli.Extracting;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Reading;
using CitationGraph.Documents;

namespace CitationGraph.Cli.Tests;

public sealed class RecognitionTests
{
    private const string Base = "Căn cứ Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ;\n";

    [Fact]
    public async Task A_result_that_waits_does_not_hold_the_text_of_its_document()
    {
        using var folder = new TempFolder();
        string file = folder.Write("a.txt", Base);
        CliHost host = CliHost.OfProcess();
        WeakReference<string>? text = null;
        var pipeline = new DocumentPipeline<DocumentResult>(new DocumentReader(new ReadOptions()), Read, 1);
        PipelineItem<DocumentResult>? item = null;
        await foreach (PipelineItem<DocumentResult> one in pipeline.RunAsync([new SourceFile(file, file)], CancellationToken.None))
        {
            item = one;
        }

        GC.Collect();
        text!.TryGetTarget(out _).ShouldBeFalse();
        item!.Value!.Extraction.Citations.ShouldHaveSingleItem().Number.ShouldBe("178/2024/NĐ-CP");
        item.Value.Places.LineOf(item.Value.Extraction.Citations[0].Span.Start).ShouldBe(1);

        [MethodImpl(MethodImplOptions.NoInlining)]
        DocumentResult Read(DocumentText document)
        {
            text = new WeakReference<string>(document.Text);
            return Recognition.Of(host, null, document, shown: false);
        }
    }

    [Fact]
    public void A_document_that_is_shown_keeps_its_text() =>
        Recognition.Of(CliHost.OfProcess(), null, new DocumentText("a.txt", Base), shown: true).Text.ShouldBe(Base);
}
