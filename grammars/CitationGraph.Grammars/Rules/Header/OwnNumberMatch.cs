using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The document's own number as found.</summary>
internal struct OwnNumberMatch
{
    /// <summary>Index of its line, -1 where there is none.</summary>
    public int Line;

    /// <summary>True when the number is left blank.</summary>
    public bool IsBlank;

    /// <summary>The number where it is not blank.</summary>
    public NumberMatch Match;

    /// <summary>True where the sign names another kind.</summary>
    public readonly bool Contradicts(string text, InstrumentKind? kind)
    {
        if (Line < 0 || IsBlank || kind is null)
        {
            return false;
        }

        ReadOnlySpan<char> code = NumberRule.Folded(text, Match.Parts[0].Span, stackalloc char[28]);
        return InstrumentKinds.TryByCode(code, out InstrumentKind known) && known != kind && !KindRule.HasCode(kind, code);
    }

    /// <summary>'QB' and 'NP': what a scan makes of 'QĐ' and 'NĐ'.</summary>
    private static InstrumentKind? Misread(ReadOnlySpan<char> code) => code switch
    {
        ['q', 'b' or 'p' or 'o' or '0'] => InstrumentKinds.Named("Quyết định"),
        ['n', 'b' or 'p'] => InstrumentKinds.Named("Nghị định"),
        _ => null,
    };

    /// <summary>Its canonical form, or empty, and the kind that its sign names.</summary>
    public readonly string Number(string text, InstrumentKind? kind, NoiseProfile noise, out InstrumentKind? byCode)
    {
        byCode = null;
        if (Line < 0 || IsBlank)
        {
            return string.Empty;
        }

        Span<char> buffer = stackalloc char[28];
        ReadOnlySpan<char> code = NumberRule.Folded(text, Match.Parts[0].Span, buffer);
        byCode = InstrumentKinds.TryByCode(code, out InstrumentKind known) ? known : code is "pl" ? InstrumentKinds.Ordinance : noise.IsNoisy ? Misread(code) : null;
        NoteTaker notes = default;
        return SignRule.Canonical(text, Match, kind ?? byCode, noise, ref notes).Number;
    }
}
