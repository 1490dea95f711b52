using CitationGraph.Graph.Neo4j.Driver;

namespace CitationGraph.Graph.Neo4j;

/// <summary>Addresses of Neo4j Browser. They carry no log-in: the Browser asks for it.</summary>
public static class BrowserAddress
{
    /// <summary>The Browser that the server itself serves, with a ready query filled in.</summary>
    /// <param name="server">The server.</param>
    /// <param name="database">The database.</param>
    /// <param name="query">The name of a query in graph/cypher.</param>
    public static Uri Of(ServerInfo server, string database, string query)
    {
        ArgumentNullException.ThrowIfNull(server);
        // The Browser runs on the user's machine: Bolt at the host that the user named, not at what the server calls itself.
        string bolt = Uri.TryCreate(server.Bolt, UriKind.Absolute, out Uri? said) ? $"{said.Scheme}://{server.Address.Host}:{(said.Port > 0 ? said.Port : 7687)}" : $"neo4j://{server.Address.Host}:7687";
        string parameters = string.Concat(CypherFile.Parameters(query).Select(static p => $":param {p.Key} => {Literal(p.Value)};\n"));
        string[] arguments = [$"dbms={Uri.EscapeDataString(bolt)}", $"db={Uri.EscapeDataString(database)}", "cmd=edit", $"arg={Uri.EscapeDataString(parameters + CypherFile.Statements(query)[0])}"];
        return new Uri(server.Address, $"browser/?{string.Join('&', arguments)}");
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        _ => ((long)value).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
