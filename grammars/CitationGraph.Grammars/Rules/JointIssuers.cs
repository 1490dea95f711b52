using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;

namespace CitationGraph.Grammars.Rules;

/// <summary>The bodies of a joint instrument: 'của Bộ Nội vụ, Bộ Tài chính', 'của Bộ A và Bộ B', 'của liên Bộ Tài chính - Nội vụ'.</summary>
internal static class JointIssuers
{
    private const int MostBodies = 8;

    private static readonly Parser<Unit> And = Parse.Word("va");

    private static readonly Parser<Unit> Joint = Parse.OneOf(Parse.Word("lien tich"), Parse.Word("lien"));

    /// <summary>'Bộ' is said once for all in 'liên Bộ'; a name that runs on for longer is none.</summary>
    private const string Ministry = "Bộ ";
    private const int LongestName = 48;

    /// <summary>Steps over the 'liên' of 'liên Bộ', where a capital follows.</summary>
    public static void SkipJoint(ref Cursor cursor)
    {
        Cursor at = cursor;
        if (at.Current != 'l' || !Joint.TryParse(ref at, out _))
        {
            return;
        }

        PageFurniture.SkipGap(ref at);
        if (at.Current == 'b' && at.Next == 'o')
        {
            cursor = at;
        }
    }

    /// <summary>'liên' stands before the body that begins at the offset.</summary>
    public static bool IsJoint(ReadOnlySpan<char> text, int body) =>
        WordBefore.Of(text, body, 0, stackalloc char[8], out _) is "lien" or "tich" && Fold.IsGap(text[body - 1]);

    /// <summary>True for the sign of what several bodies agree upon: a Quy chế, Chương trình or Kế hoạch phối hợp, a Hướng dẫn liên ngành or
    /// liên sở.</summary>
    public static bool Sign(string number)
    {
        ReadOnlySpan<char> rest = number;
        for (int at = rest.IndexOfAny('/', '-'); at >= 0; at = rest.IndexOfAny('/', '-'))
        {
            bool slash = rest[at] == '/';
            rest = rest[(at + 1)..];
            if (rest.Length >= CodeLength && (rest[..CodeLength] is "QCPH" or "CTPH" || (slash && rest[..CodeLength] is "KHPH" or "KHLT" or "HDLT" or "HDLN" or "HDLS" or "KHLN" or "QCLN")))
            {
                return true;
            }
        }

        return false;
    }

    private const int CodeLength = 4;

    /// <summary>'Nội vụ' behind 'liên Bộ Tài chính -': a ministry without its word.</summary>
    private static bool TryShort(Cursor cursor, NoiseProfile noise, out string name, out int end)
    {
        int length = Math.Min(LongestName, cursor.Text.Length - cursor.Position);
        string named = Ministry + cursor.Text.Slice(cursor.Position, length).ToString();
        var at = new Cursor(named, 0);
        (name, end) = (string.Empty, 0);
        if (!char.IsUpper(cursor.Raw) || !IssuerRule.TryBody(ref at, noise, out IssuerMatch match) || match.Span.End <= Ministry.Length || !match.Rest.IsEmpty)
        {
            return false;
        }

        name = IssuerName.Of(named, match, HomePlace.Unknown);
        end = cursor.Position + match.Span.End - Ministry.Length;
        return true;
    }

    /// <summary>'Thông tư liên tịch của Bộ Tài chính và Bộ Nội vụ số ...': the bodies between kind and number.</summary>
    public static string Before(ReadOnlySpan<char> text, string first, int end, int so, NoiseProfile noise, HomePlace home)
    {
        var cursor = new Cursor(text[..so], end);
        while (TryNext(ref cursor, noise, out IssuerMatch next))
        {
            first = first + ", " + IssuerName.Of(text, next, home);
        }

        return first;
    }

    /// <summary>Steps over 'và', a comma or a hyphen and the body behind it.</summary>
    public static bool TryNext(ref Cursor cursor, NoiseProfile noise, out IssuerMatch next)
    {
        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        if (at.Current is ',' or '-')
        {
            at.Advance();
        }
        else if (!And.TryParse(ref at, out _))
        {
            next = default;
            return false;
        }

        PageFurniture.SkipGap(ref at);
        if (!IssuerRule.TryBody(ref at, noise, out next))
        {
            return false;
        }

        cursor = at;
        return true;
    }

    /// <summary>The first body with those behind it, joined by commas; the tail then ends behind the last.</summary>
    public static string Complete(ReadOnlySpan<char> text, string first, HomePlace home, NoiseProfile noise, int year, ref CitationTail tail)
    {
        string all = first;
        int end = tail.Issuer.Span.End;
        bool together = IsJoint(text, tail.Issuer.Span.Start);
        for (int bodies = 1; bodies < MostBodies; bodies++)
        {
            var cursor = new Cursor(text, end);
            PageFurniture.SkipGap(ref cursor);
            bool and = And.TryParse(ref cursor, out _);
            bool joined = and;
            if (!joined && cursor.Current is ',' or '-' or ';')
            {
                cursor.Advance();
                joined = true;
            }

            PageFurniture.SkipGap(ref cursor);
            if (!joined)
            {
                break;
            }

            Cursor at = cursor;
            if (IssuerRule.TryBody(ref cursor, noise, out IssuerMatch next))
            {
                all = (bodies == 1 && and && tail.Issuer.SharesPlaceOf(next) ? IssuerName.Of(text, tail.Issuer.At(next), home) : all) + ", " + IssuerName.Of(text, next, home);
                end = next.Span.End;
            }
            else if (together && TryShort(at, noise, out string name, out int shortEnd))
            {
                all = all + ", " + name;
                end = shortEnd;
            }
            else
            {
                break;
            }

            tail.End = Math.Max(tail.End, end);
        }

        if (tail.Date.Date.IsEmpty)
        {
            tail.TakeDateBehind(text, tail.End, year);
        }

        return all;
    }
}
