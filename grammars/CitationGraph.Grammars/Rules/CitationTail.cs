using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Date and issuer behind a number, in either order.</summary>
internal struct CitationTail
{
    /// <summary>The date, empty where none is stated.</summary>
    public DateMatch Date;

    /// <summary>True for 'cùng ngày 12/6/2025': the date of all items of the list.</summary>
    public bool Together;

    /// <summary>Where the date stands.</summary>
    public TextSpan DateSpan;

    /// <summary>Where digits of a date stand that cannot be read, empty else.</summary>
    public TextSpan Unread;

    /// <summary>True when <see cref="Issuer"/> holds one.</summary>
    public bool HasIssuer;

    /// <summary>The issuing body.</summary>
    public IssuerMatch Issuer;

    /// <summary>Where the citation ends.</summary>
    public int End;

    private static readonly Parser<Unit> SharedWord = Parse.Word("cung");

    /// <summary>Reads what follows the number that ends at <paramref name="start"/>.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="start">Where the number ends.</param>
    /// <param name="year">The year in the sign, or 0.</param>
    /// <param name="noise">How the text was read.</param>
    /// <param name="joint">True for an instrument of several bodies, that stands 'giữa' them.</param>
    public static CitationTail Read(ReadOnlySpan<char> text, int start, int year, NoiseProfile noise, bool joint = false)
    {
        var tail = new CitationTail { End = start };
        var cursor = new Cursor(text, start);
        SkipLevel(ref cursor);
        for (int part = 0; part < 3; part++)
        {
            PageFurniture.SkipMarks(ref cursor);
            if (!(tail.TryDate(ref cursor, year) || tail.TryIssuer(ref cursor, noise, joint)))
            {
                break;
            }

            tail.End = cursor.Position;
        }

        if (tail.DateSpan.IsEmpty)
        {
            tail.Unread = UnreadDate.Behind(text, start);
        }

        return tail;
    }

    /// <summary>'Nghị quyết số 10/2016/NQ-HĐND tỉnh ngày 7/12/2016': the level of the body behind the sign, only where a date or 'của'
    /// follows.</summary>
    private static void SkipLevel(ref Cursor cursor)
    {
        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        if (!char.IsLower(at.Raw) || !Level.TryParse(ref at, out _))
        {
            return;
        }

        Cursor behind = at;
        PageFurniture.SkipGap(ref behind);
        if (Follows.TryParse(ref behind, out _))
        {
            cursor = at;
        }
    }

    private static readonly Parser<Unit> Level = Parse.OneOf(Parse.Word("tinh"), Parse.Word("thanh pho"), Parse.Word("huyen"), Parse.Word("xa"), Parse.Word("phuong"));

    private static readonly Parser<Unit> Follows = Parse.OneOf(Parse.Word("ngay"), Parse.Word("cua"));

    private bool TryDate(ref Cursor cursor, int year)
    {
        if (!DateSpan.IsEmpty)
        {
            return false;
        }

        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        if (at.Current == ',' && at.Next == ',')
        {
            at.Advance();
        }

        bool speck = SkipSpeck(ref at);
        int from = at.Position;
        bool together = SharedWord.TryParse(ref at, out _);
        if (together)
        {
            PageFurniture.SkipGap(ref at);
        }

        Cursor torn = at;
        if (DateRule.Full.TryParse(ref at, out DateMatch date) || DateRule.Bracketed.TryParse(ref at, out date) || DateRule.Wordless.TryParse(ref at, out date))
        {
            date = DateRule.Settle(date, year);
            if (!DateRule.IsPlausible(date))
            {
                return false;
            }
        }
        else if (year > 0 && DateRule.TornYear.TryParse(ref torn, out date) && date.Date.Year == year)
        {
            at = torn;
        }
        else if (DateRule.TryCell(ref cursor, year, out date))
        {
            at = cursor;
        }
        else if (speck || at.Current is ',' or '(' || year > 0 || !DateRule.Year.TryParse(ref at, out date))
        {
            return false;
        }

        Date = date;
        Together = together;
        DateSpan = new TextSpan(from, at.Position);
        cursor = at;
        return true;
    }

    /// <summary>'... giữa Bộ A và Bộ B ngày 22 tháng 10 năm 1999': the date behind the last of the bodies.</summary>
    public void TakeDateBehind(ReadOnlySpan<char> text, int end, int year)
    {
        var cursor = new Cursor(text, end);
        if (TryDate(ref cursor, year))
        {
            End = cursor.Position;
        }
    }

    /// <summary>'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 Chính phủ quy định ...': the body without 'của', where the
    /// last part of the sign names it and no other body has that name.</summary>
    public void TakeSignedBody(ReadOnlySpan<char> text, in NumberMatch number, NoiseProfile noise)
    {
        var cursor = new Cursor(text, End);
        PageFurniture.SkipGap(ref cursor);
        if (char.IsUpper(cursor.Raw) && NumberedRule.SignedBody(text, number) is { Length: > 0 } signed
            && IssuerRule.TryBody(ref cursor, noise, out IssuerMatch match) && match.Prefix < 0
            && Bodies.Phrases[match.Body] is { Role: BodyRole.Fixed, Place: PlaceForm.None } body && body.Canonical == signed)
        {
            (HasIssuer, Issuer, End) = (true, match, match.Span.End);
        }
    }

