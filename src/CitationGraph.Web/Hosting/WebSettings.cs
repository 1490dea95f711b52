using System.Net;
using CitationGraph.Documents;
using CitationGraph.Documents.Scans;
using CitationGraph.Graph.Registry;

namespace CitationGraph.Web.Hosting;

/// <summary>What the review page is started with.</summary>
public sealed record WebSettings
{
    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>The address of this computer to listen on; other computers reach only what is not loopback. The page then answers
    /// to this address alone, or, where it is that of all interfaces, to any IP address, never to a name.</summary>
    public IPAddress Bind { get; init; } = IPAddress.Loopback;

    /// <summary>The registry with the user's own lists, without a store.</summary>
    public required IKnowledge Registry { get; init; }

    /// <summary>What tells this registry from another, for reports.</summary>
    public string RegistryVersion { get; init; } = Graph.Registry.RegistryVersion.Embedded;

    /// <summary>The store of documents, empty for none.</summary>
    public string StorePath { get; init; } = string.Empty;

    /// <summary>The file that keeps reviewed texts and decisions; made where it is not there.</summary>
    public required string ReviewsPath { get; init; }

    /// <summary>The day that counts as now where a page does not say.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>The time that decisions carry.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The language of pages until a user chooses.</summary>
    public Language Language { get; init; }

    /// <summary>Told of faults, one line each; never shown on a page.</summary>
    public Action<string> Log { get; init; } = static _ => { };

    /// <summary>The largest upload in bytes.</summary>
    public long MaxUpload { get; init; } = 32L << 20;

    /// <summary>Pages that OCR read before; none are remembered unless set.</summary>
    public ReadPages? ReadBefore { get; init; }
}
