using CitationGraph.Grammars.Combinators;
using CitationGraph.Grammars.Folding;
using CitationGraph.Grammars.Lexicon;

namespace CitationGraph.Grammars.Rules;

/// <summary>Laws, codes and ordinances, cited by name, by number or by both.
/// <code>
/// law      = kind ( name [number] [date] | number [date] | date )
/// kind     = 'Luật' | 'Bộ luật' | 'Pháp lệnh'
/// name     = known name | Capital word { word }
/// number   = ['số' [':']] n '/' year '/' 'QH' session
/// date     = 'ngày' ... | ['năm'] yyyy
/// </code>
/// 'Luật Tổ chức chính quyền địa phương năm 2025', 'Luật Cán bộ, công chức số 80/2025/QH15 ngày 24/6/2025', 'Luật số
/// 12/2017/QH14', 'Bộ luật Dân sự', 'Luật ngày 25 tháng 6 năm 2025'.</summary>
internal static partial class LawRule
{
    private const float NameBudgetInPrint = 0.35f;

    /// <summary>A name in a scan that none of the known ones explains is as the scan has it.</summary>
    private const float UnreadCost = 5f;

    /// <summary>One wrong letter in the four words that a longer name adds to a shorter one.</summary>
    private const float SlipBudget = 0.4f;

    /// <summary>Reads a law whose word 'luật' or 'lệnh' begins at <paramref name="anchor"/>.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="anchor">Offset of the l.</param>
    /// <param name="floor">Nothing before this offset belongs to it.</param>
    /// <param name="noise">How the text was read.</param>
    /// <param name="aliases">Short names that the text has defined.</param>
    /// <param name="match">The law.</param>
    public static bool TryParse(ReadOnlySpan<char> text, int anchor, int floor, NoiseProfile noise, AliasTable aliases, out LawMatch match)
    {
        match = default;
        match.Known = -1;
        if (!TryKind(text, anchor, floor, noise, out string type, out int start, out Cursor behind, out bool capital))
        {
            return false;
        }

        match.Type = type;
        match.Span = new TextSpan(start, behind.Position);
        int kindEnd = behind.Position;
        PageFurniture.SkipGap(ref behind);
        if (behind.Position == kindEnd)
        {
            return false;
        }

        match.HeadEnd = kindEnd;
        if (TryNumberAt(behind, ref match))
        {
            Tail(ref match, text, allowBareYear: false);
            return true;
        }

        if (!capital && type == "Luật" && !char.IsUpper(behind.Raw))
        {
            return TryLowerCase(text, behind, ref match);
        }

        if (IsJurist(behind, noise.IsNoisy))
        {
            return false;
        }

        if (AmendingRule.TryParse(behind, noise, ref match))
        {
            bool numbered = TryNumberBehind(text, ref match);
            // 'Luật Đấu thầu, Luật sửa đổi, Nghị định số ...' names none.
            return Tail(ref match, text, allowBareYear: true) || numbered || !AmendingRule.IsBare(text, match.Name);
        }

        if (TryName(text, behind, noise, aliases, capital, ref match))
        {
            bool numbered = TryNumberBehind(text, ref match) || TryCellBefore(text, floor, ref match);
            bool dated = Tail(ref match, text, allowBareYear: true);
            return numbered || dated || (match.Known >= 0 ? !match.IsWeak || IsListed(text, match) : Stands(text, match));
        }

        return capital && DateRule.Full.TryParse(ref behind, out DateMatch date) && DateRule.IsPlausible(date) && TakeDate(date, behind.Position, ref match);
    }

    /// <summary>'luật đất đai năm 2024' in small letters: only a known name with a number, a date or a year behind it.</summary>
    private static bool TryLowerCase(ReadOnlySpan<char> text, Cursor at, ref LawMatch match)
    {
        if (!LawNames.Trie.TryExact(text, at.Position, out ChannelTrie.Match known))
        {
            return false;
        }

        TakeName(at.Position, known.End, known.Value, 0, ref match);
        return TryNumberBehind(text, ref match) | Tail(ref match, text, allowBareYear: true);
    }

    private static readonly WordSet Jurist = new("gia", "sư");

    /// <summary>'luật gia', 'luật sư': persons.</summary>
    private static bool IsJurist(Cursor cursor, bool noisy) => noisy ? char.IsLower(cursor.Raw) && Jurist.StartsAt(cursor, noisy: true) : Jurist.StartsAt(cursor, noisy: false);