    /// <summary>'29/2025/NĐ-CP. ngày 24 tháng 02', 'ngày 24/6/2022. của': a speck that a scan read as a full stop, since the sentence goes on in small letters.</summary>
    private static bool SkipSpeck(ref Cursor cursor)
    {
        if (cursor.Current != '.')
        {
            return false;
        }

        Cursor at = cursor;
        at.Advance();
        int behind = at.Position;
        PageFurniture.SkipGap(ref at);
        if (at.Position > behind && at.Current == '-')
        {
            at.Advance();
        }

        if (at.Position == behind || at.Raw is not ('n' or 'c'))
        {
            return false;
        }

        cursor = at;
        return true;
    }

    private const float MisreadBudget = 1.8f;
    private const float MisreadBudgetInPrint = 0.7f;

    private static readonly string[] Governing = ["Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội"];

    private static readonly ChannelTrie GoverningTrie = ChannelTrie.Of(Governing);

    /// <summary>'Quyết định số 136/2001/QĐ-TTg ngày ... của Thủ rướng Chính phủ': the sign names the body, so that more may be wrong in it than where
    /// any body may stand.</summary>
    public void TakeMisreadBody(ReadOnlySpan<char> text, in NumberMatch number, NoiseProfile noise)
    {
        if ((!HasIssuer && DateSpan.IsEmpty) || (HasIssuer && Issuer.Cost == 0 && Issuer.Prefix < 0) || NumberedRule.SignedBody(text, number) is not { Length: > 0 } signed || Array.IndexOf(Governing, signed) is var at && at < 0)
        {
            return;
        }

        var cursor = new Cursor(text, HasIssuer ? Issuer.Span.Start : End);
        if (!HasIssuer)
        {
            PageFurniture.SkipGap(ref cursor);
            if (!IssuerRule.IsOf(ref cursor, noise))
            {
                return;
            }

            PageFurniture.SkipGap(ref cursor);
        }

        if (signed == Governing[0] && TakeGovernment(cursor))
        {
            return;
        }

        if (char.IsUpper(cursor.Raw) && GoverningTrie.TryFuzzy(text, cursor.Position, noise.Channel, noise.IsNoisy ? MisreadBudget : MisreadBudgetInPrint, out ChannelTrie.Match match)
            && match.Value == at && Bodies.Trie.TryExact(signed, 0, out ChannelTrie.Match body))
        {
            Issuer = IssuerMatch.Start(cursor.Position) with { Body = body.Value, Span = new TextSpan(cursor.Position, match.End), Cost = match.Cost };
            (HasIssuer, End) = (true, match.End);
        }
    }

    private const int LongestWord = 5;

    /// <summary>'ngày 25/5/2007 của Chính phái quy định': behind a number of the Government's, whatever the scan made of the second word.</summary>
    private bool TakeGovernment(Cursor cursor)
    {
        int start = cursor.Position;
        if (HasIssuer || !cursor.Text[start..].StartsWith("Chính ", StringComparison.Ordinal))
        {
            return false;
        }

        cursor = new Cursor(cursor.Text, start + "Chính ".Length);
        int word = cursor.Position;
        while (Fold.IsLetter(cursor.Current))
        {
            cursor.Advance();
        }

        if (cursor.Position - word is < 2 or > LongestWord || !Bodies.Trie.TryExact(Governing[0], 0, out ChannelTrie.Match body))
        {
            return false;
        }

        Issuer = IssuerMatch.Start(start) with { Body = body.Value, Span = new TextSpan(start, cursor.Position), Cost = MisreadWord };
        (HasIssuer, End) = (true, cursor.Position);
        return true;
    }

    private const float MisreadWord = 2f;

    private bool TryIssuer(ref Cursor cursor, NoiseProfile noise, bool joint)
    {
        if (HasIssuer)
        {
            return false;
        }

        Cursor at = cursor;
        PageFurniture.SkipGap(ref at);
        SkipSpeck(ref at);
        if (at.Current is ',' or ')')
        {
            at.Advance();
        }
        else if (DateSpan.IsEmpty)
        {
            SkipUnreadableDate(ref at);
        }

        if (!IssuerRule.TryOf(ref at, noise, out Issuer) && !TryBetween(ref at, noise, joint))
        {
            return false;
        }

        HasIssuer = true;
        cursor = new Cursor(cursor.Text, Issuer.Span.End);
        return true;
    }

    private static readonly Parser<Unit> Between = Parse.Word("giua");

    private static readonly Parser<Unit> By = Parse.Word("ban hanh boi");

    /// <summary>'giữa Bộ Tài chính và Bộ Nội vụ', 'ban hành bởi Tỉnh ủy Kiên Giang'.</summary>
    private bool TryBetween(ref Cursor at, NoiseProfile noise, bool joint)
    {
        Cursor start = at;
        PageFurniture.SkipGap(ref at);
        if (By.TryParse(ref at, out _) || (joint && Between.TryParse(ref at, out _)))
        {
            PageFurniture.SkipGap(ref at);
            if (IssuerRule.TryBody(ref at, noise, out Issuer))
            {
                return true;
            }
        }

        at = start;
        return false;
    }

    /// <summary>'ngay 1212/2024 cua': a date that cannot be read must not hide the body behind it.</summary>
    private static void SkipUnreadableDate(ref Cursor cursor)
    {
        if (UnreadDate.Behind(cursor.Text, cursor.Position) is { IsEmpty: false } unread)
        {
            cursor = new Cursor(cursor.Text, unread.End);
            return;
        }

        Cursor at = cursor;
        if (DateRule.LeftBlank.TryParse(ref at, out _))
        {
            cursor = at;
            return;
        }

        // 'ngày 31 tháng 12 của': the year was left out.
        at = cursor;
        if (DateRule.DayAndMonth.TryParse(ref at, out _))
        {
            cursor = at;
        }
    }
}
