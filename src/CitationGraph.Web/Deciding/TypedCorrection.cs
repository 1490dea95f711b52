using CitationGraph.Cli.Wording;
using CitationGraph.Grammars;
using Microsoft.AspNetCore.Http;

namespace CitationGraph.Web.Deciding;

/// <summary>The fields of a correction as a form has them, be they right or not.</summary>
internal sealed record TypedCorrection(string Type, string Number, string Date, string Issuer, string Name, string Reason)
{
    /// <summary>What the form shows before anything is typed.</summary>
    public static TypedCorrection Of(Citation citation) =>
        new(citation.Type, citation.Number, Plain.Date(citation.Date), citation.Issuer, citation.Name, string.Empty);

    /// <summary>What was typed.</summary>
    public static TypedCorrection Of(IFormCollection form)
    {
        return new(Field("type"), Field("number"), Field("date"), Field("issuer"), Field("name"), Field("reason"));

        string Field(string name) => Plain.Line(form[name].ToString());
    }
}
