namespace CitationGraph.Grammars.Rules.Context;

/// <summary>What the document calls itself without 'này', folded.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">Its number, or empty.</param>
internal readonly record struct OwnName(string Kind, string Number)
{
    /// <summary>The year in its number, or 0.</summary>
    public int Year
    {
        get
        {
            const int Digits = 4;
            ReadOnlySpan<char> rest = Number.AsSpan(Number.IndexOf('/') + 1);
            return rest.Length > Digits && rest[Digits] == '/' && int.TryParse(rest[..Digits], out int year) && CitedDate.IsYear(year) ? year : 0;
        }
    }

    /// <summary>A clause that begins 'Thông tư có hiệu lực', in a circular.</summary>
    /// <param name="clause">Folded.</param>
    public bool TakesForce(ReadOnlySpan<char> clause) => Behind(clause).StartsWith(" co hieu ", StringComparison.Ordinal);

    /// <summary>A clause that begins so, 'Quyết định thay thế các Quy định sau' or 'Nghị quyết số 12/2024/NQ-HĐND bãi bỏ', in the one of that number.</summary>
    /// <param name="clause">Folded.</param>
    public bool Acts(ReadOnlySpan<char> clause)
    {
        ReadOnlySpan<char> rest = Behind(clause);
        return rest.StartsWith(" co hieu ", StringComparison.Ordinal) || rest.StartsWith(" thay the ", StringComparison.Ordinal) || rest.StartsWith(" bai bo ", StringComparison.Ordinal);
    }

    /// <summary>True for words that end with the name.</summary>
    /// <param name="words">Folded.</param>
    public bool Ends(ReadOnlySpan<char> words) =>
        Kind.Length > 0 && (words.EndsWith(Kind, StringComparison.Ordinal) || (Number.Length > 0 && words.EndsWith(Number, StringComparison.Ordinal)));

    /// <summary>What stands behind the name at the beginning of a clause; empty where it does not begin so.</summary>
    private ReadOnlySpan<char> Behind(ReadOnlySpan<char> clause)
    {
        clause = ActRule.SkipHeading(ActRule.SkipItem(clause));
        if (Kind.Length == 0 || !clause.StartsWith(Kind, StringComparison.Ordinal))
        {
            return default;
        }

        ReadOnlySpan<char> rest = clause[Kind.Length..];
        ReadOnlySpan<char> number = rest.StartsWith(" so ", StringComparison.Ordinal) ? rest[" so ".Length..] : rest.TrimStart();
        return Number.Length > 0 && number.StartsWith(Number, StringComparison.Ordinal) ? number[Number.Length..] : rest;
    }
}
