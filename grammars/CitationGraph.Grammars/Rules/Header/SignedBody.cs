using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules.Header;

/// <summary>The body that a document's own number names: 'QĐ-TTg' is the Thủ tướng's (Nghị định 30/2020/NĐ-CP, appendix III). For
/// pages whose letterhead a scan lost.</summary>
internal static class SignedBody
{
    /// <summary>The one body of the sign, or empty: for joint instruments for local bodies, whose sign names no place, and for
    /// 'TW', which is the Politburo's, too.</summary>
    /// <param name="number">A canonical number, '18/2025/QĐ-TTg', '4555/BGDĐT-GDPT'.</param>
    public static string Of(string number)
    {
        string[] parts = [.. number.Split('/', '-').SkipWhile(static part => part.Length == 0 || char.IsAsciiDigit(part[0]))];
        if (parts.Length == 0 || !SignAtoms.TryGet(Fold.Of(parts[0]), out SignAtom first))
        {
            return string.Empty;
        }

        // 'QĐ-BNN-TCLN' is the ministry's, 'TT-BTC-BNV' that of two.
        bool joint = parts.Length > 2 && SignAtoms.TryGet(Fold.Of(parts[2]), out SignAtom third) && third.Body.StartsWith("Bộ ", StringComparison.Ordinal);
        SignAtom? atom = !first.IsKindCode ? first : !joint && parts.Length > 1 && SignAtoms.TryGet(Fold.Of(parts[1]), out SignAtom second) ? second : null;
        return atom is { Body.Length: > 0 } && Bodies.Trie.TryExact(atom.Body, 0, out ChannelTrie.Match match) && match.End == atom.Body.Length
            && Bodies.Phrases[match.Value] is { Role: BodyRole.Fixed, Place: PlaceForm.None } body && body.Canonical == atom.Body ? atom.Body : string.Empty;
    }
}
