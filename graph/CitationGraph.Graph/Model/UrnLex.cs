using System.Globalization;
using System.Text;

namespace CitationGraph.Graph;

/// <summary>Names for laws as RFC 9676 writes them: <c>urn:lex:vn:authority:measure:date;number</c>, for example
/// <c>urn:lex:vn:chinh.phu:nghi.dinh:2024-12-31;178-2024-nd-cp</c> (sections 3 and 5: lower case, words parted by '.', the date
/// of promulgation, then the number).</summary>
public static class UrnLex
{
    /// <summary>The name of an instrument; empty where body, kind or full date is not known.</summary>
    public static string Of(string authority, string measure, DateOnly? issued, string number)
    {
        if (string.IsNullOrEmpty(authority) || string.IsNullOrEmpty(measure) || issued is not { } day)
        {
            return string.Empty;
        }

        string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string tail = string.IsNullOrEmpty(number) ? string.Empty : ";" + Part(number, '-');
        return $"urn:lex:vn:{Part(authority, '.')}:{Part(measure, '.')}:{date}{tail}";
    }

    private static string Part(string text, char glue)
    {
        var part = new StringBuilder(text.Length);
        foreach (char unit in NameKey.Plain(text))
        {
            part.Append(unit == ' ' ? glue : unit);
        }

        return part.ToString();
    }
}
