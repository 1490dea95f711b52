using System.Globalization;
using CitationGraph.Documents;
using CitationGraph.Grammars;
using CitationGraph.Graph;
using CitationGraph.Graph.Findings;
using CitationGraph.Graph.Registry;
using CitationGraph.Web.Hosting;
using CitationGraph.Web.Reviewing;

namespace CitationGraph.Web.Deciding;

/// <summary>What a citation is, by an officer's word, in place of what was read.</summary>
/// <param name="Type">Kind.</param>
/// <param name="Number">Số, ký hiệu; empty for a law cited by name.</param>
/// <param name="Date">Its date, or year, or none.</param>
/// <param name="Issuer">Issuing body, empty where not stated.</param>
/// <param name="Name">Name of a law.</param>
internal sealed record Correction(string Type, string Number, CitedDate Date, string Issuer, string Name)
{
    private const int LongestPart = 300;

    /// <summary>The citation as corrected.</summary>
    public Citation Apply(Citation read) => read with { Type = Type, Number = Number, Date = Date, Issuer = Issuer, Name = Name, Confidence = 1 };

    /// <summary>The citation of an instrument, picked among those that a citation may mean: of one that nobody knows more of, what
    /// the text states stays.</summary>
    public static Correction Of(InstrumentId id, IKnowledge knowledge, Citation read)
    {
        if (knowledge.Find(id) is { } known)
        {
            CitedDate date = known.Issued is { } day ? new CitedDate(day.Year, day.Month, day.Day) : new CitedDate(known.Year, 0, 0);
            return new Correction(known.Kind, known.Number, date, known.Issuer, known.Name);
        }

        CitedDate stated = id.Year == 0 || read.Date.Year == id.Year ? read.Date : new CitedDate(id.Year, 0, 0);
        return new Correction(read.Type, Finding.NumberOf(id), stated, id.Body is { Length: > 0 } body ? body : read.Issuer, string.Empty);
    }

    /// <summary>Reads what an officer typed.</summary>
    /// <exception cref="ReviewException">The number or the date is none, or nothing identifies an instrument.</exception>
    public static Correction Parse(TypedCorrection typed)
    {
        (string number, string name) = (Trim(typed.Number), Trim(typed.Name));
        if (number.Length == 0 && name.Length == 0)
        {
            throw new ReviewException(new Bilingual("Hãy ghi số, ký hiệu, hoặc tên luật.", "Give the number, or the name of the law."));
        }

        if (number.Length > 0 && !Sign.TryParse(number, out _))
        {
            throw new ReviewException(new Bilingual($"'{number}' không phải số, ký hiệu; cần như 178/2024/NĐ-CP.", $"'{number}' is no number; one such as 178/2024/NĐ-CP is needed."));
        }

        return new Correction(Trim(typed.Type), number, ParseDate(Trim(typed.Date)), Trim(typed.Issuer), name);
    }

    /// <summary>A date as it is shown in forms: 31/12/2024, 2024, or nothing.</summary>
    /// <exception cref="ReviewException">It is none of these.</exception>
    internal static CitedDate ParseDate(string date)
    {
        if (date.Length == 0)
        {
            return CitedDate.None;
        }

        if (PageFactory.TryDay(date, out DateOnly day))
        {
            return new CitedDate(day.Year, day.Month, day.Day);
        }

        return date.Length == 4 && int.TryParse(date, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 1900
            ? new CitedDate(year, 0, 0)
            : throw new ReviewException(new Bilingual($"'{date}' không phải ngày; cần như 31/12/2024, hoặc chỉ năm.", $"'{date}' is no date; one such as 31/12/2024 is needed, or the year alone."));
    }

    private static string Trim(string part) => part.Length <= LongestPart ? part : part[..LongestPart];
}
