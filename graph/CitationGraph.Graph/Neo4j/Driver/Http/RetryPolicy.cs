using System.Diagnostics;
using Polly;
using Polly.Retry;

namespace CitationGraph.Graph.Neo4j.Driver.Http;

/// <summary>Tries again after errors that may pass, with a growing, scattered wait, for a limited time.</summary>
internal sealed class RetryPolicy
{
    private static readonly ResiliencePropertyKey<long> Started = new("started");

    private readonly ResiliencePipeline _pipeline;

    public RetryPolicy(DriverConfig config) => _pipeline = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is Neo4jException { IsRetriable: true }
                && Stopwatch.GetElapsedTime(args.Context.Properties.GetValue(Started, 0)) < config.MaxTransactionRetryTime),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(250),
            MaxDelay = TimeSpan.FromSeconds(10),
            OnRetry = args =>
            {
                config.OnRetry?.Invoke((Neo4jException)args.Outcome.Exception!, args.RetryDelay);
                return default;
            },
        }).Build();

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(Started, Stopwatch.GetTimestamp());
        try
        {
            return await _pipeline.ExecuteAsync(static async (c, w) => await w(c.CancellationToken).ConfigureAwait(false), context, work).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
