using System.Buffers;
using System.Text;

namespace CitationGraph.Documents.Decoding.Legacy;

/// <summary>Text of 8-bit fonts that a program saved as Unicode without converting it, so that 'Nghị định' is 'NghÞ ®Þnh'. Lines
/// that read better as they are stay so.</summary>
internal static class LegacyCharacters
{
    /// <summary>A file is not converted for one odd word.</summary>
    private const int LeastWords = 3;

    private const double LeastConfidence = 0.5;

    // Characters of Windows-1252 that Vietnamese in Unicode does not use, but the fonts' texts hardly avoid.
    private static readonly SearchValues<char> Foreign = SearchValues.Create("¨©ª«¬\u00AD®¯µ¶·¸¹»¼½¾ÆÇËÎÏÐÑÖ×ØÛÜÞßåæçëîïñöøûüþ");

    /// <summary>The text in Unicode with the decision, or null where the text is not of this kind.</summary>
    public static (string Text, LegacyDecision Decision)? Read(string text)
    {
        if (text.AsSpan().IndexOfAny(Foreign) < 0)
        {
            return null;
        }

        string sample = Sample(text);
        if (Evidence.Of(sample).Words < LeastWords
            || LegacyDetector.Detect(sample, sample) is not { Confidence: >= LeastConfidence } decision)
        {
            return null;
        }

        return (Lines(text, decision.Alphabet), decision);
    }

    /// <summary>The text with those lines converted that read better so.</summary>
    public static string Lines(string text, LegacyAlphabet alphabet)
    {
        StringBuilder read = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            string line = LineAt(text, at);
            read.Append(Line(line, alphabet));
            at += line.Length;
        }

        return read.ToString();
    }

    private static string Sample(string text)
    {
        StringBuilder sample = new();
        for (int at = 0; at < text.Length && sample.Length < LegacyDetector.SampleLength;)
        {
            string line = LineAt(text, at);
            at += line.Length;
            if (line.AsSpan().IndexOfAny(Foreign) >= 0 && !IsUnicode(line))
            {
                sample.Append(line.AsSpan(0, Math.Min(line.Length, LegacyDetector.SampleLength)));
            }
        }

        return sample.ToString();
    }

    private static string Line(string line, LegacyAlphabet alphabet)
    {
        if (Ascii.IsValid(line) || IsUnicode(line))
        {
            return line;
        }

        string read = alphabet.Read(line);
        return Evidence.Of(read).Weight > Evidence.Of(line).Weight ? read : line;
    }

    /// <summary>Letters that no 8-bit font has a character for: the line is Unicode, whatever else stands in it ('CT-TTr3 -Ð1').</summary>
    private static bool IsUnicode(string line) => line.AsSpan().IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0;

    private static string LineAt(string text, int at)
    {
        int end = text.IndexOf('\n', at) + 1;
        return end == 0 ? text[at..] : text[at..end];
    }
}
