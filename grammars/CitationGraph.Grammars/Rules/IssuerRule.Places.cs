using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <content>The places of local bodies.</content>
internal static partial class IssuerRule
{
    /// <summary>Behind the word for its level a province's name is one of a hundred: it may be read badly.</summary>
    private const float NameBudget = 1.6f;

    private const int LettersOfShortLevel = 3;

    /// <summary>Words that begin a new paragraph: behind a line break they are no part of a name.</summary>
    private static readonly WordSet ParagraphWord = new(
        "căn", "điều", "chương", "phần", "mục", "theo", "thực", "xét", "về", "giao", "nơi", "stt", "quyết", "nghị", "luật", "thông", "kế", "chỉ", "triển", "bộ", "ủy", "hội", "thủ", "chính");

    private static bool TryPlace(ref Cursor cursor, PlaceForm form, NoiseProfile noise, ref IssuerMatch match)
    {
        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        if (form is PlaceForm.Province or PlaceForm.Name)
        {
            return TryName(ref cursor, at, form == PlaceForm.Province, noise, ref match);
        }

        if (form == PlaceForm.Area)
        {
            return TryAreaNumber(ref cursor, at, ref match) || TryName(ref cursor, at, false, noise, ref match);
        }

        if (!TryLevel(at, noise, out ChannelTrie.Match level))
        {
            return TryCityLetters(ref cursor, at, ref match);
        }

        var behind = new Cursor(cursor.Text, level.End);
        Cursor name = behind;
        if (name.Current == '.' && level.Letters <= LettersOfShortLevel)
        {
            // 'TP. Huế'; behind a whole word a full stop ends the sentence: 'của UBND tỉnh. Việc ...'.
            name.Advance();
        }

        PageFurniture.SkipGap(ref name);
        Cursor end = behind;
        bool apart = EndsLine(behind, name, noise);
        bool named = apart ? TryKnownProvince(ref end, name, ref match)
            : char.IsAsciiDigit(name.Raw) ? TryNumeral(ref end, name, level.Value, ref match)
            : TryName(ref end, name, level.Value <= 1, noise, ref match);
        if (!named && form == PlaceForm.NamedUnit)
        {
            return false;
        }

        match.Level = level.Value;
        match.Cost += level.Cost;
        cursor = named ? end : behind;
        match.Span = match.Span with { End = named ? match.Span.End : level.End };
        return true;
    }

    /// <summary>'UBND TPHCM': level and name in one word.</summary>
    private static bool TryCityLetters(ref Cursor cursor, Cursor at, ref IssuerMatch match)
    {
        if (at.Current != 't' || !Places.CityLetters.TryExact(at.Text, at.Position, out ChannelTrie.Match city))
        {
            return false;
        }

        match.Level = City;
        match.Province = city.Value;
        return Take(ref cursor, city, at, ref match);
    }

    private const int City = 1;

    private static bool TryLevel(Cursor at, NoiseProfile noise, out ChannelTrie.Match level) =>
        Places.LevelTrie.TryExact(at.Text, at.Position, out level)
        || (noise.IsNoisy && Places.LevelTrie.TryFuzzy(at.Text, at.Position, noise.Channel, ShortWordBudget, out level));

    private static bool TryName(ref Cursor cursor, Cursor name, bool province, NoiseProfile noise, ref IssuerMatch match)
    {
        if (!char.IsUpper(name.Raw))
        {
            return false;
        }

        if (Places.ProvinceTrie.TryExact(name.Text, name.Position, out ChannelTrie.Match known)
            || Places.CityLetters.TryExact(name.Text, name.Position, out known)
            || (noise.IsNoisy && province && Places.ProvinceTrie.TryFuzzy(name.Text, name.Position, noise.Channel, NameBudget, out known)))
        {
            match.Province = known.Value;
            return Take(ref cursor, known, name, ref match);
        }

        TextSpan run = CapitalRun(name, noise);
        if (noise.IsNoisy && !province && Places.CommuneTrie.TryFind(name.Text, name.Position, noise.Channel, noise.PerLetter, out ChannelTrie.Match commune)
            && commune.End >= run.End)
        {
            match.Commune = commune.Value;
            return Take(ref cursor, commune, name, ref match);
        }

        if (run.IsEmpty || IsHolder(name, run, province, match))
        {
            return false;
        }

        if (HasHyphen(name.Text, run) && Places.CommuneTrie.TryExact(name.Text, name.Position, out ChannelTrie.Match whole) && whole.End >= run.End)
        {
            match.Commune = whole.Value;
            return Take(ref cursor, whole, name, ref match);
        }

        if (Capitals.Fill(cursor.Text[run.Start..run.End], 3) && IsTitleContinued(cursor.Text, run.End))
        {
            // In a line set in capitals only a known name tells where the name ends.
            if (!Places.CommuneTrie.TryExact(name.Text, name.Position, out ChannelTrie.Match listed))
            {
                return false;
            }

            match.Commune = listed.Value;
            return Take(ref cursor, listed, name, ref match);
        }

        match.PlaceName = run;
        match.Span = match.Span with { End = run.End };
        cursor = new Cursor(cursor.Text, run.End);
        return true;
    }

