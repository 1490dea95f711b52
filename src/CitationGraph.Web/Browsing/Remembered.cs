using CitationGraph.Web.Hosting;

namespace CitationGraph.Web.Browsing;

/// <summary>The last answers of a store, forgotten when it changes. Those who ask the same at the same time wait for one
/// working out; an answer that failed is asked for again. Thread-safe.</summary>
internal sealed class Remembered<TKey, TValue>(StoreAccess store, int most)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Lazy<TValue>> _answers = [];
    private (DateTime, long) _stamp;

    /// <summary>The answer to a question.</summary>
    /// <param name="key">The question.</param>
    /// <param name="work">Works it out.</param>
    public TValue Of(TKey key, Func<TValue> work)
    {
        Lazy<TValue>? answer;
        lock (_lock)
        {
            (DateTime, long) stamp = store.Stamp();
            if (stamp != _stamp || _answers.Count >= most && !_answers.ContainsKey(key))
            {
                _answers.Clear();
                _stamp = stamp;
            }

            if (!_answers.TryGetValue(key, out answer))
            {
                _answers[key] = answer = new Lazy<TValue>(work);
            }
        }

        try
        {
            return answer.Value;
        }
        catch
        {
            lock (_lock)
            {
                _answers.Remove(key);
            }

            throw;
        }
    }
}
