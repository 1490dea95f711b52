namespace CitationGraph.Cli.Extracting;

/// <summary>The instrument of a citation; both names are empty where it is not known.</summary>
/// <param name="Id">Its id in the registry's form.</param>
/// <param name="Urn">Its name by RFC 9676; empty also where issuer or date is not known.</param>
internal readonly record struct Identity(string Id, string Urn);