    /// <summary>'Chủ tịch UBND tỉnh Lê Trí Thanh': the name of a person is no province, and behind the title of a head no place at all that is not in the lists.</summary>
    private static bool IsHolder(Cursor name, TextSpan run, bool province, in IssuerMatch match)
    {
        Cursor end = name;
        return (province || (match.Prefix >= 0 && Bodies.Phrases[match.Prefix].Role == BodyRole.Person)) && PersonName.TrySkip(ref end) && end.Position <= run.End
            && !(Places.CommuneTrie.TryExact(name.Text, name.Position, out ChannelTrie.Match listed) && listed.End >= run.End);
    }

    /// <summary>More words in capitals or a number follow on the same line.</summary>
    private static bool IsTitleContinued(ReadOnlySpan<char> text, int end)
    {
        int at = end;
        while (at < text.Length && Fold.Of(text[at]) is ' ' or Fold.Nothing)
        {
            at++;
        }

        return at > end && at < text.Length && (char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]));
    }

    private static bool Take(ref Cursor cursor, ChannelTrie.Match known, Cursor name, ref IssuerMatch match)
    {
        match.PlaceName = new TextSpan(name.Position, known.End);
        match.Cost += known.Cost;
        match.Span = match.Span with { End = known.End };
        cursor = new Cursor(cursor.Text, known.End);
        return true;
    }

    /// <summary>Up to four capitalised words; in text all in capitals the words that cannot be a name end it.</summary>
    private static TextSpan CapitalRun(Cursor cursor, NoiseProfile noise)
    {
        int start = cursor.Position;
        int end = start;
        for (int words = 0; words < 4; words++)
        {
            Cursor word = cursor;
            if (words > 0 && (!word.SkipSpace() || EndsLine(cursor, word, noise)))
            {
                break;
            }

            if (!char.IsUpper(word.Raw) || SubjectWord.StartsAt(word, noise.IsNoisy) || ClauseWord.StartsAt(word, noise.IsNoisy))
            {
                break;
            }

            while (Fold.IsWord(word.Current) || (word.Current is '\'' or '-' && Fold.IsLetter(word.Next)))
            {
                word.Advance();
            }

            if (word.Current == '&')
            {
                // 'C&n' is what a scan made of 'Căn'.
                break;
            }

            end = TrimmedEnd(word);
            cursor = word;
        }

        return new TextSpan(start, end);
    }

    /// <summary>A blank line, or a line break before a word that begins paragraphs, stands between the two.</summary>
    private static bool EndsLine(Cursor from, Cursor to, NoiseProfile noise)
    {
        if (BreaksParagraph(from.Text, from.Position, to.Position))
        {
            return true;
        }

        return from.Text[from.Position..to.Position].ContainsAny('\n', '\r') && char.IsUpper(to.Raw) && ParagraphWord.StartsAt(to, noise.IsNoisy);
    }

    private static bool BreaksParagraph(ReadOnlySpan<char> text, int from, int to)
    {
        int breaks = 0;
        foreach (char unit in text[from..to])
        {
            breaks += unit == '\n' ? 1 : unit == '\u2029' ? 2 : 0;
        }

        return breaks > 1;
    }

    /// <summary>The end of the last unit printed before the cursor.</summary>
    private static int TrimmedEnd(Cursor cursor)
    {
        int end = cursor.Position;
        while (end > 0 && Fold.Of(cursor.Text[end - 1]) is Fold.Nothing && cursor.Text[end - 1] is not (>= '\u0300' and <= '\u036F'))
        {
            end--;
        }

        return end;
    }
}
