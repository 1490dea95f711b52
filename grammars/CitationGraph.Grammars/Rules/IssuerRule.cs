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
            if (TryBody(ref cursor, noise, out match))
            {
                return true;
            }
        }

        cursor = start;
        match = default;
        return false;
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

            if (known.Role == BodyRole.Proper && !TryProperRest(behind, ref match))
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
            match.Rest = OpenRest(cursor);
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

        if (count is >= 2 and <= 5 && !Fold.IsWord(cursor.Current) && IsOfWord(letters[..count], noise.IsNoisy))
        {
            return true;
        }

        cursor = start;
        return false;
    }

    private static bool IsOfWord(ReadOnlySpan<char> letters, bool noisy) =>
        letters is "cua" or "do" || (noisy && letters is ['c' or 'e', .., 'a']);

    /// <summary>Words that run on until punctuation or a word that begins the instrument's subject.</summary>
    private static TextSpan OpenRest(Cursor cursor)
    {
        int start = cursor.Position;
        int end = start;
        bool first = true;
        while (cursor.Position - start < LongestOpenName)
        {
            Cursor word = cursor;
            word.SkipSpace();
            int wordStart = word.Position;
            if (word.Current is ',' && !first)
            {
                word.Advance();
                word.SkipSpace();
                wordStart = word.Position;
                if (char.IsUpper(word.Raw) || IsClauseWord(word))
                {
                    break;
                }
            }

            if (!Fold.IsWord(word.Current) && word.Current is not '-')
            {
                break;
            }

            if (!first && IsSubjectWord(word))
            {
                break;
            }

            while (Fold.IsWord(word.Current) || word.Current is '-' or '/')
            {
                word.Advance();
            }

            _ = wordStart;
            end = TrimmedEnd(word);
            cursor = word;
            first = false;
        }

        Cursor trimmed = new(cursor.Text, start);
        trimmed.SkipSpace();
        return end > trimmed.Position ? new TextSpan(trimmed.Position, end) : default;
    }

    private static readonly Parser<Unit> SubjectWord = Parse.OneOf(
        Parse.Word("ve"), Parse.Word("ban hanh"), Parse.Word("quy dinh"), Parse.Word("huong dan"), Parse.Word("phe duyet"),
        Parse.Word("sua doi"), Parse.Word("thong bao"), Parse.Word("v/v"), Parse.Word("ngay"), Parse.Word("tai"), Parse.Word("duoc"), Parse.Word("de"));

    private static readonly Parser<Unit> ClauseWord = Parse.OneOf(
        Parse.Word("uy ban nhan dan"), Parse.Word("ubnd"), Parse.Word("ngay"), Parse.Word("chu tich"), Parse.Word("so"), Parse.Word("thong bao"), Parse.Word("nghi quyet"),
        Parse.Word("quyet dinh"), Parse.Word("ke hoach"), Parse.Word("cong van"), Parse.Word("ban chi dao"));

    private static bool IsSubjectWord(Cursor cursor) => SubjectWord.TryParse(ref cursor, out _);

    private static bool IsClauseWord(Cursor cursor) => ClauseWord.TryParse(ref cursor, out _);

    /// <summary>Capitalised words, joined by 'và', commas and hyphens: 'Văn hóa, Thể thao và Du lịch'.</summary>
    private static bool TryProperRest(Cursor cursor, ref IssuerMatch match)
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

            if (!Fold.IsLetter(word.Current))
            {
                break;
            }

            bool capital = char.IsUpper(word.Raw);
            bool joins = IsAnd(word);
            if (!capital && (comma || !joins) && !(capitalBefore && !comma))
            {
                break;
            }

            if (!capital && !joins && IsSubjectWord(word))
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
        bool apart = BreaksParagraph(cursor.Text, behind.Position, name.Position);
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

        TextSpan run = CapitalRun(name);
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

        match.PlaceName = run;
        match.Span = match.Span with { End = run.End };
        cursor = new Cursor(cursor.Text, run.End);
        return true;
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
    private static TextSpan CapitalRun(Cursor cursor)
    {
        int start = cursor.Position;
        int end = start;
        for (int words = 0; words < 4; words++)
        {
            Cursor word = cursor;
            if (words > 0 && (!word.SkipSpace() || BreaksParagraph(word.Text, end, word.Position)))
            {
                break;
            }

            if (!char.IsUpper(word.Raw) || IsSubjectWord(word) || IsClauseWord(word))
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
