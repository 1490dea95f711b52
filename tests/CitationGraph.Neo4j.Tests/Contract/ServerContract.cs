using CitationGraph.Graph.Neo4j.Direct;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Store;

namespace CitationGraph.Neo4j.Tests;

/// <summary>The contract on a server.</summary>
[Collection(SharedServer.Collection)]
public sealed class ServerContract(SharedServer server) : DocumentGraphContract, IDisposable
{
    private readonly List<ServerGraph> _asked = [];

    private protected override IDocumentSink Sink => new ServerSink(server.Driver);

    [Neo4jFact]
    public override Task A_document_is_added_once_and_replaced_when_its_text_or_its_reader_is_another() => base.A_document_is_added_once_and_replaced_when_its_text_or_its_reader_is_another();

    [Neo4jFact]
    public override Task What_documents_rest_on_is_told_with_its_changes() => base.What_documents_rest_on_is_told_with_its_changes();

    [Neo4jFact]
    public override Task What_rests_on_an_affected_document_is_told_with_the_path() => base.What_rests_on_an_affected_document_is_told_with_the_path();

    [Neo4jFact]
    public override Task A_document_teaches_what_it_replaces_whenever_it_comes() => base.A_document_teaches_what_it_replaces_whenever_it_comes();

    [Neo4jFact]
    public override Task Norms_that_only_documents_know_are_found_by_what_is_typed() => base.Norms_that_only_documents_know_are_found_by_what_is_typed();

    [Neo4jFact]
    public override Task One_instrument_in_two_files_is_named() => base.One_instrument_in_two_files_is_named();

    public void Dispose() => _asked.ForEach(static g => g.Dispose());

    private protected override async Task<IDocumentGraph> GraphAsync()
    {
        if (_asked.Count == 0)
        {
            await server.EmptyAsync();
            await new ServerSink(server.Driver).PrepareAsync();
        }

        _asked.Add(new ServerGraph(server.Driver, InstrumentRegistry.Default));
        return _asked[^1];
    }
}
