using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Issuing bodies.
/// <code>
/// issuer = ['của' | 'do'] body
/// body   = { title | part } ( fixed | local [place] | open words | proper Name )
/// place  = level [Name] | Name
/// </code>
/// 'của Chính phủ', 'của Bộ trưởng Bộ Nội vụ', 'của UBND tỉnh', 'của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Quảng Ninh'.</summary>
internal static class IssuerRule
{
    private const int LongestOpenName = 220;
    private const float ShortWordBudget = 1.9f;
    private const float BodyBudget = 1.35f;

    /// <summary>Behind the word for its level a province's name is one of a hundred: it may be read badly.</summary>
    private const float NameBudget = 1.6f;

    /// <summary>Reads 'của' and a body at the cursor.</summary>
    public static bool TryOf(ref Cursor cursor, NoiseProfile noise, out IssuerMatch match)
    {
        Cursor start = cursor;
        PageFurniture.SkipGap(ref cursor);
        if (IsOf(ref cursor, noise))
        {
            PageFurniture.SkipGap(ref cursor);
            SkipPlenum(ref cursor);
            if (TryBody(ref cursor, noise, out match))
            {
                return true;
            }
        }

        cursor = start;
        match = default;
        return false;
    }

    private static readonly Parser<Unit> Plenum = Parse.OneOf(Parse.Word("hoi nghi trung uong lan thu"), Parse.Word("hoi nghi lan thu"), Parse.Word("hoi nghi trung uong"));

    /// <summary>'Hội nghị lần thứ sáu' before 'Ban Chấp hành Trung ương': a plenum acts for the whole body.</summary>
    private static void SkipPlenum(ref Cursor cursor)
    {
        Cursor start = cursor;
        if (!Plenum.TryParse(ref cursor, out _))
        {
            return;
        }

        for (int words = 0; words < 3; words++)
        {
            PageFurniture.SkipGap(ref cursor);
            if (char.IsUpper(cursor.Raw))
            {
                return;
            }

            while (Fold.IsWord(cursor.Current))
            {
                cursor.Advance();
            }
        }

        cursor = start;
    }

