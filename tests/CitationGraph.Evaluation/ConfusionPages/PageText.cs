using System.Globalization;
using System.Text;

namespace CitationGraph.Evaluation.ConfusionPages;

/// <summary>Writes pages full of citations; the same seed gives the same pages.</summary>
internal sealed class PageText(int seed, IReadOnlyList<string> lawNames)
{
    private const int Paragraphs = 14;
#pragma warning disable CA5394 // Pages need variety, not secrecy.
    private readonly Random _random = new(seed);

    /// <summary>One page: a letterhead, a title and paragraphs.</summary>
    public string Write()
    {
        string place = Pick(Vocabulary.Places);
        KindPattern own = Pick(Vocabulary.Local);
        StringBuilder page = new();
        page.Append("ỦY BAN NHÂN DÂN\n").Append(place.ToUpperInvariant()).Append("\nSố: ").Append(Sign(own.Sign, Pick(Vocabulary.Ministries).Sign))
            .Append("\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n")
            .Append(place).Append(", ").Append(LongDate()).Append("\n\n").Append(own.Kind.ToUpperInvariant()).Append('\n')
            .Append(Pick(Vocabulary.Subjects)).Append("\n\n");
        for (int i = 0; i < Paragraphs; i++)
        {
            string paragraph = Fill(Pick(Vocabulary.Openings));
            page.Append(_random.Next(9) == 0 ? paragraph.ToUpper(CultureInfo.InvariantCulture) : paragraph).Append('\n');
        }

        return page.ToString();
    }

    private string Fill(string pattern)
    {
        StringBuilder filled = new();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                filled.Append(pattern[i]);
                continue;
            }

            filled.Append(pattern[i + 1] switch
            {
                'c' => Cite(),
                'p' => Pick(Vocabulary.Places),
                's' => Pick(Vocabulary.Subjects),
                _ => LongDate(),
            });
            i += 2;
        }

        return filled.ToString();
    }

    private string Cite()
    {
        if (_random.Next(5) == 0)
        {
            return (_random.Next(8) == 0 ? "Bộ luật " : "Luật ") + Pick(lawNames) + (_random.Next(3) == 0 ? $" năm {Year()}" : string.Empty);
        }

        KindPattern kind = Pick(_random.Next(2) == 0 ? Vocabulary.Central : Vocabulary.Local);
        (string sign, string name) = Pick(Vocabulary.Ministries);
        string issuer = kind.Issuer.Replace("{p}", Pick(Vocabulary.Places), StringComparison.Ordinal).Replace("{M}", name, StringComparison.Ordinal);
        string date = _random.Next(3) switch { 0 => LongDate(), 1 => "ngày " + ShortDate(), _ => LongDate() };
        return $"{kind.Kind} số {Sign(kind.Sign, sign)} {date} của {issuer}";
    }

    private string Sign(string pattern, string ministry)
    {
        int number = _random.Next(3) == 0 ? _random.Next(1, 100) : _random.Next(1, 4700);
        return pattern.Replace("{n}", number.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{y}", Year(), StringComparison.Ordinal)
            .Replace("{m}", ministry, StringComparison.Ordinal);
    }

    private string LongDate() => string.Create(
        CultureInfo.InvariantCulture, $"ngày {_random.Next(1, 29):00} tháng {_random.Next(1, 13)} năm {Year()}");

    private string ShortDate()
    {
        char separator = "//-."[_random.Next(4)];
        return string.Create(CultureInfo.InvariantCulture, $"{_random.Next(1, 29):00}{separator}{_random.Next(1, 13)}{separator}{Year()}");
    }

    private string Year() => _random.Next(1996, 2027).ToString(CultureInfo.InvariantCulture);

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
#pragma warning restore CA5394
}
