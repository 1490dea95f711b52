using System.Runtime.CompilerServices;

namespace CitationGraph.Grammars.Rules;

/// <summary>A số, ký hiệu as spans of the text: nothing is copied before it is accepted.</summary>
internal struct NumberMatch
{
    /// <summary>Most parts a sign may have.</summary>
    public const int MostParts = 12;

    /// <summary>The whole.</summary>
    public TextSpan Span;

    /// <summary>The running number with its letter or dotted part.</summary>
    public TextSpan Digits;

    /// <summary>The kind's letters glued before the number, 'NĐ126/2020/NĐ-CP'; empty else.</summary>
    public TextSpan GluedKind;

    /// <summary>The year, empty where the sign has none.</summary>
    public TextSpan Year;

    /// <summary>True for the Party's form, number-kind/body.</summary>
    public bool Party;

    /// <summary>True for forms that only a kind before them makes credible.</summary>
    public bool NeedsKind;

    /// <summary>True when blanks stand around the first slash: the author spaces all separators.</summary>
    public bool Spaced;

    /// <summary>True for the old form with a hyphen for the slash, '194-CP'.</summary>
    public bool Hyphened;

    /// <summary>Letters of the sign between separators.</summary>
    public PartBuffer Parts;

    /// <summary>How many of <see cref="Parts"/> are used.</summary>
    public int PartCount;

    /// <summary>How many digits were read from letters.</summary>
    public int DoubtfulDigits;

    /// <summary>The year as a number, 0 where the sign has none.</summary>
    public int YearValue;

    /// <summary>True where the year is written with two digits, '01/98/TTLT'.</summary>
    public bool ShortYear;

    /// <summary>True where a hyphen stands before the year, '19-2017/NQ-CP'.</summary>
    public bool HyphenedYear;

    /// <summary>Adds a part when there is room.</summary>
    public bool TryAdd(SignPart part)
    {
        if (PartCount >= MostParts)
        {
            return false;
        }

        Parts[PartCount++] = part;
        return true;
    }

    /// <summary>Parts of a sign in place.</summary>
    [InlineArray(MostParts)]
    internal struct PartBuffer
    {
        private SignPart _first;
    }
}

/// <summary>One part of a sign.</summary>
/// <param name="Span">Its letters.</param>
/// <param name="Separator">'/', '-' or '\0' before it (nothing: a blank, or glued).</param>
internal readonly record struct SignPart(TextSpan Span, char Separator);
