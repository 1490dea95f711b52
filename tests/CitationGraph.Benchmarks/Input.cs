using System.Globalization;

namespace CitationGraph.Benchmarks;

/// <summary>What is read: sparse or dense text of about so many bytes of UTF-8. Built on first use.</summary>
public sealed class Input(bool dense, int size)
{
    private byte[]? _bytes;
    private int _planted;

    /// <summary>Sizes for linearity, sparse text.</summary>
    internal static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000];

    /// <summary>The inputs of a run: sparse text in every size, dense text in two.</summary>
    internal static IEnumerable<Input> All =>
        [.. Sizes.Select(size => new Input(false, size)), new Input(true, 1_000_000), new Input(true, 10_000_000)];

    /// <summary>The document as UTF-8.</summary>
    internal byte[] Bytes => _bytes ??= dense ? Texts.Dense(size, out _planted) : Texts.Sparse(size);

    /// <summary>Bytes asked for.</summary>
    internal int Size => size;

    /// <summary>Citations that the generator wrote into <see cref="Bytes"/>; 0 for sparse text, where nobody counted.</summary>
    internal int Planted => _planted;

    /// <summary>Lets the document go.</summary>
    internal void Drop() => _bytes = null;

    /// <summary>For example 'sparse 10 KB'.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(dense ? "dense" : "sparse")} {(size >= 1_000_000 ? size / 1_000_000 : size / 1_000)} {(size >= 1_000_000 ? "MB" : "KB")}");
}
