using System.Globalization;

namespace CitationGraph.Benchmarks;

/// <summary>What is read: text of about so many bytes of UTF-8. Built on first use.</summary>
public sealed class Input(TextKind kind, int size)
{
    private byte[]? _bytes;
    private int _planted;

    /// <summary>Sizes for linearity, sparse and even text.</summary>
    internal static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000];

    /// <summary>The inputs of a run: sparse and even text in every size, dense text in two.</summary>
    internal static IEnumerable<Input> All =>
    [
        .. Sizes.Select(static size => new Input(TextKind.Sparse, size)),
        .. Sizes.Select(static size => new Input(TextKind.Even, size)),
        new Input(TextKind.Dense, 1_000_000),
        new Input(TextKind.Dense, 10_000_000),
    ];

    /// <summary>The document as UTF-8.</summary>
    internal byte[] Bytes => _bytes ??= kind switch
    {
        TextKind.Dense => Texts.Dense(size, out _planted),
        TextKind.Even => Texts.Even(size),
        _ => Texts.Sparse(size),
    };

    /// <summary>Bytes asked for.</summary>
    internal int Size => size;

    /// <summary>Citations that the generator wrote into <see cref="Bytes"/>; 0 for other text, where nobody counted.</summary>
    internal int Planted => _planted;

    /// <summary>Lets the document go.</summary>
    internal void Drop() => _bytes = null;

    /// <summary>For example 'sparse 10 KB'.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{kind.ToString().ToLowerInvariant()} {(size >= 1_000_000 ? size / 1_000_000 : size / 1_000)} {(size >= 1_000_000 ? "MB" : "KB")}");
}

/// <summary>How a text of a benchmark is made.</summary>
public enum TextKind
{
    /// <summary>The seeds' text repeated: the smaller, the more citations a KB, for the first seed has most.</summary>
    Sparse,

    /// <summary>The first 10 KB of it repeated: the same citations a KB whatever the size.</summary>
    Even,

    /// <summary>Generated sentences that cite.</summary>
    Dense,
}
