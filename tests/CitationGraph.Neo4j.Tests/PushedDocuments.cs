using CitationGraph.Graph.Neo4j;
using CitationGraph.Graph.Neo4j.Driver;
using CitationGraph.Graph.Neo4j.Push;

namespace CitationGraph.Neo4j.Tests;

/// <summary>The real documents and the registry on the server: pushed when a test first asks, over what other tests left, and left there.</summary>
internal static class PushedDocuments
{
    public static async Task<RealDocuments> OnAsync(IDriver driver)
    {
        var documents = new RealDocuments();
        await new GraphPush(driver, documents.Source(), new PushOptions { Replace = true }).RunAsync();
        return documents;
    }

    /// <summary>The rows of a ready query, by column.</summary>
    public static async Task<List<Dictionary<string, object?>>> RunAsync(IDriver driver, string name, params (string Name, object? Value)[] parameters)
    {
        var values = new Dictionary<string, object?>(CypherFile.Parameters(name), StringComparer.Ordinal);
        foreach ((string parameter, object? value) in parameters)
        {
            values.ContainsKey(parameter).ShouldBeTrue($"{name} has no parameter {parameter}");
            values[parameter] = value;
        }

        EagerResult result = await driver.ExecuteAsync(new Query(CypherFile.Statements(name).ShouldHaveSingleItem(), values), AccessMode.Read);
        return [.. result.Records.Select(r => result.Keys.Zip(r).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }
}
