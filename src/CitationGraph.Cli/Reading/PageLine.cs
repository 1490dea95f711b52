using System.Globalization;
using CitationGraph.Cli.Hosting;
using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using Spectre.Console;

namespace CitationGraph.Cli.Reading;

/// <summary>One line on standard error, where that is a terminal, with the page of the scan that was read last; taken away before
/// anything else is printed.</summary>
internal sealed class PageLine(CliHost host, Language language) : IReadingProgress, IDisposable
{
    private const int LongestName = 40;

    private readonly SemaphoreSlim _gate = new(1);

    private int _shown;

    /// <summary>The page in words.</summary>
    public static Bilingual Words(ReadProgress page)
    {
        string name = Plain.Line(Path.GetFileName(page.File));
        name = name.Length <= LongestName ? name : "…" + name[^LongestName..];
        string pages = string.Create(CultureInfo.InvariantCulture, $"{page.Page}/{page.Pages}");
        return new($"Nhận dạng {name}: trang {pages}", $"OCR of {name}: page {pages}");
    }

    /// <inheritdoc/>
    public void Page(ReadProgress page)
    {
        if (!host.ErrorIsTerminal)
        {
            return;
        }

        // While a result is printed there is nothing to tell.
        if (!_gate.Wait(0))
        {
            return;
        }

        Clear();
        string line = Words(page).In(language);
        line = line[..Math.Min(line.Length, Math.Max(host.Error.Profile.Width - 1, 0))];
        host.Error.Write(new ControlCode(line));
        _shown = line.Length;
        _gate.Release();
    }

    /// <inheritdoc/>
    public async Task DocumentAsync(Func<Task> take)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            Clear();
            await take().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Clear();
        _gate.Dispose();
    }

    private void Clear()
    {
        if (_shown > 0)
        {
            host.Error.Write(new ControlCode($"\r{new string(' ', _shown)}\r"));
            _shown = 0;
        }
    }
}
