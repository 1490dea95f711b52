using CitationGraph.Documents;

namespace CitationGraph.Web.Deciding;

/// <summary>Codes and words of <see cref="DecisionKind"/>.</summary>
internal static class DecisionKinds
{
    /// <summary>The code in files and forms: these are a contract.</summary>
    public static string Code(this DecisionKind kind) => kind switch
    {
        DecisionKind.Accept => "accept",
        DecisionKind.Correct => "correct",
        DecisionKind.NoCitation => "no-citation",
        _ => "no-action",
    };

    /// <summary>The kind of a code; false for anything else.</summary>
    public static bool TryParse(string code, out DecisionKind kind)
    {
        foreach (DecisionKind one in Enum.GetValues<DecisionKind>())
        {
            if (one.Code() == code)
            {
                kind = one;
                return true;
            }
        }

        kind = default;
        return false;
    }

    /// <summary>The words for officers.</summary>
    public static Bilingual Words(this DecisionKind kind) => kind switch
    {
        DecisionKind.Accept => new("đã xác nhận là đọc đúng", "confirmed as read rightly"),
        DecisionKind.Correct => new("đã sửa", "corrected"),
        DecisionKind.NoCitation => new("bỏ qua: không phải viện dẫn", "dismissed: no citation"),
        _ => new("bỏ qua: không cần xử lý", "dismissed: nothing to be done"),
    };
}
