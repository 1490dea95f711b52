using System.Text;

namespace CitationGraph.Graph.Neo4j.Model;

/// <summary>The label of a kind: 'Nghị định' is :NghiDinh.</summary>
public static class KindLabels
{
    /// <summary>Where the kind is not known.</summary>
    public const string Unknown = "VanBan";

    /// <summary>The label: letters and digits of ASCII only, so that no text can break out of a statement.</summary>
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
