using Microsoft.Extensions.Hosting;

namespace CitationGraph.Web.Hosting;

/// <summary>A host that only its owner starts and stops.</summary>
internal sealed class ManualLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
