using CitationGraph.Cli.Wording;
using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Web.Browsing;

/// <summary>How the code of a relation is told.</summary>
internal static class RelationWords
{
    /// <summary>The words of a code; the code itself where there are none.</summary>
    public static string Of(string code, Language language)
    {
        foreach (Role role in Roles.All)
        {
            if (role.Kind.Code() == code)
            {
                return role.Label.In(language);
            }
        }

        return code;
    }
}
