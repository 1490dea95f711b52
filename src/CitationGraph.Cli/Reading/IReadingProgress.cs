using CitationGraph.Documents;

namespace CitationGraph.Cli.Reading;

/// <summary>Shows how far reading has come.</summary>
internal interface IReadingProgress
{
    /// <summary>OCR has read a page. Called from several threads.</summary>
    public void Page(ReadProgress page);

    /// <summary>A document is done.</summary>
    /// <param name="take">Hands its result over, which may print it.</param>
    public Task DocumentAsync(Func<Task> take);
}
