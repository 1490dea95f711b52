using CitationGraph.Documents;
using CitationGraph.Grammars;

namespace CitationGraph.Cli.Wording;

/// <summary>How a role is told to people.</summary>
/// <param name="Kind">The role.</param>
/// <param name="Label">Its name.</param>
/// <param name="Mark">Two or three letters that tell it where there is no room, and where colours do not show.</param>
internal sealed record Role(RelationKind Kind, Bilingual Label, Bilingual Mark);

/// <summary>The roles that citations can have, in the order in which they are listed.</summary>
internal static class Roles
{
    /// <summary>All roles.</summary>
    public static IReadOnlyList<Role> All { get; } =
    [
        new(RelationKind.BasedOn, new("Căn cứ", "Based on"), new("CC", "BO")),
        new(RelationKind.Implements, new("Thực hiện", "Implements"), new("TH", "IM")),
        new(RelationKind.Amends, new("Sửa đổi", "Amends"), new("SĐ", "AM")),
        new(RelationKind.Replaces, new("Thay thế", "Replaces"), new("TT", "RP")),
        new(RelationKind.Repeals, new("Bãi bỏ", "Repeals"), new("BB", "RL")),
        new(RelationKind.Corrects, new("Đính chính", "Corrects"), new("ĐC", "CO")),
        new(RelationKind.Guides, new("Hướng dẫn", "Guides"), new("HD", "GU")),
        new(RelationKind.IssuedWith, new("Kèm theo", "Issued with"), new("KT", "IW")),
        new(RelationKind.Suspends, new("Ngưng hiệu lực", "Suspends"), new("NHL", "SU")),
        new(RelationKind.Extends, new("Kéo dài", "Extends"), new("KD", "EX")),
        new(RelationKind.Cites, new("Dẫn chiếu", "Cites"), new("DC", "CI")),
    ];

    /// <summary>The wording of one role.</summary>
    public static Role Of(RelationKind kind) => All.FirstOrDefault(role => role.Kind == kind) ?? All[^1];

    /// <summary>The role's name in a style sheet: <c>based-on</c>.</summary>
    public static string CssClass(RelationKind kind) => kind.Code().ToLowerInvariant().Replace('_', '-');
}
