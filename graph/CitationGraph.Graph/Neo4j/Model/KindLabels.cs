using System.Text;
using CitationGraph.Graph.Status;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>The labels of instruments beside :Instrument: one for the kind, 'Nghị định' is :NghiDinh; one where the text is
/// stored; one where it ended or was changed, since a style of the Browser can only go by labels.</summary>
public static class KindLabels
{
    /// <summary>Where the kind is not known.</summary>
    public const string Unknown = "VanBan";

    /// <summary>Whose text is in the store.</summary>
    public const string Document = "Document";

    /// <summary>Nothing of it is in force any more, or it fell with what it details.</summary>
    public const string Ended = "HetHieuLuc";

    /// <summary>Amended, repealed in part, or suspended.</summary>
    public const string Changed = "DuocSuaDoi";

    /// <summary>All labels of the model that come and go; others on a node are the analyst's own.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>([.. Registry.KindTable.Names.Select(Of), Unknown, Document, Ended, Changed], StringComparer.Ordinal);

    /// <summary>The label of a status; none for what is in force, or not known to be otherwise.</summary>
    public static string[] Of(StatusReport now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return now.Validity.HasEnded() || now.Inference is not null ? [Ended]
            : now.Validity is Validity.Amended or Validity.PartiallyRepealed or Validity.Suspended ? [Changed] : [];
    }

    /// <summary>The label of a kind: letters and digits of ASCII only, so that no text can break out of a statement.</summary>
    public static string Of(string kind)
    {
        var label = new StringBuilder(kind.Length);
        foreach (string word in NameKey.Plain(kind).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string plain = string.Concat(word.Where(char.IsAsciiLetterOrDigit));
            if (plain.Length > 0)
            {
                label.Append(char.ToUpperInvariant(plain[0])).Append(plain, 1, plain.Length - 1);
            }
        }

        return label.Length > 0 && char.IsAsciiLetter(label[0]) ? label.ToString() : Unknown;
    }
}
