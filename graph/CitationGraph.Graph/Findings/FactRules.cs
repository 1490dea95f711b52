using CitationGraph.Grammars;
using CitationGraph.Graph.Registry;
using CitationGraph.Graph.Resolution;

namespace CitationGraph.Graph.Findings;

/// <summary>What a citation states against what is known of the instrument.</summary>
internal static class FactRules
{
    public static void Check(ResolvedCitation on, IKnowledge knowledge, FindingSink sink)
    {
        string number = FindingSink.Norm(on);
        if (on.Outcome != Outcome.Resolved)
        {
            Open(on, number, sink);
            return;
        }

        if (knowledge.Find(on.Id) is not { } known)
        {
            return;
        }

        DateOnly? stated = on.Citation.Date.Day();
        if (stated is not null && known.Issued is { } issued && issued != stated)
        {
            sink.Add(RuleCatalog.RegistryDate, on, $"{number} ghi ngày {stated.Value.Vietnamese()}, danh mục ghi ngày {issued.Vietnamese()}.",
                $"{number} is dated {stated.Iso()}, in the registry {issued.Iso()}.", fill: f => f with { Source = Sentences.Source(known.Provenance, known.Source) });
        }

        Issuer(on, known, sink);
        if (on.Citation.Number.Length > 0 && on.Citation.Name.Length > 0 && known.Name.Length > 0 && on.Citation.Quality != ReadQuality.Repaired
            && !Overlap(NameKey.Of(on.Citation.Name), NameKey.Of(known.Name)))
        {
            sink.Add(RuleCatalog.RegistryName, on, $"{number} không phải là {on.Citation.Type} {on.Citation.Name}; danh mục ghi {known.Kind} {known.Name}.",
                $"{number} is not {on.Citation.Type} {on.Citation.Name}; the registry has {known.Kind} {known.Name}.", fill: f => f with { Source = Sentences.Source(known.Provenance, known.Source) });
        }
    }

    private static void Open(ResolvedCitation on, string number, FindingSink sink)
    {
        if (on.Candidates.Count > 0)
        {
            string list = string.Join("; ", on.Candidates.Take(5).Select(static c => c.InWords));
            sink.Add(RuleCatalog.Ambiguous, on, $"{number}: có thể là {list}.", $"{number} may be {list}.");
        }
        else if (on.Missing is "year" or "issuer" or "place")
        {
            (string vi, string en) = on.Missing switch
            {
                "year" => ("năm ban hành", "its year"),
                "place" => ("tên địa phương của cơ quan ban hành", "the place of its issuer"),
                _ => ("cơ quan ban hành", "its issuer"),
            };
            sink.Add(RuleCatalog.Ambiguous, on, $"{number}: chưa xác định được văn bản vì thiếu {vi}.", $"{number} is not determined: {en} is missing.");
        }
    }

    /// <summary>Where the sign itself says whose it is, <see cref="SignRules"/> speaks.</summary>
    private static void Issuer(ResolvedCitation on, Instrument known, FindingSink sink)
    {
        string issuer = on.Citation.Issuer, number = FindingSink.Norm(on);
        bool signSays = Sign.TryParse(on.Citation.Number, out Sign sign) && !sign.IsJoint && StatedIssuer.Of(sign).Count > 0;
        if (!signSays && known.Issuer.Length > 0 && StatedIssuer.IsCertain(on.Citation) && StatedIssuer.NamesAnother(issuer, known.Issuer))
        {
            sink.Add(RuleCatalog.RegistryIssuer, on, $"{number} được ghi là của {issuer}, danh mục ghi của {known.Issuer}.",
                $"{number} is cited as of {issuer}, in the registry of {known.Issuer}.", fill: f => f with { Source = Sentences.Source(known.Provenance, known.Source) });
        }
    }

    private static bool Overlap(string cited, string known) =>
        known.Contains(cited, StringComparison.Ordinal) || cited.Contains(known, StringComparison.Ordinal);
}
