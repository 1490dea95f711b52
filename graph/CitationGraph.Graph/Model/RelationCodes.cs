using CitationGraph.Grammars;

namespace CitationGraph.Graph;

/// <summary>Reads the codes that <see cref="RelationKinds.Code"/> writes.</summary>
public static class RelationCodes
{
    private static readonly RelationKind[] All = Enum.GetValues<RelationKind>();

    /// <summary>The relation of a code such as <c>AMENDS</c>.</summary>
    public static bool TryParse(string code, out RelationKind kind)
    {
        foreach (RelationKind value in All)
        {
            if (value.Code() == code)
            {
                kind = value;
                return true;
            }
        }

        kind = RelationKind.Cites;
        return false;
    }
}