    /// <summary>Reads a body at the cursor.</summary>
    public static bool TryBody(ref Cursor cursor, NoiseProfile noise, out IssuerMatch match)
    {
        Cursor start = cursor;
        match = IssuerMatch.Start(cursor.Position);
        for (int parts = 0; parts < 4; parts++)
        {
            if (!TryPhrase(cursor, noise, out ChannelTrie.Match phrase))
            {
                break;
            }

            BodyPhrase known = Bodies.Phrases[phrase.Value];
            Cursor behind = new(cursor.Text, phrase.End);
            match.Cost += phrase.Cost;
            if (known.Role is BodyRole.Person or BodyRole.Prefix)
            {
                if (match.Prefix < 0)
                {
                    match.Prefix = phrase.Value;
                }
                else
                {
                    match.SecondPrefix = phrase.Value;
                }

                match.Span = match.Span with { End = phrase.End };
                PageFurniture.SkipGap(ref behind);
                cursor = behind;
                continue;
            }

            if (known.Role == BodyRole.Proper && !TryProperRest(behind, noise, ref match))
            {
                break;
            }

            match.Body = phrase.Value;
            match.Span = match.Span with { End = Math.Max(phrase.End, match.Rest.End) };
            cursor = new Cursor(cursor.Text, match.Span.End);
            Complete(ref cursor, known, noise, ref match);
            return true;
        }

        if (match.Body < 0 && match.Prefix >= 0 && Bodies.Phrases[match.Prefix].Role == BodyRole.Person && TryPlace(ref cursor, PlaceForm.NamedUnit, noise, ref match))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static void Complete(ref Cursor cursor, BodyPhrase body, NoiseProfile noise, ref IssuerMatch match)
    {
        if (body.Role == BodyRole.Open)
        {
            match.Rest = OpenRest(cursor, noise);
            if (!match.Rest.IsEmpty)
            {
                match.Span = match.Span with { End = match.Rest.End };
                cursor = new Cursor(cursor.Text, match.Span.End);
            }
        }
        else if (body.Place != PlaceForm.None)
        {
            TryPlace(ref cursor, body.Place, noise, ref match);
        }

        if (match.Level < 0 && body.Canonical.StartsWith("Ban ", StringComparison.Ordinal))
        {
            TryCouncil(ref cursor, noise, ref match);
        }
    }

    /// <summary>'Ban Pháp chế Hội đồng nhân dân tỉnh': a committee of a council is named with it.</summary>
    private static void TryCouncil(ref Cursor cursor, NoiseProfile noise, ref IssuerMatch match)
    {
        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        if (IsOf(ref at, noise))
        {
            PageFurniture.SkipGap(ref at);
        }

        if (!Bodies.Trie.TryExact(at.Text, at.Position, out ChannelTrie.Match council) || Bodies.Phrases[council.Value].Canonical != "Hội đồng nhân dân")
        {
            return;
        }

        match.Parent = council.Value;
        match.Span = match.Span with { End = council.End };
        cursor = new Cursor(cursor.Text, council.End);
        TryPlace(ref cursor, PlaceForm.Unit, noise, ref match);
    }

    private static bool TryPhrase(Cursor cursor, NoiseProfile noise, out ChannelTrie.Match phrase)
    {
        if (!noise.IsNoisy)
        {
            return Bodies.Trie.TryExact(cursor.Text, cursor.Position, out phrase);
        }

        return Bodies.Trie.TryFind(cursor.Text, cursor.Position, noise.Channel, BodyBudget, out phrase);
    }

    /// <summary>'của', and in scans what they make of it: cua, cta, ctia, ciia, caa, cla, ca.</summary>
    private static bool IsOf(ref Cursor cursor, NoiseProfile noise)
    {
        Cursor start = cursor;
        Span<char> letters = stackalloc char[6];
        int count = 0;
        while (count < 6 && Fold.IsWord(cursor.Current))
        {
            letters[count++] = cursor.Current;
            cursor.Advance();
        }

        if (count is >= 2 and <= 5 && !Fold.IsWord(cursor.Current))
        {
            ReadOnlySpan<char> word = letters[..count];
            if (IsOfWord(word, noise.IsNoisy) || (noise.IsNoisy && word[^1] == 'a' && IsBeforeBody(cursor)))
            {
                return true;
            }
        }

        cursor = start;
        return false;
    }

    /// <summary>A body to the letter stands behind: then even 'ua' and 'tila' were 'của'.</summary>
    private static bool IsBeforeBody(Cursor cursor)
    {
        PageFurniture.SkipGap(ref cursor);
        return char.IsUpper(cursor.Raw) && Bodies.Trie.TryExact(cursor.Text, cursor.Position, out ChannelTrie.Match body) && body.Letters >= 4;
    }

    private static bool IsOfWord(ReadOnlySpan<char> letters, bool noisy) =>
        letters is "cua" or "do" || (noisy && letters is ['c' or 'e', .., 'a']);

    /// <summary>Words that run on until punctuation or a word that begins the instrument's subject.</summary>
    private static TextSpan OpenRest(Cursor cursor, NoiseProfile noise)
    {
        int start = cursor.Position;
        int end = start;
        bool first = true;
        while (cursor.Position - start < LongestOpenName)
        {
            Cursor word = cursor;
            word.SkipSpace();
            if (EndsLine(cursor, word, noise))
            {
                break;
            }

            if (word.Current is ',' && !first)
            {
                word.Advance();
                word.SkipSpace();
                if (IsTitleCase(word) || ClauseWord.StartsAt(word, noise.IsNoisy))
                {
                    break;
                }
            }

            if (!Fold.IsWord(word.Current) && word.Current is not '-')
            {
                break;
            }

            if (!first && SubjectWord.StartsAt(word, noise.IsNoisy))
            {
                break;
            }

            while (Fold.IsWord(word.Current) || word.Current is '-' or '/')
            {
                word.Advance();
            }

            end = TrimmedEnd(word);
            cursor = word;
            first = false;
        }

        Cursor trimmed = new(cursor.Text, start);
        trimmed.SkipSpace();
        return end > trimmed.Position ? new TextSpan(trimmed.Position, end) : default;
    }

    /// <summary>A capital and a small letter: behind a comma another body or clause, unless all is in capitals.</summary>
    private static bool IsTitleCase(Cursor word)
    {
        if (!char.IsUpper(word.Raw))
        {
            return false;
        }

        word.Advance();
        return char.IsLower(word.Raw);
    }

    private static readonly WordSet SubjectWord = new(
        "về", "ban hành", "quy định", "hướng dẫn", "phê duyệt", "sửa đổi", "thông báo", "v/v", "ngày", "tại", "được", "để", "khóa", "khoá", "kỳ họp", "tiếp thu", "nhiệm kỳ");

    private static readonly WordSet ClauseWord = new(
        "ủy ban nhân dân", "ubnd", "ngày", "chủ tịch", "số", "thông báo", "nghị quyết", "quyết định", "kế hoạch", "công văn", "ban chỉ đạo");

    /// <summary>Words that begin a new paragraph: behind a line break they are no part of a name.</summary>
    private static readonly WordSet ParagraphWord = new(
        "căn", "điều", "chương", "phần", "mục", "theo", "thực", "xét", "về", "giao", "nơi", "stt", "quyết", "nghị", "luật", "thông", "kế", "chỉ", "triển", "bộ", "ủy", "hội", "thủ", "chính");

    /// <summary>Capitalised words, joined by 'và', commas and hyphens: 'Văn hóa, Thể thao và Du lịch'.</summary>
    private static bool TryProperRest(Cursor cursor, NoiseProfile noise, ref IssuerMatch match)
    {
        cursor.SkipSpace();
        int start = cursor.Position;
        int end = start;
        bool capitalBefore = false;
        for (int words = 0; words < 14; words++)
        {
            Cursor word = cursor;
            bool comma = false;
            while (Fold.IsSpace(word.Current) || word.Current is ',' or '-')
            {
                comma |= word.Current == ',';
                word.Advance();
            }

            if (!Fold.IsLetter(word.Current) || EndsLine(cursor, word, noise))
            {
                break;
            }

            bool capital = char.IsUpper(word.Raw);
            bool joins = IsAnd(word);
            if (!capital && (comma || !joins) && !(capitalBefore && !comma))
            {
                break;
            }

            if (!capital && !joins && SubjectWord.StartsAt(word, noise.IsNoisy))
            {
                break;
            }

            while (Fold.IsWord(word.Current))
            {
                word.Advance();
            }

            if (joins && !CapitalFollows(word))
            {
                break;
            }

            end = TrimmedEnd(word);
            cursor = word;
            capitalBefore = capital;
        }

        match.Rest = new TextSpan(start, end);
        return end > start;
    }

    private static bool CapitalFollows(Cursor cursor)
    {
        cursor.SkipSpace();
        return char.IsUpper(cursor.Raw);
    }

    private static bool IsAnd(Cursor cursor) => And.TryParse(ref cursor, out _);

    private static readonly Parser<Unit> And = Parse.Word("va");

    private static bool TryPlace(ref Cursor cursor, PlaceForm form, NoiseProfile noise, ref IssuerMatch match)
    {
        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        if (form is PlaceForm.Province or PlaceForm.Name)
        {
            return TryName(ref cursor, at, form == PlaceForm.Province, noise, ref match);
        }

        if (!TryLevel(at, noise, out ChannelTrie.Match level))
        {
            return false;
        }

        var behind = new Cursor(cursor.Text, level.End);
        Cursor name = behind;
        if (name.Current == '.')
        {
            name.Advance();
        }

        PageFurniture.SkipGap(ref name);
        Cursor end = behind;
        bool apart = EndsLine(behind, name, noise);
        bool named = apart ? TryKnownProvince(ref end, name, ref match) : TryName(ref end, name, level.Value <= 1, noise, ref match);
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

    private static bool TryLevel(Cursor at, NoiseProfile noise, out ChannelTrie.Match level) =>
        Places.LevelTrie.TryExact(at.Text, at.Position, out level)
        || (noise.IsNoisy && Places.LevelTrie.TryFuzzy(at.Text, at.Position, noise.Channel, ShortWordBudget, out level));

    /// <summary>Behind a blank line only a province to the letter is believed to belong to the level before it.</summary>
    private static bool TryKnownProvince(ref Cursor cursor, Cursor name, ref IssuerMatch match)
    {
        if (!Places.ProvinceTrie.TryExact(name.Text, name.Position, out ChannelTrie.Match known) || !char.IsUpper(name.Raw))
        {
            return false;
        }

        match.Province = known.Value;
        return Take(ref cursor, known, name, ref match);
    }

    private static bool TryName(ref Cursor cursor, Cursor name, bool province, NoiseProfile noise, ref IssuerMatch match)
    {
        if (!char.IsUpper(name.Raw))
        {
            return false;
        }

        if (Places.ProvinceTrie.TryExact(name.Text, name.Position, out ChannelTrie.Match known)
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

        if (run.IsEmpty)
        {
            return false;
        }

        if (IsAllCapitals(cursor.Text[run.Start..run.End]) && IsTitleContinued(cursor.Text, run.End))
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

    private static bool IsAllCapitals(ReadOnlySpan<char> name)
    {
        int capitals = 0;
        foreach (char unit in name)
        {
            if (char.IsLower(unit))
            {
                return false;
            }

            capitals += char.IsUpper(unit) ? 1 : 0;
        }

        return capitals >= 3;
    }

    /// <summary>More words in capitals follow on the same line.</summary>
    private static bool IsTitleContinued(ReadOnlySpan<char> text, int end)
    {
        int at = end;
        while (at < text.Length && Fold.Of(text[at]) is ' ' or Fold.Nothing)
        {
            at++;
        }

        return at > end && at < text.Length && char.IsUpper(text[at]);
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
