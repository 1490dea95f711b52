using System.Net;
using System.Text;

namespace CitationGraph.Documents.Pdf;

/// <summary>Puts back the hyphens at the ends of lines, which pdftotext drops with the line's end, as if a word were parted:
/// 'QĐ-' and 'UBND' become 'QĐUBND'. Its list of words with their places, in the same order, has them.</summary>
internal static class LineHyphens
{
    private const string Line = "<line ";
    private const string Word = "<word ";
    private const string Page = "<page ";

    /// <summary>The text with its hyphens.</summary>
    /// <param name="text">What pdftotext gives, pages ended with form feeds.</param>
    /// <param name="boxes">What it gives with -bbox-layout.</param>
    public static string Restore(string text, string boxes)
    {
        string[] pages = text.Split('\f');
        string[] boxed = boxes.Split(Page)[1..];
        return boxed.Length < pages.Length - 1
            ? text
            : string.Join('\f', pages.Select((page, at) => at < boxed.Length && HasHyphenAtLineEnd(boxed[at]) ? OnPage(page, boxed[at]) : page));
    }

    /// <summary>Most pages have none and stay as they are.</summary>
    private static bool HasHyphenAtLineEnd(ReadOnlySpan<char> boxes)
    {
        const string Hyphen = "-</word>";
        for (int at = boxes.IndexOf(Hyphen, StringComparison.Ordinal); at >= 0; at = boxes.IndexOf(Hyphen, StringComparison.Ordinal))
        {
            boxes = boxes[(at + Hyphen.Length)..];
            if (boxes.TrimStart().StartsWith("</line>", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string OnPage(string page, string boxes)
    {
        StringBuilder whole = new(page.Length + 16);
        int at = 0;
        foreach (string line in boxes.Split(Line).Skip(1))
        {
            string letters = Letters(line);
            for (int i = 0; i < letters.Length; i++)
            {
                int blanks = at;
                while (at < page.Length && char.IsWhiteSpace(page[at]))
                {
                    at++;
                }

                bool isDropped = letters[i] == '-' && i == letters.Length - 1 && (at == page.Length || page[at] != '-');
                if (isDropped)
                {
                    whole.Append('-').Append(blanks < at ? string.Empty : "\n");
                }

                whole.Append(page, blanks, at - blanks);
                if (isDropped)
                {
                    continue;
                }

                if (at == page.Length || page[at] != letters[i])
                {
                    // The two do not tell the same: the rest of the page is left as it is.
                    return whole.Append(page, at, page.Length - at).ToString();
                }

                whole.Append(page[at++]);
            }
        }

        return whole.Append(page, at, page.Length - at).ToString();
    }

    /// <summary>The words of a line in one, without blanks.</summary>
    private static string Letters(string line)
    {
        StringBuilder letters = new();
        for (int word = line.IndexOf(Word, StringComparison.Ordinal); word >= 0; word = line.IndexOf(Word, word + 1, StringComparison.Ordinal))
        {
            int start = line.IndexOf('>', word) + 1;
            int end = start == 0 ? -1 : line.IndexOf('<', start);
            if (end < 0)
            {
                break;
            }

            ReadOnlySpan<char> read = line.AsSpan(start, end - start);
            foreach (char c in read.Contains('&') ? WebUtility.HtmlDecode(read.ToString()) : read)
            {
                if (!char.IsWhiteSpace(c))
                {
                    letters.Append(c);
                }
            }
        }

        return letters.ToString();
    }
}
