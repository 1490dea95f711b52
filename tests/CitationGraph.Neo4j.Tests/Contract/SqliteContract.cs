using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Neo4j.Tests;

/// <summary>The contract in one file.</summary>
public sealed class SqliteContract : DocumentGraphContract, IDisposable
{
    private readonly RealDocuments _documents = new(empty: true);

    private protected override IDocumentSink Sink => new StoredGraph(_documents.Store, InstrumentRegistry.Default);

    [Fact]
    public override Task A_document_is_added_once_and_replaced_when_its_text_or_its_reader_is_another() => base.A_document_is_added_once_and_replaced_when_its_text_or_its_reader_is_another();

    [Fact]
    public override Task What_documents_rest_on_is_told_with_its_changes() => base.What_documents_rest_on_is_told_with_its_changes();

    [Fact]
    public override Task What_rests_on_an_affected_document_is_told_with_the_path() => base.What_rests_on_an_affected_document_is_told_with_the_path();

    [Fact]
    public override Task A_document_teaches_what_it_replaces_whenever_it_comes() => base.A_document_teaches_what_it_replaces_whenever_it_comes();

    [Fact]
    public override Task Norms_that_only_documents_know_are_found_by_what_is_typed() => base.Norms_that_only_documents_know_are_found_by_what_is_typed();

    [Fact]
    public override Task One_instrument_in_two_files_is_named() => base.One_instrument_in_two_files_is_named();

    public void Dispose() => _documents.Dispose();

    private protected override Task<IDocumentGraph> GraphAsync() => Task.FromResult<IDocumentGraph>(new StoredGraph(_documents.Store, InstrumentRegistry.Default));
}
