using System.Text;

namespace CitationGraph.Graph;

/// <summary>Keys under which names and numbers are compared: case, spacing, punctuation and the place of the tone mark do
/// not count ('Ủy ban' and 'Uỷ ban', 'hoà' and 'hòa' are one word); diacritics do.</summary>
public static class NameKey
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>The key of a name: lower case, words parted by one space, each tone mark at the end of its word.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length + 8);
        char tone = '\0';
        foreach (char unit in Apart.Of(name))
        {
            if (Tones.Contains(unit, StringComparison.Ordinal))
            {
                tone = unit;
            }
            else if (char.IsLetterOrDigit(unit) || unit is >= '\u0300' and <= '\u036F')
            {
                key.Append(unit is 'Ð' or 'Ɖ' ? 'đ' : char.ToLowerInvariant(unit));
            }
            else
            {
                EndWord(key, ref tone);
            }
        }

        EndWord(key, ref tone);
        return key.ToString().TrimEnd();
    }

    /// <summary>The key without any diacritics, for texts that lost them.</summary>
    public static string Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (char unit in Apart.Of(name))
        {
            if (char.IsLetterOrDigit(unit))
            {
                key.Append(unit is 'đ' or 'Đ' or 'Ð' or 'Ɖ' ? 'd' : char.ToLowerInvariant(unit));
            }
            else if (unit is < '\u0300' or > '\u036F' && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    private static void EndWord(StringBuilder key, ref char tone)
    {
        if (tone != '\0')
        {
            key.Append(tone);
            tone = '\0';
        }

        if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }
}