    private static bool TryName(ReadOnlySpan<char> text, Cursor at, NoiseProfile noise, AliasTable aliases, bool capital, ref LawMatch match)
    {
        if (aliases.TryLaw(text, at.Position, out int aliasEnd))
        {
            bool isKnown = LawNames.Trie.TryExact(text, at.Position, out ChannelTrie.Match whole) && whole.End == aliasEnd;
            return TakeName(at.Position, aliasEnd, isKnown ? whole.Value : -1, 0, ref match);
        }

        // A scan may put a blank, a wrong letter or a wrong mark anywhere into a name.
        bool mayBeName = char.IsUpper(at.Raw) || capital || match.Type == "Bộ luật";
        bool found = noise.IsNoisy
            ? LawNames.Trie.TryFind(text, at.Position, noise.Channel, noise.PerLetter, out ChannelTrie.Match known)
            : TryExactName(text, at, noise, out known)
                || (char.IsUpper(at.Raw) && LawNames.Trie.TryFuzzy(text, at.Position, noise.Channel, NameBudgetInPrint, out known) && known.Letters >= 8);
        if (!noise.IsNoisy && char.IsUpper(at.Raw) && (!found || known.CanGrow || known.Cost > 0) && GluedName.TryRead(text, at.Position, out int gluedEnd, out int glued))
        {
            return TakeName(at.Position, gluedEnd, glued, GluedName.Cost, ref match);
        }

        if (found && (known.Cost > 0 ? known.Letters >= 4 || (known.Letters == 3 && char.IsUpper(at.Raw)) : mayBeName) && (noise.IsNoisy || known.Letters > 5 || HasItsMarks(text, at.Position, known)))
        {
            match.Cost += !noise.IsNoisy && known.CanGrow && known.Cost == 0 && LawNames.Trie.Reach(text, at.Position) >= known.End + LettersOfGrowth ? UnreadCost : 0;
            match.IsWeak = known.Cost > 0 && known.Letters < 5 && !LawNames.All[known.Value].Name.Contains(' ', StringComparison.Ordinal);
            return TakeName(at.Position, known.End, known.Value, known.Cost, ref match);
        }

        TextSpan free = FreeName.Read(at, noise.IsNoisy);
        if (free.IsEmpty)
        {
            return false;
        }

        if (!noise.IsNoisy && SpeckedName.TryRead(text, at.Position, free.End, out int speckedEnd, out int specked))
        {
            return TakeName(at.Position, speckedEnd, specked, SpeckedName.Cost, ref match);
        }

        return TakeName(free.Start, free.End, -1, noise.IsNoisy || LawNames.Trie.Reach(text, at.Position) >= free.End ? UnreadCost : 0, ref match);
    }

    /// <summary>'Luật Ban hành văn bản quy phạnt pháp luật': so far into a longer name the shorter one is no more the one that was meant.</summary>
    private const int LettersOfGrowth = 6;

    /// <summary>The name to the letter. Where a longer name begins with it and a slip of the author parts them ('quy phạm phát
    /// luật'), the longer one.</summary>
    internal static bool TryExactName(ReadOnlySpan<char> text, Cursor at, NoiseProfile noise, out ChannelTrie.Match known)
    {
        if (!LawNames.Trie.TryExact(text, at.Position, out known))
        {
            return false;
        }

        var behind = new Cursor(text, known.End);
        behind.SkipSpace();
        if (known.CanGrow && behind.Position > known.End && Fold.IsLetter(behind.Current)
            && LawNames.Trie.TryFuzzy(text, at.Position, noise.Channel, SlipBudget, out ChannelTrie.Match longer) && longer.Letters >= known.Letters + 8)
        {
            known = longer;
        }

        return true;
    }

    /// <summary>A name of one syllable ('Giá', 'Dược') must carry its marks, or any word without them would be it.</summary>
    private static bool HasItsMarks(ReadOnlySpan<char> text, int start, ChannelTrie.Match known)
    {
        string name = LawNames.All[known.Value].Name;
        return name.Contains(' ', StringComparison.Ordinal) || name.Equals(IssuerName.Collapse(text[start..known.End]), StringComparison.OrdinalIgnoreCase);
    }

    private static bool TakeName(int start, int end, int known, float cost, ref LawMatch match)
    {
        match.Name = new TextSpan(start, end);
        match.Known = known;
        match.Cost += cost;
        match.Span = match.Span with { End = end };
        match.HeadEnd = end;
        return true;
    }

    /// <summary>An unknown name is only believed where the words before it lead to a legal text.</summary>
    private static bool Stands(ReadOnlySpan<char> text, in LawMatch match)
    {
        int syllables = 1;
        bool small = false;
        foreach (char unit in text[match.Name.Start..match.Name.End])
        {
            syllables += Fold.IsSpace(Fold.Of(unit)) ? 1 : 0;
            small |= char.IsLower(unit);
        }

        return small && syllables >= 2 && Leads.Before(text, match.Span.Start);
    }

    /// <summary>'..., Luat Gid va Thong tu ...': a misread name of one syllable, in a list.</summary>
    private static bool IsListed(ReadOnlySpan<char> text, in LawMatch match)
    {
        var behind = new Cursor(text, match.Name.End);
        bool ends = behind.Current is ',' or ';';
        PageFurniture.SkipGap(ref behind);
        return char.IsUpper(text[match.Name.Start]) && (ends || And.TryParse(ref behind, out _)) && Leads.Before(text, match.Span.Start);
    }

    private static readonly Parser<Unit> And = Parse.Word("va");
}
