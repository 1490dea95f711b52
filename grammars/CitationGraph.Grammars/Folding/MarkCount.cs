using System.Numerics;
using System.Runtime.InteropServices;

namespace CitationGraph.Grammars.Folding;

/// <summary>Letters of a text, and how many of them carry a mark that only Vietnamese has.</summary>
/// <param name="Letters">Letters and combining marks.</param>
/// <param name="Marked">Those with a mark of Vietnamese.</param>
internal readonly record struct MarkCount(int Letters, int Marked)
{
    /// <summary>Counts them.</summary>
    /// <param name="text">At most 65,535 units.</param>
    public static MarkCount Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        Vector<ushort> letters = default;
        Vector<ushort> marked = default;
        var strange = new MarkCount(0, 0);
        while (units.Length >= Vector<ushort>.Count)
        {
            var block = new Vector<ushort>(units);
            if (Vector.LessThanOrEqualAll(block, new Vector<ushort>(0x24F)) || Vector.EqualsAll(IsFamiliar(block), Vector<ushort>.AllBitsSet))
            {
                // A true comparison is -1 in each place.
                Vector<ushort> marks = IsMarked(block);
                letters -= IsLatin(block) | marks;
                marked -= marks;
            }
            else
            {
                strange = strange.With(units[..Vector<ushort>.Count]);
            }

            units = units[Vector<ushort>.Count..];
        }

        strange = strange.With(units);
        return new MarkCount(strange.Letters + Vector.Sum(letters), strange.Marked + Vector.Sum(marked));
    }

    /// <summary>The same, unit by unit.</summary>
    private MarkCount With(ReadOnlySpan<ushort> units)
    {
        (int letters, int marked) = this;
        foreach (char unit in MemoryMarshal.Cast<ushort, char>(units))
        {
            bool mark = unit is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= '\u0300' and <= '\u0323');
            marked += mark ? 1 : 0;
            letters += mark || char.IsAsciiLetter(unit) || (unit >= 0xC0 && char.IsLetter(unit)) ? 1 : 0;
        }

        return new MarkCount(letters, marked);
    }

    /// <summary>Latin, combining marks and punctuation: all that is told apart by ranges.</summary>
    private static Vector<ushort> IsFamiliar(Vector<ushort> block) =>
        Vector.LessThanOrEqual(block, new Vector<ushort>(0x24F)) | Within(block, 0x1E00, 0x1EFF) | Within(block, 0x300, 0x323) | Within(block, 0x2000, 0x206F);

    private static Vector<ushort> IsLatin(Vector<ushort> block) =>
        Within(block | new Vector<ushort>(0x20), 'a', 'z')
        | Vector.AndNot(Within(block, 0xC0, 0x24F), Vector.Equals(block, new Vector<ushort>('×')) | Vector.Equals(block, new Vector<ushort>('÷')))
        | Within(block, 0x1E00, 0x1EFF);

    private static Vector<ushort> IsMarked(Vector<ushort> block)
    {
        // Large and small letters stand in pairs, but for 'ư'.
        Vector<ushort> pair = block | new Vector<ushort>(1);
        return Within(block, 0x1EA0, 0x1EF9) | Within(block, 0x300, 0x323) | Within(block, 'Ư', 'ư')
            | Vector.Equals(pair, new Vector<ushort>('ă')) | Vector.Equals(pair, new Vector<ushort>('đ')) | Vector.Equals(pair, new Vector<ushort>('ơ'));
    }

    private static Vector<ushort> Within(Vector<ushort> block, ushort low, ushort high) =>
        Vector.LessThanOrEqual(block - new Vector<ushort>(low), new Vector<ushort>((ushort)(high - low)));
}
