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
internal static partial class IssuerRule
{
    /// <summary>Reads 'của' and a body at the cursor.</summary>
    public static bool TryOf(ref Cursor cursor, NoiseProfile noise, out IssuerMatch match)
    {
        Cursor start = cursor;
        PageFurniture.SkipGap(ref cursor);
        if (IsOf(ref cursor, noise))
        {
            PageFurniture.SkipGap(ref cursor);
            SkipSpeck(ref cursor);
            SkipDoubled(ref cursor);
            SkipPlenum(ref cursor);
            JointIssuers.SkipJoint(ref cursor);
            if (TryBody(ref cursor, noise, out match))
            {
                return true;
            }
        }

        cursor = start;
        match = default;
        return false;
    }

    private static readonly Parser<Unit> Ministry = Parse.Word("bo").Before(Parse.Gap);

    /// <summary>'của Bộ Bộ Công an': the 'trưởng' between was lost.</summary>
    private static void SkipDoubled(ref Cursor cursor)
    {
        Cursor at = cursor;
        if (at.Current == 'b' && Ministry.TryParse(ref at, out _) && at.Current == 'b')
        {
            Cursor second = at;
            cursor = Ministry.TryParse(ref second, out _) ? at : cursor;
        }
    }

    /// <summary>'của ï Bộ Chính trị': a speck that a scan read as a letter of its own before the capital of the body.</summary>
    private static void SkipSpeck(ref Cursor cursor)
    {
        if (char.IsUpper(cursor.Raw) || char.IsAsciiLetterOrDigit(cursor.Raw) || cursor.Next != ' ')
        {
            return;
        }

        Cursor at = cursor;
        at.Advance();
        PageFurniture.SkipGap(ref at);
        if (char.IsUpper(at.Raw))
        {
            cursor = at;
        }
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
            if (char.IsUpper(cursor.Raw) && Bodies.Trie.TryExact(cursor.Text, cursor.Position, out _))
            {
                // Not at the 'XII' of 'Hội nghị Trung ương 6 khóa XII', a name of the body itself.
                return;
            }

            while (Fold.IsWord(cursor.Current) || cursor.Current == ',')
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

    /// <summary>'Ban Pháp chế Hội đồng nhân dân tỉnh', 'Ban cán sự đảng Ủy ban nhân dân tỉnh': a committee of a body is named with
    /// it.</summary>
    private static void TryCouncil(ref Cursor cursor, NoiseProfile noise, ref IssuerMatch match)
    {
        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        if (IsOf(ref at, noise))
        {
            PageFurniture.SkipGap(ref at);
        }

        string own = Bodies.Phrases[match.Body].Canonical;
        if (!Bodies.Trie.TryExact(at.Text, at.Position, out ChannelTrie.Match council) || Bodies.Phrases[council.Value] is not { Role: BodyRole.Local } whole
            || !(whole.Canonical == "Hội đồng nhân dân" || (whole.Canonical == "Ủy ban nhân dân" && own == "Ban cán sự đảng")))
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
    internal static bool IsOf(ref Cursor cursor, NoiseProfile noise)
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
            if (IsOfWord(word, noise.IsNoisy) || (noise.IsNoisy && word[^1] == 'a' && word is not ("va" or "la") && IsBeforeBody(cursor)))
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
}
